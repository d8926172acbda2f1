package org.copydesk.core.review;

import java.util.UUID;
import org.copydesk.persistence.record.Event;

/** Somebody said something in a thread, or began one. Observe it after success; {@code event} is its line of the record. */
public record CommentAdded(long article, long thread, long comment, UUID author, Event event) {}
