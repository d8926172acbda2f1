package org.copydesk.persistence.board;

import java.time.Instant;
import java.util.List;
import org.copydesk.persistence.article.State;

/**
 * One article as the board shows it.
 *
 * @param author the name of whom it belongs to
 * @param due when it goes live, null when it is not timed
 * @param embargo whether some are given it before readers are
 * @param failure the name of the refusal that kept it from going live when it was due, null when none did
 */
public record CardRow(
        long id,
        String title,
        State state,
        int revision,
        Integer live,
        String desk,
        String author,
        Instant updated,
        int round,
        boolean unreviewed,
        List<String> subjects,
        Instant due,
        boolean embargo,
        String failure) {

    /** As a query selects it. */
    public CardRow(
            long id,
            String title,
            State state,
            int revision,
            Integer live,
            String desk,
            String author,
            Instant updated,
            int round,
            boolean unreviewed,
            String[] subjects,
            Instant due,
            Boolean embargo,
            String failure) {
        this(
                id,
                title,
                state,
                revision,
                live,
                desk,
                author,
                updated,
                round,
                unreviewed,
                subjects == null ? List.of() : List.of(subjects),
                due,
                embargo != null && embargo,
                failure);
    }
}
