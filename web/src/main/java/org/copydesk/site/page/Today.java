package org.copydesk.site.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.persistence.publishing.PublicRow;
import org.copydesk.site.response.Dates;

/** What a page that knows which day it is says of times, in the zone of the publication, and how long that is true. */
record Today(Instant now, ZoneId zone) {

    private static final Duration TOLD = Duration.ofDays(1);

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /** The day with its weekday. */
    String name() {
        return NAME.format(now.atZone(zone));
    }

    /** When an article was published: of today the hour, else the day. */
    String published(PublicRow row) {
        return row.publishedTime() == null
                ? brief(row.since())
                : new Dates(zone).published(row.publishedTime(), row.since());
    }

    /** What was done to an article during the last day that readers were told of, and when; empty when nothing was. */
    Optional<String> told(PublicRow row) {
        if (row.correction() == null || !row.correction().kind().isTold()) return Optional.empty();
        if (!now.isBefore(row.changed().plus(TOLD))) return Optional.empty();
        return Optional.of(NoteLine.word(row.correction().kind()) + " " + brief(row.changed()));
    }

    /** When something of what was said of these is no longer true: at midnight, or when a day has gone since a correction. */
    Instant until(Stream<PublicRow> rows) {
        var midnight =
                now.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
        return rows.filter(row -> told(row).isPresent())
                .map(row -> row.changed().plus(TOLD))
                .filter(midnight::isAfter)
                .min(Instant::compareTo)
                .orElse(midnight);
    }

    private String brief(Instant time) {
        var local = time.atZone(zone);
        return local.toLocalDate().equals(now.atZone(zone).toLocalDate())
                ? CLOCK.format(local)
                : new Dates(zone).day(time);
    }
}
