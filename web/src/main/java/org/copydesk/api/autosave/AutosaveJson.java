package org.copydesk.api.autosave;

import java.time.Instant;
import java.util.List;
import org.copydesk.api.text.BylineJson;
import org.copydesk.persistence.writing.Autosave;

/**
 * A text that was typed or sent and not saved.
 *
 * @param article the article it is for, or the number that its article will have
 * @param base the revision it was written on
 */
public record AutosaveJson(
        long article,
        int base,
        Instant time,
        String title,
        String standfirst,
        String body,
        List<String> subjects,
        List<BylineJson> byline,
        String language,
        String publishedTime) {

    static AutosaveJson of(Autosave kept) {
        var text = kept.text();
        return new AutosaveJson(
                kept.article(),
                kept.base(),
                kept.time(),
                text.title(),
                text.standfirst(),
                text.body(),
                text.subjects(),
                BylineJson.of(text.byline()),
                text.language(),
                text.publishedTime());
    }
}
