package org.copydesk.persistence.article;

import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** One line of an article's history, with its author's names. */
public record RevisionRow(
        int number,
        String author,
        String authorName,
        Instant time,
        String note,
        RevisionKind kind,
        String hash,
        List<Integer> parents,
        String title,
        Label label)
        implements Serializable {

    public RevisionRow(
            int number,
            String author,
            String authorName,
            Instant time,
            String note,
            RevisionKind kind,
            String hash,
            int[] parents,
            String title) {
        this(
                number,
                author,
                authorName,
                time,
                note,
                kind,
                hash,
                Arrays.stream(parents).boxed().toList(),
                title,
                Label.NONE);
    }

    public RevisionRow called(Label label) {
        return new RevisionRow(number, author, authorName, time, note, kind, hash, parents, title, label);
    }
}
