package org.copydesk.site.page;

import java.time.Instant;
import java.time.temporal.ChronoField;
import java.util.Optional;
import org.copydesk.persistence.publishing.PublicRow;

/** Where a page of a list begins: behind this article. */
record Place(Instant since, long id) {

    static Optional<Place> of(String text) {
        var parts = text.split("-", 2);
        if (!text.matches("[0-9]{1,17}-[0-9]{1,18}")) return Optional.empty();
        long micros = Long.parseLong(parts[0]);
        var since = Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000);
        return Optional.of(new Place(since, Long.parseLong(parts[1])));
    }

    static String after(PublicRow row) {
        long micros = row.since().getEpochSecond() * 1_000_000 + row.since().get(ChronoField.MICRO_OF_SECOND);
        return micros + "-" + row.id();
    }

    static String query(String place) {
        return place == null ? "" : "?before=" + place;
    }
}
