package org.copydesk.api.compare;

import java.util.List;
import org.copydesk.core.history.Compared;
import org.copydesk.core.text.compare.Change;
import org.copydesk.core.text.render.MarkLabels;
import org.copydesk.core.text.render.Marked;

/**
 * A comparison.
 *
 * @param html both texts in one: what is new in {@code ins}, what is gone in {@code del}, labelled for screen readers
 * @param inserted how many words are new
 * @param deleted how many words are gone
 * @param signs how many changes are of marks, pictures or line breaks alone
 * @param spaces how many are of white space alone
 * @param links how many stretches lead elsewhere
 * @param looks how many stretches only look different
 * @param moved how many blocks stand elsewhere
 * @param changes what is told rather than shown in the text
 * @param degraded whether the texts were too large and too different to be compared word by word throughout
 */
public record ComparisonJson(
        int from,
        int to,
        String html,
        int inserted,
        int deleted,
        int signs,
        int spaces,
        int links,
        int looks,
        int moved,
        boolean degraded,
        List<ChangeJson> changes) {

    static ComparisonJson of(Compared compared) {
        var comparison = compared.comparison();
        return new ComparisonJson(
                compared.from(),
                compared.to(),
                Marked.of(comparison, MarkLabels.ENGLISH).html(),
                comparison.inserted(),
                comparison.deleted(),
                comparison.extent().signs(),
                comparison.extent().spaces(),
                comparison.extent().links(),
                comparison.extent().looks(),
                comparison.moved(),
                comparison.degraded(),
                comparison.changes().stream().map(ChangeJson::of).toList());
    }

    /** A change that is told in a sentence rather than shown in the text. */
    public record ChangeJson(Change.Kind kind, String what, String before, String after) {

        static ChangeJson of(Change change) {
            return new ChangeJson(change.kind(), change.what(), change.before(), change.after());
        }
    }
}
