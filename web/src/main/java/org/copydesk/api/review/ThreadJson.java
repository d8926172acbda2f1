package org.copydesk.api.review;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.copydesk.core.review.ThreadView;
import org.copydesk.persistence.people.Person;

/**
 * A discussion on a passage.
 *
 * @param step the step of review that it blocks when it blocks, null for every step
 * @param exact the passage as it read in {@code revision}
 * @param place where it stands now, null when it was deleted
 * @param deletedIn the revision that deleted it
 * @param deletedText its last words
 */
public record ThreadJson(
        long id,
        String state,
        boolean blocking,
        String step,
        String field,
        String exact,
        String prefix,
        String suffix,
        int revision,
        QuoteJson place,
        Integer deletedIn,
        String deletedText,
        String author,
        Instant time,
        String assignee,
        String resolvedBy,
        Instant resolvedTime,
        List<CommentJson> comments) {

    static ThreadJson of(ThreadView view) {
        var thread = view.thread();
        var anchor = thread.anchor();
        return new ThreadJson(
                thread.id(),
                state(thread.isOpen()),
                thread.isBlocking(),
                thread.step(),
                anchor.field().name().toLowerCase(Locale.ROOT),
                anchor.exact(),
                anchor.prefix(),
                anchor.suffix(),
                anchor.revision(),
                QuoteJson.of(view.place()),
                QuoteJson.deletedIn(view.place()),
                QuoteJson.deletedText(view.place()),
                view.author().username(),
                thread.time(),
                username(view.assignee()),
                username(view.resolver()),
                thread.resolvedAt(),
                view.comments().stream().map(CommentJson::of).toList());
    }

    static String state(boolean open) {
        return open ? "OPEN" : "RESOLVED";
    }

    static String username(Person person) {
        return person == null ? null : person.username();
    }
}
