package org.copydesk.api.article;

import java.time.Instant;
import java.util.List;
import org.copydesk.core.reading.Hit;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.search.ArticleRow;

/**
 * One line of a list of articles.
 *
 * @param hits why it was found; null where nothing was searched for
 */
public record ArticleRowJson(
        long id,
        String title,
        State state,
        int revision,
        String author,
        Instant updated,
        Integer live,
        List<HitJson> hits) {

    static ArticleRowJson of(ArticleRow row, List<Hit> hits) {
        return new ArticleRowJson(
                row.id(),
                row.title(),
                row.state(),
                row.revision(),
                row.author(),
                row.updated(),
                row.live(),
                hits == null ? null : hits.stream().map(HitJson::of).toList());
    }
}
