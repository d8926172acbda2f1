package org.copydesk.api.history;

import java.time.Instant;
import java.util.List;
import org.copydesk.api.text.BylineJson;
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
        String title,
        String standfirst,
        String body,
        List<String> subjects,
        List<BylineJson> byline,
        String language,
        String publishedTime,
        String name,
        String annotation) {

    static RevisionJson of(RevisionView view) {
        var revision = view.revision();
        var text = revision.text();
        var label = LabelJson.of(view.label());
        return new RevisionJson(
                revision.number(),
                view.author().username(),
                revision.time(),
                revision.note(),
                revision.kind(),
                revision.hash(),
                revision.parents(),
                text.title(),
                text.standfirst(),
                text.body(),
                text.subjects(),
                BylineJson.of(text.byline()),
                text.language(),
                text.publishedTime(),
                label.name(),
                label.annotation());
    }
}
