package org.copydesk.api.history;

import java.time.Instant;
import java.util.List;
import org.copydesk.persistence.article.Kind;
import org.copydesk.persistence.article.RevisionRow;

/** One line of an article's history. */
public record RevisionRowJson(
        int number, String author, Instant time, String note, Kind kind, String hash, List<Integer> parents) {

    static RevisionRowJson of(RevisionRow row) {
        return new RevisionRowJson(
                row.number(), row.author(), row.time(), row.note(), row.kind(), row.hash(), row.parents());
    }
}
