package org.copydesk.core.review;

import java.util.UUID;
import org.copydesk.persistence.record.Event;

/** A suggestion was accepted or rejected by the event's actor; of several of one person decided at once it is the first. */
public record SuggestionDecided(long article, long suggestion, UUID suggester, boolean accepted, Event event) {}
