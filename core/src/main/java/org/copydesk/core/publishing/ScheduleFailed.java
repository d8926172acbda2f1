package org.copydesk.core.publishing;

import org.copydesk.persistence.record.Event;

/** An article did not go live when it was due; the event's note names the refusal, its actor who had set the time. */
public record ScheduleFailed(Event event) {}
