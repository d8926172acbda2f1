package org.copydesk.persistence.review;

import java.io.Serializable;
import java.time.Instant;

/**
 * A step that waits in an article's review, as a list shows it.
 *
 * @param due by when it should be done, null for no time
 */
public record OpenStepRow(long article, String title, Instant due) implements Serializable {}
