package org.copydesk.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.Map;
import org.copydesk.persistence.article.PrintedDate;

/** Times as people say them, in the visitor's language and zone. */
@Named
@RequestScoped
public class Times {

    private static final Duration LONG_AGO = Duration.ofDays(7);

    @Inject
    Clock clock;

    @Inject
    Visitor visitor;

    @Inject
    Words words;

    private final Map<String, DateTimeFormatter> patterns = new HashMap<>();

    /** "40 min ago", or the day when that is long ago. */
    public String ago(Instant time) {
        var since = Duration.between(time, clock.instant());
        if (since.compareTo(LONG_AGO) > 0) return day(time);
        if (since.toMinutes() < 1) return words.of("time.now");
        return words.of("time.ago", brief(since));
    }

    /** How long something has been waiting: "2 h 40". */
    public String waiting(Instant time) {
        return brief(Duration.between(time, clock.instant()));
    }

    public String brief(Duration span) {
        long minutes = Math.max(1, span.toMinutes());
        if (minutes < 60) return words.of("time.minutes", minutes);
        if (minutes < 24 * 60) return words.of("time.hours", minutes / 60, minutes % 60);
        return words.of("time.days", minutes / (24 * 60), minutes / 60 % 24);
    }

    /** For machines, to the second. */
    public String machine(Instant time) {
        return time == null ? "" : time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** The day and time with the zone. */
    public String exact(Instant time) {
        return time == null ? "" : format("time.exact", time);
    }

    /** A time in the zone it was meant in, and that zone. */
    public String inZone(ZonedDateTime time) {
        var named = time.getZone().equals(ZoneOffset.UTC) ? time.withZoneSameInstant(ZoneId.of("UTC")) : time;
        var said = format("time.zoned", named);
        if (time.getZone().getRules().getValidOffsets(time.toLocalDateTime()).size() < 2) return said;
        var which = time.equals(time.withEarlierOffsetAtOverlap()) ? "time.twice.earlier" : "time.twice.later";
        return words.of(which, said, format("time.offset", time));
    }

    /** A day on the calendar, wherever that is. */
    public String day(LocalDateTime time) {
        return format("time.day", time);
    }

    /** A day or time on some calendar and clock, in the words of a pattern of the messages. */
    public String said(String pattern, LocalDateTime time) {
        return format(pattern, time);
    }

    /** A time on a clock, wherever that is. */
    public String clock(LocalDateTime time) {
        return format("time.clock", time);
    }

    /** A time on the visitor's clock. */
    public String clock(Instant time) {
        return format("time.clock", time);
    }

    /** A date or time as a text gives it, in ISO 8601. */
    public String given(String date) {
        try {
            var printed = new PrintedDate(date);
            return printed.isDay() ? day(printed.day().atStartOfDay()) : exact(printed.moment());
        } catch (DateTimeException unusual) {
            return date;
        }
    }

    public String day(Instant time) {
        return format("time.day", time);
    }

    /** The day only when it is not today. */
    public String soon(Instant time) {
        var today = now().toLocalDate();
        var day = time.atZone(visitor.getZone()).toLocalDate();
        return switch ((int) ChronoUnit.DAYS.between(today, day)) {
            case 0 -> words.of("time.today", format("time.clock", time));
            case 1 -> words.of("time.tomorrow", format("time.clock", time));
            default -> exact(time);
        };
    }

    /** As {@link #soon}, and short where the exact time is told beside it. */
    public String near(Instant time) {
        var days = ChronoUnit.DAYS.between(
                now().toLocalDate(), time.atZone(visitor.getZone()).toLocalDate());
        return days < 2 ? soon(time) : format("time.near", time);
    }

    public boolean over(Instant time) {
        return !time.isAfter(clock.instant());
    }

    public ZonedDateTime now() {
        return clock.instant().atZone(visitor.getZone());
    }

    private String format(String pattern, Instant time) {
        return format(pattern, time.atZone(visitor.getZone()));
    }

    private String format(String pattern, TemporalAccessor time) {
        return patterns.computeIfAbsent(pattern, this::formatter).format(time);
    }

    private DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(words.of(pattern), visitor.getLocale());
    }
}
