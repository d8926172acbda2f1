package org.copydesk.api.article;

import java.util.List;
import org.copydesk.api.text.BylineJson;
import org.copydesk.core.writing.Manuscript;

/** What a caller hands in for an article. */
public record ManuscriptJson(
        String title,
        String standfirst,
        String body,
        List<String> subjects,
        List<BylineJson> byline,
        String language,
        String desk,
        String publishedTime) {

    public Manuscript manuscript() {
        return new Manuscript(
                title, standfirst, body, subjects, BylineJson.credits(byline), language, desk, publishedTime);
    }
}
