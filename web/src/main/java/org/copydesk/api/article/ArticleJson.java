package org.copydesk.api.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import org.copydesk.api.text.BylineJson;
import org.copydesk.core.reading.ArticleView;
import org.copydesk.persistence.article.State;

/**
 * An article with the text of its head.
 *
 * @param live the number of the revision that readers see, null when they see none
 * @param author the user name of the account it belongs to
 * @param merged true in the answer to a save that was put together with somebody else's, otherwise left out
 */
public record ArticleJson(
        long id,
        State state,
        int revision,
        Integer live,
        String title,
        String standfirst,
        String body,
        List<String> subjects,
        List<BylineJson> byline,
        String language,
        String desk,
        String author,
        String publishedTime,
        Instant created,
        Instant updated,
        String slug,
        @JsonInclude(Include.NON_NULL) Boolean merged) {

    public static ArticleJson of(ArticleView view, boolean merged) {
        var article = view.article();
        var text = view.text();
        return new ArticleJson(
                article.id(),
                article.state(),
                article.revision(),
                article.live(),
                text.title(),
                text.standfirst(),
                text.body(),
                text.subjects(),
                BylineJson.of(text.byline()),
                article.language(),
                article.desk(),
                view.author().username(),
                article.publishedTime(),
                article.created(),
                article.updated(),
                article.slug(),
                merged ? true : null);
    }
}
