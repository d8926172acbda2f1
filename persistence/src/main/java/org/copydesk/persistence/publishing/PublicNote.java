package org.copydesk.persistence.publishing;

import java.time.Instant;

/**
 * What readers were told of a change, when and of which article.
 *
 * @param slug the article's address
 * @param title the article's title as readers saw it after the change
 */
public record PublicNote(String slug, String title, Correction.Kind kind, String note, Instant time) {}
