package org.copydesk.core.review;

/**
 * A discussion that somebody begins.
 *
 * @param step the step of review that it blocks when it blocks; null for the whole review
 */
public record NewThread(Passage passage, String text, boolean blocking, String step) {}
