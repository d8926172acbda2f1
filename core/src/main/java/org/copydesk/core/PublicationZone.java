package org.copydesk.core;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;

/** The zone in which the publication counts days and readers see times, as {@code COPYDESK_ZONE} says; else the server's. */
public final class PublicationZone {

    private static final String SETTING = "COPYDESK_ZONE";
    private static final ZoneId UTC = ZoneId.of("UTC");

    private PublicationZone() {}

    public static ZoneId get() {
        return in(System.getenv());
    }

    /** @throws IllegalArgumentException when it names no zone */
    public static ZoneId in(Map<String, String> environment) {
        var named = environment.getOrDefault(SETTING, "").strip();
        try {
            return plain(named.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(named));
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException(SETTING + " names no zone such as Europe/Berlin: " + named, unknown);
        }
    }

    /** UTC has many names, and one that people say. */
    private static ZoneId plain(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC) ? UTC : zone;
    }
}
