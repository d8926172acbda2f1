package org.copydesk.api.planning;

import java.time.Instant;
import org.copydesk.persistence.planning.FeedKey;

/**
 * A private address of a feed.
 *
 * @param link told once, when it is made; null afterwards
 */
public record FeedKeyJson(long id, FeedKey.Kind kind, String label, Instant created, String link) {

    static FeedKeyJson of(FeedKey key) {
        return of(key, null);
    }

    static FeedKeyJson of(FeedKey key, String link) {
        return new FeedKeyJson(key.id(), key.kind(), key.label(), key.created(), link);
    }

    /** What a caller says for a new one. */
    public record Wanted(String kind, String label) {}
}
