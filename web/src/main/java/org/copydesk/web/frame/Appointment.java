package org.copydesk.web.frame;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** A day and time on the clocks of some zone. */
public record Appointment(LocalDateTime local, ZoneId zone) implements Serializable {

    /** Empty when there is nothing that can be read. */
    public static Optional<Appointment> read(String at, String zone) {
        try {
            return at == null || at.isBlank()
                    ? Optional.empty()
                    : Optional.of(new Appointment(LocalDateTime.parse(at), ZoneId.of(zone)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether the clocks go forward over this time, so that they never show it. */
    public boolean isSkipped() {
        return zone.getRules().getValidOffsets(local).isEmpty();
    }

    /** Whether the clocks go back over it, so that they show it twice. */
    public boolean isTwice() {
        return zone.getRules().getValidOffsets(local).size() > 1;
    }

    /** The earlier one where there are two. */
    public ZonedDateTime time() {
        return time(Occurrence.EARLIER);
    }

    public ZonedDateTime time(Occurrence which) {
        var time = local.atZone(zone);
        return which == Occurrence.LATER ? time.withLaterOffsetAtOverlap() : time.withEarlierOffsetAtOverlap();
    }
}
