package org.copydesk.core.publishing;

import java.time.Instant;
import java.util.UUID;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.record.Details;
import org.copydesk.persistence.record.Entry;
import org.copydesk.persistence.record.Event;

/**
 * What was to happen to an article did not when it was due: its publication, its withdrawal, or that of a bundle with it. The
 * event's note names the refusal, its actor who had set the time.
 */
public record ScheduleFailed(Event event) {

    /** What the record keeps of it. */
    static Entry entry(Instant now, UUID person, Action action, Refusal refusal) {
        return Entry.of(now, person, action).saying(refusal.name()).with(Details.of(Details.REFUSAL, refusal.name()));
    }
}
