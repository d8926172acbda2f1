package org.copydesk.core.review;

import java.util.UUID;
import org.copydesk.persistence.record.Event;

/** A discussion is settled; {@code author} began it, the event's actor settled it. */
public record ThreadResolved(long article, long thread, UUID author, Event event) {}
