package org.copydesk.api.article;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.copydesk.api.request.Given;
import org.copydesk.api.request.Place;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.listing.Cursor;
import org.copydesk.persistence.listing.Filter;

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

    @QueryParam("mine")
    String mine;

    @QueryParam("waiting")
    String waiting;

    Filter filter(UUID caller) {
        return new Filter(
                Given.name("state", state, State.class),
                Given.text("subject", subject),
                Given.text("author", author),
                Given.text("q", words),
                Given.flag("mine", mine) ? caller : null,
                Given.flag("waiting", waiting));
    }

    static Place.Kind list(Filter filter) {
        return filter.waiting() ? Place.Kind.WAITING : Place.Kind.UPDATED;
    }

    static Cursor cursor(Place place) {
        return place == null ? null : new Cursor(place.time(), place.second());
    }
}
