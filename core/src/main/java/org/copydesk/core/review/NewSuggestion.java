package org.copydesk.core.review;

/**
 * Other words that somebody proposes.
 *
 * @param replacement HTML in the body, plain text in the other fields; "" to take the passage out
 * @param note why, null for nothing
 */
public record NewSuggestion(Passage passage, String replacement, String note) {}
