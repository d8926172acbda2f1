package org.copydesk.core.review;

import java.util.UUID;
import org.copydesk.persistence.record.Event;

/** A discussion is now for this person to settle. */
public record ThreadAssigned(long article, long thread, UUID person, Event event) {}
