package org.copydesk.persistence.writing;

import java.util.UUID;

/** One person and one article, begun or not. */
public record PersonalKey(UUID person, long article) {}
