package org.copydesk.deployment.samples;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** A time that stays ahead whenever the samples come in, such as {@code in 7 days at 07:00 Europe/Berlin}. */
record SampleTime(int days, LocalTime time, ZoneId zone) {

    private static final Pattern WORDS = Pattern.compile("in (\\d+) days at (\\d\\d:\\d\\d) (\\S+)");

    static Optional<SampleTime> in(String words) {
        return Optional.ofNullable(words)
                .map(WORDS::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> new SampleTime(
                        Integer.parseInt(matcher.group(1)),
                        LocalTime.parse(matcher.group(2)),
                        ZoneId.of(matcher.group(3))));
    }

    String fromNow() {
        return ZonedDateTime.now(zone).plusDays(days).with(time).toString();
    }
}
