package org.copydesk.api.review;

import java.time.Instant;
import java.util.Locale;
import org.copydesk.persistence.review.Thread;

/** One line of the list of threads that concern somebody. */
public record ThreadRowJson(
        long id, long article, String state, boolean blocking, String field, String exact, int revision, Instant time) {

    static ThreadRowJson of(Thread thread) {
        return new ThreadRowJson(
                thread.id(),
                thread.article(),
                ThreadJson.state(thread.isOpen()),
                thread.isBlocking(),
                thread.anchor().field().name().toLowerCase(Locale.ROOT),
                thread.anchor().exact(),
                thread.anchor().revision(),
                thread.time());
    }
}
