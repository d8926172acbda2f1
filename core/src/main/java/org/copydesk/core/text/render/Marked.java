package org.copydesk.core.text.render;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.copydesk.core.text.compare.Comparison;
import org.copydesk.core.text.compare.Run;

/**
 * Both texts in one, as HTML: what is new in {@code ins}, what is gone in {@code del}, what moved where it is now. The
 * changes have the anchors {@code change-1} to {@code change-n}.
 */
public record Marked(String title, String standfirst, String body) {

    public static Marked of(Comparison comparison, MarkLabels labels) {
        var prose = new MarkedRuns(labels, MarkedRuns.Side.BOTH, new HashSet<>());
        String title = prose.line(comparison.title());
        String standfirst = prose.line(comparison.standfirst());
        return new Marked(title, standfirst, Body.of(comparison.body(), prose));
    }

    /** The paragraphs that changed, each as HTML with what is new and what is gone, without anchors. */
    public static List<String> passages(Comparison comparison, MarkLabels labels) {
        var anchored = IntStream.rangeClosed(1, comparison.shown()).boxed().collect(toCollection(HashSet::new));
        var prose = new MarkedRuns(labels, MarkedRuns.Side.BOTH, anchored);
        var passages = new ArrayList<String>();
        for (var line : List.of(comparison.title(), comparison.standfirst())) {
            if (line.stream().anyMatch(Run::isChange)) passages.add("<p>" + prose.line(line) + "</p>");
        }
        for (var row : comparison.body()) {
            if (row.isChanged() && !row.isDeparture()) passages.add(Body.of(List.of(row), prose));
        }
        return passages;
    }

    /** All of it, title and standfirst first. */
    public String html() {
        return (title.isEmpty() ? "" : "<h1>" + title + "</h1>")
                + (standfirst.isEmpty() ? "" : "<p class=\"standfirst\">" + standfirst + "</p>")
                + body;
    }
}
