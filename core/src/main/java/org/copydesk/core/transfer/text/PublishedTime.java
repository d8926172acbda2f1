package org.copydesk.core.transfer.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;

/** ISO 8601 dates, and times that say their zone or mean UTC. */
final class PublishedTime {

    private static final int DATE = 10;

    private PublishedTime() {}

    /** As it was given, with a "Z" where a time does not say its zone; empty when it is neither date nor time. */
    static Optional<String> of(String given) {
        try {
            if (given.length() <= DATE) {
                LocalDate.parse(given);
                return Optional.of(given);
            }
            String time = given.charAt(DATE) == ' ' ? given.replaceFirst(" ", "T") : given;
            return Optional.of(hasZone(time) ? zoned(time) : LocalDateTime.parse(time) + "Z");
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }

    private static boolean hasZone(String time) {
        return time.endsWith("Z") || time.endsWith("z") || time.indexOf('+') > 0 || time.lastIndexOf('-') > DATE;
    }

    private static String zoned(String time) {
        OffsetDateTime.parse(time);
        return time;
    }
}
