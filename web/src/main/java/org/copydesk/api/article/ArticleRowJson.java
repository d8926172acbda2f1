package org.copydesk.api.article;

import java.time.Instant;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.search.ArticleRow;

/** One line of a list of articles. */
public record ArticleRowJson(
        long id, String title, State state, int revision, String author, Instant updated, Integer live) {

    static ArticleRowJson of(ArticleRow row) {
        return new ArticleRowJson(
                row.id(), row.title(), row.state(), row.revision(), row.author(), row.updated(), row.live());
    }
}
