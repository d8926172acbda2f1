package org.copydesk.api.history;

import java.time.Instant;
import java.util.List;
import org.copydesk.persistence.article.RevisionKind;
import org.copydesk.persistence.article.RevisionRow;

/** One line of an article's history. */
public record RevisionRowJson(
        int number,
        String author,
        Instant time,
        String note,
        RevisionKind kind,
        String hash,
        List<Integer> parents,
        String name,
        String annotation) {

    static RevisionRowJson of(RevisionRow row) {
        var label = LabelJson.of(row.label());
        return new RevisionRowJson(
                row.number(),
                row.author(),
                row.time(),
                row.note(),
                row.kind(),
                row.hash(),
                row.parents(),
                label.name(),
                label.annotation());
    }
}
