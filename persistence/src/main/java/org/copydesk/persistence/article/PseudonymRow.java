package org.copydesk.persistence.article;

import java.util.UUID;

/** Who is behind a number by which the author of an article knows a reviewer. */
public record PseudonymRow(UUID person, int number, String username, String name, String fullName) {}
