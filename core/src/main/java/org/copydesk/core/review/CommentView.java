package org.copydesk.core.review;

import java.time.Instant;
import java.util.List;
import org.copydesk.persistence.people.Person;

/**
 * A remark as it is shown.
 *
 * @param text plain, "" when it was taken back
 * @param mentions the people it names
 * @param edited when it was last changed, null when it never was
 */
public record CommentView(
        long id, Person author, Instant time, String text, List<Person> mentions, Instant edited, boolean deleted) {}
