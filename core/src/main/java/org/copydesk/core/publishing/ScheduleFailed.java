package org.copydesk.core.publishing;

import org.copydesk.persistence.record.Event;

/**
 * What was to happen to an article did not when it was due: its publication, its withdrawal, or that of a bundle with it. The
 * event's note names the refusal, its actor who had set the time.
 */
public record ScheduleFailed(Event event) {}
