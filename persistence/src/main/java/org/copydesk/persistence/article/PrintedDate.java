package org.copydesk.persistence.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The date that a text is printed with: an ISO 8601 date, or a time with its zone. */
public final class PrintedDate {

    private static final int DATE = "2026-11-22".length();
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9998; // a zone may carry the last day into the next year

    private PrintedDate() {}

    /** Whether it is one, in a year of four digits wherever one reads it, as feeds want it. */
    public static boolean isOne(String text) {
        try {
            var date = text.length() <= DATE ? LocalDate.parse(text) : inUtc(OffsetDateTime.parse(text));
            return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
        } catch (DateTimeException malformed) {
            return false;
        }
    }

    private static LocalDate inUtc(OffsetDateTime time) {
        return time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
    }
}
