package org.copydesk.deployment.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.copydesk.deployment.bench.http.HttpAnswer;

/** What one person last saw of an article: what a save answered. Mutable, for one thread. */
final class Seen {

    private int revision;
    private String body;

    Seen(int revision, String body) {
        this.revision = revision;
        this.body = body;
    }

    void is(HttpAnswer answer) {
        try {
            var article = new ObjectMapper().readTree(answer.text());
            revision = article.get("revision").asInt();
            body = article.get("body").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int revision() {
        return revision;
    }

    String body() {
        return body;
    }
}
