package org.copydesk.api.review;

import java.io.IOException;
import java.io.InputStream;
import org.copydesk.api.json.Json;

/** A few words why; nothing at all may be sent instead. */
public record ReasonJson(String note) {

    private static final int LONGEST = 100_000;

    static ReasonJson read(InputStream body) throws IOException {
        var json = body.readNBytes(LONGEST);
        return json.length == 0 ? new ReasonJson(null) : Json.read(json, ReasonJson.class);
    }
}
