package org.copydesk.api.publishing;

import java.time.Instant;
import java.util.List;
import org.copydesk.api.request.TimeValue;
import org.copydesk.persistence.publishing.Bundle;

/**
 * Articles that go out together or not at all.
 *
 * @param state OPEN, SCHEDULED, PUBLISHED or FAILED
 * @param failure the name of the refusal that kept all of them back, null while none did
 * @param failedArticle the article it was about
 */
public record BundleJson(
        long id,
        String title,
        List<Long> articles,
        String at,
        String state,
        Instant created,
        Instant published,
        String failure,
        Long failedArticle) {

    static BundleJson of(Bundle bundle) {
        return new BundleJson(
                bundle.id(),
                bundle.title(),
                bundle.parts().stream().map(Bundle.Part::article).toList(),
                bundle.due() == null ? null : bundle.due().toString(),
                state(bundle),
                bundle.created(),
                bundle.published(),
                bundle.failure(),
                bundle.failedArticle());
    }

    private static String state(Bundle bundle) {
        if (bundle.isPublished()) return "PUBLISHED";
        if (bundle.failure() != null) return "FAILED";
        return bundle.due() == null ? "OPEN" : "SCHEDULED";
    }

    /**
     * What a caller says for a new one.
     *
     * @param at when it goes out by itself, ISO 8601 with an offset or a zone; null when it is sent out
     */
    public record Wanted(String title, List<Long> articles, String at) {

        java.time.ZonedDateTime due() {
            return TimeValue.read("at", at);
        }
    }
}
