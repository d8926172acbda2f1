package org.copydesk.persistence.statistics;

import java.time.Instant;
import org.copydesk.persistence.article.State;

/** An article in work that nobody has touched for long. */
public record StaleRow(long id, String title, State state, String desk, Instant updated) {}
