package org.copydesk.core.review;

import org.copydesk.core.text.anchor.Quote;
import org.copydesk.persistence.review.AnchoredField;

/** A passage as people point at it: its words in a field of the revision that they read. */
public record Passage(AnchoredField field, Quote quote, int revision) {}
