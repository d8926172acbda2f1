package org.copydesk.api.review;

import java.time.Instant;
import java.util.Locale;
import org.copydesk.core.review.OwnThread;

/** One line of the list of threads that concern somebody. */
public record ThreadRowJson(
        long id,
        long article,
        String title,
        String state,
        boolean blocking,
        String field,
        String exact,
        int revision,
        Instant time) {

    static ThreadRowJson of(OwnThread row) {
        var thread = row.thread();
        return new ThreadRowJson(
                thread.id(),
                thread.article(),
                row.title(),
                ThreadJson.state(thread.isOpen()),
                thread.isBlocking(),
                thread.anchor().field().name().toLowerCase(Locale.ROOT),
                thread.anchor().exact(),
                thread.anchor().revision(),
                thread.time());
    }
}
