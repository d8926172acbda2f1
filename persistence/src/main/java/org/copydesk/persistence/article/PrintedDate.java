package org.copydesk.persistence.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The date that a text is printed with: an ISO 8601 date, or a time with its zone. Kept as it was written. */
public record PrintedDate(String written) {

    private static final int DATE = "2026-11-22".length();
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9998; // a zone may carry the last day into the next year

    /** @throws DateTimeException when it is neither, or its year has not four digits wherever one reads it, as feeds want it */
    public PrintedDate {
        int year = day(written).getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) throw new DateTimeException("No year to print: " + year);
    }

    public static boolean isOne(String text) {
        try {
            return !new PrintedDate(text).written.isEmpty();
        } catch (DateTimeException malformed) {
            return false;
        }
    }

    /** Whether no time of the day is given. */
    public boolean isDay() {
        return isDay(written);
    }

    /** The day; of a time with its zone the day in UTC. */
    public LocalDate day() {
        return day(written);
    }

    /** The moment; a day begins at midnight UTC. */
    public Instant moment() {
        return isDay()
                ? day().atStartOfDay().toInstant(ZoneOffset.UTC)
                : OffsetDateTime.parse(written).toInstant();
    }

    private static boolean isDay(String written) {
        return written.length() <= DATE;
    }

    private static LocalDate day(String written) {
        return isDay(written)
                ? LocalDate.parse(written)
                : OffsetDateTime.parse(written)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toLocalDate();
    }
}
