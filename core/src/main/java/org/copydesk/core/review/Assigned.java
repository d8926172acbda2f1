package org.copydesk.core.review;

import java.time.Instant;
import java.util.UUID;
import org.copydesk.persistence.record.Event;

/** An article, or one step of its review, is now this person's; one's own claim too. */
public record Assigned(long article, UUID person, String step, Instant due, Event event) {}
