package org.copydesk.persistence.search;

import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.copydesk.persistence.article.State;

/**
 * One line of a list of articles.
 *
 * @param author the owner's user name
 * @param waitingSince since when it waits for a decision, null when it does not
 * @param note what the newest decision of a review said, null when it said nothing
 * @param due when it is scheduled to go live, null when it is not
 * @param failure the name of the refusal that kept it from going live when it was due, null when none did
 */
public record ArticleRow(
        long id,
        String title,
        State state,
        int revision,
        Integer live,
        String slug,
        String desk,
        String author,
        String authorName,
        Instant updated,
        Instant waitingSince,
        int round,
        boolean unreviewed,
        List<String> subjects,
        String note,
        Instant due,
        String failure)
        implements Serializable {

    /** As a query selects it. */
    public ArticleRow(
            long id,
            String title,
            State state,
            int revision,
            Integer live,
            String slug,
            String desk,
            String author,
            String authorName,
            Instant updated,
            Instant waitingSince,
            int round,
            boolean unreviewed,
            String[] subjects,
            String note,
            Instant due,
            String failure) {
        this(
                id,
                title,
                state,
                revision,
                live,
                slug,
                desk,
                author,
                authorName,
                updated,
                waitingSince,
                round,
                unreviewed,
                subjects == null ? List.of() : Arrays.asList(subjects),
                note,
                due,
                failure);
    }
}
