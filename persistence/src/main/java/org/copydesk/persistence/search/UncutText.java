package org.copydesk.persistence.search;

import java.time.Instant;
import org.copydesk.persistence.article.Text;

/** A text that is not found by the words of its body yet. */
public record UncutText(long article, int revision, Instant updated, Text text) {}
