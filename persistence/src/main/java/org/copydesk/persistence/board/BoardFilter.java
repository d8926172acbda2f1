package org.copydesk.persistence.board;

import java.util.UUID;

/**
 * What the board is narrowed to; null narrows nothing.
 *
 * @param desk the name of a desk
 * @param person who wrote it or has it to see to
 * @param subject the name of one of the head's subjects
 */
public record BoardFilter(String desk, UUID person, String subject) {}
