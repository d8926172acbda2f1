package org.copydesk.api.review;

import java.time.Instant;
import java.util.List;
import org.copydesk.core.review.CommentView;
import org.copydesk.persistence.people.Person;

/**
 * A remark.
 *
 * @param author a user name
 * @param text plain text, "" when it was taken back
 * @param mentions the user names of those it names
 */
public record CommentJson(
        long id,
        String author,
        String name,
        Instant time,
        String text,
        List<String> mentions,
        boolean edited,
        boolean deleted) {

    static CommentJson of(CommentView view) {
        return new CommentJson(
                view.id(),
                view.author().username(),
                view.author().name(),
                view.time(),
                view.text(),
                view.mentions().stream().map(Person::username).toList(),
                view.edited() != null,
                view.deleted());
    }
}
