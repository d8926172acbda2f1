package org.copydesk.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

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

    /** The day and time with the zone. */
    public String exact(Instant time) {
        return time == null ? "" : format("time.exact", time);
    }

    /** A time in the zone it was meant in, and that zone. */
    public String inZone(ZonedDateTime time) {
        var named = time.getZone().equals(ZoneOffset.UTC) ? time.withZoneSameInstant(ZoneId.of("UTC")) : time;
        return DateTimeFormatter.ofPattern(words.of("time.zoned"), visitor.getLocale())
                .format(named);
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

    public ZonedDateTime now() {
        return clock.instant().atZone(visitor.getZone());
    }

    private String format(String pattern, Instant time) {
        return DateTimeFormatter.ofPattern(words.of(pattern), visitor.getLocale())
                .withZone(visitor.getZone())
                .format(time);
    }
}
