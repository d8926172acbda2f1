package org.copydesk.core.review;

import java.util.UUID;
import org.copydesk.persistence.record.Event;

/** A decision was taken back; {@code decider} had made it. */
public record DecisionUndone(long article, UUID decider, Event event) {}
