package org.copydesk.core.review;

import java.util.List;
import org.copydesk.core.text.anchor.Whereabouts;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.review.Thread;

/**
 * A discussion as it is shown.
 *
 * @param place what has become of its passage by the article's newest revision
 * @param assignee who is to settle it, null for nobody in particular
 * @param resolver who settled it, null while it is open
 * @param comments oldest first, those that were taken back among them
 */
public record ThreadView(
        Thread thread,
        Whereabouts place,
        Person author,
        Person assignee,
        Person resolver,
        List<CommentView> comments) {}
