package org.copydesk.core.text.files.interchange;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import org.copydesk.persistence.article.PrintedDate;

/** ISO 8601 dates, and times that say their zone or mean UTC. */
final class PublishedTime {

    private static final int DATE = 10;

    private PublishedTime() {}

    /** As it was given, with a "Z" where a time does not say its zone; empty when it is neither date nor time. */
    static Optional<String> of(String given) {
        try {
            return Optional.of(given.length() <= DATE ? given : zoned(given)).filter(PrintedDate::isOne);
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }

    private static String zoned(String given) {
        String time = given.charAt(DATE) == ' ' ? given.replaceFirst(" ", "T") : given;
        return hasZone(time) ? time : LocalDateTime.parse(time) + "Z";
    }

    private static boolean hasZone(String time) {
        return time.endsWith("Z") || time.endsWith("z") || time.indexOf('+') > 0 || time.lastIndexOf('-') > DATE;
    }
}
