package org.copydesk.api.review;

import java.time.Instant;
import org.copydesk.core.review.StandingIn.Away;

/** A time in which somebody is away; people by their user names. */
public record AbsenceJson(long id, String person, String standIn, Instant from, Instant until, String by) {

    static AbsenceJson of(Away away) {
        return new AbsenceJson(
                away.id(),
                away.person().username(),
                away.standIn().username(),
                away.since(),
                away.until(),
                away.arranger().username());
    }
}
