package org.copydesk.deployment.bench.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** What came back; header names are in lower case. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record HttpAnswer(int status, Map<String, String> headers, byte[] body) {

    /** What it says, unpacked. */
    public String text() {
        try {
            var packed = new ByteArrayInputStream(body);
            var plain = header("content-encoding").equals("gzip") ? new GZIPInputStream(packed) : packed;
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** @throws IllegalStateException when it is not what was asked for */
    public HttpAnswer expecting(int... wanted) {
        for (int one : wanted) if (one == status) return this;
        throw new IllegalStateException("Answered " + status + ": " + text());
    }
}
