package org.copydesk.core.review;

import java.util.UUID;
import org.copydesk.persistence.record.Event;

/** A suggestion was accepted or rejected by the event's actor; of several decided at once there is one for each. */
public record SuggestionDecided(long article, long suggestion, UUID suggester, boolean accepted, Event event) {}
