package org.copydesk.persistence.writing;

import java.time.Instant;
import org.copydesk.persistence.article.State;

/** One line of a list: an article in which somebody typed suggestions that they have not sent. */
public record UnsentText(long article, String title, State state, Instant time) {}
