package org.copydesk.core.review;

import java.util.UUID;
import org.copydesk.persistence.record.Event;

/** A settled discussion goes on; {@code author} began it. */
public record ThreadReopened(long article, long thread, UUID author, Event event) {}
