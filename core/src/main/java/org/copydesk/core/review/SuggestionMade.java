package org.copydesk.core.review;

import org.copydesk.persistence.record.Event;

/**
 * Somebody proposed other words for passages of a text.
 *
 * @param event the record's line of the last of them
 * @param count how many they proposed at once
 */
public record SuggestionMade(long article, Event event, int count) {}
