package org.copydesk.api.request;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.core.workflow.ClockTime;
import org.copydesk.core.workflow.ClockTime.Fault;

/** Times that callers say. */
public final class TimeValue {

    private TimeValue() {}

    /**
     * A time with its offset or zone; null when nothing is said.
     *
     * @throws CallRefused naming the field
     */
    public static ZonedDateTime read(String field, String value) {
        if (value == null || value.isBlank()) return null;
        try {
            return ClockTime.read(value);
        } catch (ClockTime.Refused refused) {
            throw CallRefused.field(field, refused.fault().name(), sentence(refused.fault()));
        }
    }

    /** The moment that is said; null when nothing is. */
    public static Instant moment(String field, String value) {
        var time = read(field, value);
        return time == null ? null : time.toInstant();
    }

    private static String sentence(Fault fault) {
        return switch (fault) {
            case MALFORMED, WITHOUT_ZONE -> "has to be a time with its zone, such as 2027-01-31T09:00:00+01:00";
            case SKIPPED -> "is a time that the clocks of its zone skip";
            case TWICE -> "is a time that comes twice in its zone, so it has to give its offset too";
            case OTHER_OFFSET -> "gives an offset that does not hold in its zone on that day";
        };
    }
}
