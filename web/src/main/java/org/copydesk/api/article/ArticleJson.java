package org.copydesk.api.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.copydesk.api.review.AssigneeJson;
import org.copydesk.api.review.StepStateJson;
import org.copydesk.api.text.TextJson;
import org.copydesk.core.reading.ArticleView;
import org.copydesk.core.review.ReviewView;
import org.copydesk.persistence.article.State;

/**
 * An article with the text of its head.
 *
 * @param live the number of the revision that readers see, null when they see none
 * @param author the user name of the account it belongs to
 * @param steps those of the newest round of review; none where the desk has the one step
 * @param blocking how many open threads stand in the way of its review
 * @param merged true in the answer to a save that was put together with what was saved meanwhile, otherwise left out
 */
public record ArticleJson(
        long id,
        State state,
        int revision,
        Integer live,
        @JsonUnwrapped TextJson text,
        String desk,
        String author,
        Instant created,
        Instant updated,
        String slug,
        List<StepStateJson> steps,
        List<AssigneeJson> assignees,
        int blocking,
        @JsonInclude(Include.NON_NULL) Boolean merged) {

    public static ArticleJson of(ArticleView view, ReviewView review, boolean merged) {
        var article = view.article();
        return new ArticleJson(
                article.id(),
                article.state(),
                article.revision(),
                article.live(),
                TextJson.of(view.text()),
                article.desk(),
                view.author().username(),
                article.created(),
                article.updated(),
                article.slug(),
                StepStateJson.of(review),
                review.assignees().stream().map(AssigneeJson::of).toList(),
                review.blocking(),
                merged ? true : null);
    }
}
