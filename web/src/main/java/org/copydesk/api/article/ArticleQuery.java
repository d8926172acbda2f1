package org.copydesk.api.article;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.copydesk.api.request.QueryValue;
import org.copydesk.core.reading.ListCursor;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.search.Filter;

/** What a list of articles is narrowed to. */
public class ArticleQuery {

    @QueryParam("state")
    String state;

    @QueryParam("subject")
    String subject;

    @QueryParam("author")
    String author;

    @QueryParam("q")
    String words;

    @QueryParam("texts")
    String texts;

    @QueryParam("mine")
    String mine;

    @QueryParam("waiting")
    String waiting;

    Filter filter(UUID caller) {
        var filter = new Filter(
                        QueryValue.name("state", state, State.class),
                        QueryValue.text("subject", subject),
                        QueryValue.text("author", author),
                        QueryValue.text("q", words),
                        QueryValue.flag("mine", mine) ? caller : null)
                .inTexts(QueryValue.flag("texts", texts));
        return QueryValue.flag("waiting", waiting) ? filter.waitingFor(caller) : filter;
    }

    static ListCursor.Kind list(Filter filter) {
        return filter.waiting() ? ListCursor.Kind.WAITING : ListCursor.Kind.UPDATED;
    }
}
