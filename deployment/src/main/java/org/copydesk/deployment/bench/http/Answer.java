package org.copydesk.deployment.bench.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** What came back; header names are in lower case. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Answer(int status, Map<String, String> headers, byte[] body) {

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** @throws IllegalStateException when it is not what was asked for */
    public Answer expecting(int... wanted) {
        for (int one : wanted) if (one == status) return this;
        throw new IllegalStateException("Answered " + status + ": " + text());
    }
}
