package org.copydesk.persistence.writing;

import java.util.UUID;

/** One person and one article; the article 0 is the one that is not yet begun. */
public record PersonalKey(UUID person, long article) {}
