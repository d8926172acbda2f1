package org.copydesk.core.history;

import org.copydesk.core.text.compare.Comparison;
import org.copydesk.persistence.article.Text;

/** Two revisions of one article and what changed from the one to the other. */
public record Compared(int from, int to, Text before, Text after, Comparison comparison) {}
