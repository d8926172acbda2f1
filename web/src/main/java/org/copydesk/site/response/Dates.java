package org.copydesk.site.response;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.copydesk.persistence.article.PrintedDate;

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
        var date = new PrintedDate(given);
        return date.isDay() ? DAY.format(date.day()) : exact(date.moment());
    }

    /** The same for machines: a day stays a day, a time keeps its offset. */
    public static String machine(String given, Instant since) {
        return given == null ? machine(since) : given;
    }

    /** A moment to the second, which is as exact as any reader is. */
    public static String machine(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** The same as a moment, for feeds, which know no days; a day begins at midnight UTC. */
    public static Instant moment(String given, Instant since) {
        return given == null ? since : new PrintedDate(given).moment();
    }

    /** As mail and RSS write it. */
    public static String mail(Instant time) {
        return MAIL.format(time.atOffset(ZoneOffset.UTC));
    }
}
