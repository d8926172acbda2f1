package org.copydesk.web.compare;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.core.history.Compared;
import org.copydesk.core.history.Comparing;
import org.copydesk.core.text.compare.Change;
import org.copydesk.core.text.compare.Change.Kind;
import org.copydesk.core.text.compare.Comparison;
import org.copydesk.core.text.compare.Extent;
import org.copydesk.core.text.render.MarkLabels;
import org.copydesk.core.text.render.Marked;
import org.copydesk.core.text.render.Sides;
import org.copydesk.persistence.article.Text;
import org.copydesk.web.frame.Words;

/** Finds out what changed, and puts it in the visitor's words. */
@RequestScoped
public class Differences {

    /** What the marked text shows already. */
    private static final Set<Kind> SHOWN = EnumSet.of(Kind.TITLE, Kind.STANDFIRST);

    @Inject
    Comparing comparing;

    @Inject
    Words words;

    /** Between two revisions, named as {@link Comparing} names them. */
    public Difference between(long article, String from, String to) {
        return of(comparing.between(article, from, to));
    }

    Difference of(Compared compared) {
        return of(revision(compared.from()), revision(compared.to()), compared.comparison());
    }

    /** Between two texts of which at least one is no revision. */
    public Difference between(Text before, Text after, String language) {
        return of("", "", Comparison.of(before, after, Locale.forLanguageTag(language)));
    }

    private Difference of(String from, String to, Comparison comparison) {
        var labels = MarkLabels.from(words.bundle());
        var also = comparison.changes().stream()
                .filter(change -> !SHOWN.contains(change.kind()))
                .map(this::sentence)
                .toList();
        return new Difference(
                from,
                to,
                comparison,
                Marked.of(comparison, labels),
                Sides.of(comparison, labels),
                named(comparison.extent()),
                also);
    }

    private List<String> named(Extent extent) {
        var named = new ArrayList<String>();
        named(named, "walk.signs", extent.signs());
        named(named, "walk.spaces", extent.spaces());
        named(named, "walk.links", extent.links());
        named(named, "walk.looks", extent.looks());
        named(named, "walk.moved", extent.moved());
        named(named, "walk.others", extent.others());
        return named;
    }

    private void named(List<String> named, String key, int count) {
        if (count > 0) named.add(words.of(key, count));
    }

    private String revision(int number) {
        return words.of("revision.number", number);
    }

    private String sentence(Change change) {
        return words.of(
                "change." + change.kind(),
                change.what(),
                named(change, change.before()),
                named(change, change.after()));
    }

    /** Names of elements as readers call them; everything else as it is. */
    private String named(Change change, String value) {
        return switch (change.kind()) {
            case BLOCK_CHANGED, STYLE_ADDED, STYLE_REMOVED ->
                words.either("element." + value.substring(value.lastIndexOf(' ') + 1), "element.other");
            default -> value;
        };
    }
}
