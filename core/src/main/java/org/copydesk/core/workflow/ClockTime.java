package org.copydesk.core.workflow;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalQueries;
import java.util.Locale;

/** When something is to happen, as people say it: a day and time on the clocks of a place, and never a guess about them. */
public final class ClockTime {

    private static final int LAST_YEAR = 9999;
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffsetId()
            .optionalEnd()
            .optionalStart()
            .appendLiteral('[')
            .parseCaseSensitive()
            .appendZoneRegionId()
            .appendLiteral(']')
            .toFormatter(Locale.ROOT)
            .withChronology(IsoChronology.INSTANCE)
            .withResolverStyle(ResolverStyle.STRICT); // no day that there is not

    /** Why a time is none that could be kept. The names are message keys. */
    public enum Fault {
        MALFORMED,
        WITHOUT_ZONE,
        /** The clocks go forward over it. */
        SKIPPED,
        /** The clocks go back over it, and nothing says which of the two is meant. */
        TWICE,
        /** It does not hold in that zone on that day. */
        OTHER_OFFSET
    }

    /** A time that is not taken. */
    public static final class TimeRefused extends RuntimeException {

        private final Fault fault;

        TimeRefused(Fault fault) {
            super(fault.name());
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    private ClockTime() {}

    /**
     * Reads ISO 8601 with an offset, a zone in brackets, or both.
     *
     * @throws Refused when it is no time, or not one that comes exactly once
     */
    public static ZonedDateTime read(String text) {
        try {
            var said = TIME.parse(text.strip());
            var local = LocalDateTime.from(said);
            if (local.getYear() < 1 || local.getYear() > LAST_YEAR) throw new TimeRefused(Fault.MALFORMED);
            var offset = said.isSupported(ChronoField.OFFSET_SECONDS) ? ZoneOffset.from(said) : null;
            var zone = said.query(TemporalQueries.zoneId());
            if (zone == null && offset == null) throw new TimeRefused(Fault.WITHOUT_ZONE);
            return zone == null ? local.atZone(offset) : of(local, offset, zone);
        } catch (DateTimeException malformed) {
            throw new TimeRefused(Fault.MALFORMED);
        }
    }

    /**
     * The moment that these clocks show this time.
     *
     * @param offset null when it is not said
     * @throws Refused when they never do, or twice, or not at that offset
     */
    public static ZonedDateTime of(LocalDateTime local, ZoneOffset offset, ZoneId zone) {
        var valid = zone.getRules().getValidOffsets(local);
        if (valid.isEmpty()) throw new TimeRefused(Fault.SKIPPED);
        if (offset == null && valid.size() > 1) throw new TimeRefused(Fault.TWICE);
        if (offset != null && !valid.contains(offset)) throw new TimeRefused(Fault.OTHER_OFFSET);
        return ZonedDateTime.ofLocal(local, zone, offset);
    }
}
