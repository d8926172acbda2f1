package org.copydesk.core.writing;

/**
 * What became of a save.
 *
 * @param revision the number of the head after it
 * @param changed false when the text was the head's already and nothing happened
 * @param merged whether newer edits, somebody else's or from another window, were put together with it
 */
public record Saved(long article, int revision, boolean changed, boolean merged) {}
