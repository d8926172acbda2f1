package org.copydesk.core.review;

import java.util.UUID;
import org.copydesk.persistence.record.Event;

/** Somebody proposes other words for a passage. */
public record SuggestionMade(long article, long suggestion, UUID suggester, Event event) {}
