package org.copydesk.api.text;

import java.util.List;
import org.copydesk.persistence.article.Text;

/** A whole text and nothing else. */
public record TextJson(
        String title,
        String standfirst,
        String body,
        List<String> subjects,
        List<BylineJson> byline,
        String language,
        String publishedTime) {

    public static TextJson of(Text text) {
        return new TextJson(
                text.title(),
                text.standfirst(),
                text.body(),
                text.subjects(),
                BylineJson.of(text.byline()),
                text.language(),
                text.publishedTime());
    }
}
