package org.copydesk.api.history;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.copydesk.api.text.TextJson;
import org.copydesk.core.reading.RevisionView;
import org.copydesk.persistence.article.RevisionKind;

/** A revision with its text, and what people call it. */
public record RevisionJson(
        int number,
        String author,
        Instant time,
        String note,
        RevisionKind kind,
        String hash,
        List<Integer> parents,
        @JsonUnwrapped TextJson text,
        @JsonUnwrapped LabelJson label) {

    static RevisionJson of(RevisionView view) {
        var revision = view.revision();
        return new RevisionJson(
                revision.number(),
                view.author().username(),
                revision.time(),
                view.note(),
                revision.kind(),
                revision.hash(),
                revision.parents(),
                TextJson.of(revision.text()),
                LabelJson.of(view.label()));
    }
}
