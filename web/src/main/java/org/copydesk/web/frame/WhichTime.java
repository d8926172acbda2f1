package org.copydesk.web.frame;

import java.io.Serializable;
import java.time.ZonedDateTime;

/** Which one is meant where the clocks show a time twice. It is asked only then, and the earlier one is likely. */
public class WhichTime implements Serializable {

    private static final long serialVersionUID = 1;

    private Occurrence occurrence;
    private Appointment twice;

    /** Whether it has to be said first which one is meant. */
    public boolean asks(Appointment wanted) {
        twice = wanted.isTwice() ? wanted : null;
        if (twice == null || occurrence != null) return false;
        occurrence = Occurrence.EARLIER;
        return true;
    }

    /** Begins with what was meant before, so that only an earlier one is asked about. */
    public void begin(ZonedDateTime time) {
        boolean isLater = !time.equals(time.withEarlierOffsetAtOverlap());
        occurrence = isLater ? Occurrence.LATER : null;
        twice = isLater ? new Appointment(time.toLocalDateTime(), time.getZone()) : null;
    }

    /** The moment that is meant. */
    public ZonedDateTime of(Appointment wanted) {
        return wanted.time(occurrence);
    }

    public boolean isAsked() {
        return twice != null;
    }

    /** What the time would be. */
    public ZonedDateTime time(Occurrence which) {
        return twice.time(which);
    }

    public Occurrence[] getChoices() {
        return Occurrence.values();
    }

    public Occurrence getOccurrence() {
        return occurrence;
    }

    public void setOccurrence(Occurrence occurrence) {
        this.occurrence = occurrence;
    }
}
