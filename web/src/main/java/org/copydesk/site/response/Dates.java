package org.copydesk.site.response;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as readers see them, and as machines do. */
public record Dates(ZoneId zone) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm zzz", Locale.ENGLISH);
    private static final DateTimeFormatter MAIL =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH);

    /** A moment with its zone. */
    public String exact(Instant time) {
        return MINUTE.format(time.atZone(zone));
    }

    public String day(Instant time) {
        return DAY.format(time.atZone(zone));
    }

    /** What the author gives as the time of publication: a day, or a time with its zone; {@code since} when nothing is given. */
    public String published(String given, Instant since) {
        if (given == null) return exact(since);
        return given.length() <= 10
                ? DAY.format(LocalDate.parse(given))
                : exact(OffsetDateTime.parse(given).toInstant());
    }

    /** The same as a moment; a day begins at midnight UTC. */
    public static Instant moment(String given, Instant since) {
        if (given == null) return since;
        return given.length() <= 10
                ? LocalDate.parse(given).atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC)
                : OffsetDateTime.parse(given).toInstant();
    }

    /** As mail and RSS write it. */
    public static String mail(Instant time) {
        return MAIL.format(time.atOffset(ZoneOffset.UTC));
    }
}
