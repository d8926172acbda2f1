package org.copydesk.persistence.search;

import java.time.Instant;
import org.copydesk.persistence.article.Text;

/**
 * A text that is not found by the words of its body yet.
 *
 * @param newest whether it is the newest of its article, which staff find, and is not found yet
 * @param live whether it is what readers are shown, and do not find yet
 */
public record UncutText(long article, int revision, Instant updated, Text text, boolean newest, boolean live) {}
