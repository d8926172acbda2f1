package org.copydesk.core.text.render;

import java.util.HashSet;
import org.copydesk.core.text.compare.Comparison;

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

    /** All of it, title and standfirst first. */
    public String html() {
        return (title.isEmpty() ? "" : "<h1>" + title + "</h1>")
                + (standfirst.isEmpty() ? "" : "<p class=\"standfirst\">" + standfirst + "</p>")
                + body;
    }
}
