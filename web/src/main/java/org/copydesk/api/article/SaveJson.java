package org.copydesk.api.article;

import static java.util.Objects.requireNonNullElse;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.api.text.BylineJson;
import org.copydesk.core.text.merge.Resolution;
import org.copydesk.core.writing.Manuscript;

/**
 * What a caller saves of an article.
 *
 * @param resolutions by the ids of the conflicts that an earlier try was answered with
 */
public record SaveJson(
        String title,
        String standfirst,
        String body,
        List<String> subjects,
        List<BylineJson> byline,
        String language,
        String desk,
        String publishedTime,
        Map<String, ResolutionJson> resolutions) {

    Manuscript manuscript() {
        return new Manuscript(
                title, standfirst, body, subjects, BylineJson.credits(byline), language, desk, publishedTime);
    }

    Map<String, Resolution> decided() {
        var decided = new HashMap<String, Resolution>();
        requireNonNullElse(resolutions, Map.<String, ResolutionJson>of())
                .forEach((id, resolution) -> decided.put(id, resolution(id, resolution)));
        return decided;
    }

    private static Resolution resolution(String id, ResolutionJson resolution) {
        if (resolution != null && resolution.text() != null) return Resolution.write(resolution.text());
        var take = resolution == null || resolution.take() == null ? "" : resolution.take();
        return switch (take.toLowerCase(Locale.ROOT)) {
            case "theirs" -> Resolution.TAKE_THEIRS;
            case "yours" -> Resolution.TAKE_MINE;
            case "both" -> Resolution.TAKE_BOTH;
            default ->
                throw CallRefused.field(
                        "resolutions." + id, "UNKNOWN", "has to take theirs, yours or both, or to give a text");
        };
    }

    /** Take {@code theirs}, {@code yours} or {@code both}; or write it new. */
    public record ResolutionJson(String take, String text) {}
}
