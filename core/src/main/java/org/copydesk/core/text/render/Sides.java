package org.copydesk.core.text.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.core.text.compare.Comparison;
import org.copydesk.core.text.compare.Row;
import org.copydesk.core.text.compare.Run;
import org.copydesk.core.text.render.MarkedRuns.Side;

/**
 * One row of two texts side by side, as HTML: the old with what is gone marked, the new with what is new marked; "" on
 * the side that has nothing to set against the other. The anchors are those of {@link Marked}.
 */
public record Sides(String left, String right, boolean changed) {

    /** The rows: title, standfirst if any, and the blocks of the body. */
    public static List<Sides> of(Comparison comparison, MarkLabels labels) {
        Set<Integer> anchored = new HashSet<>();
        var old = new MarkedRuns(labels, Side.OLD, anchored);
        var now = new MarkedRuns(labels, Side.NEW, anchored);
        List<Sides> sides = new ArrayList<>();
        sides.add(line("<h1>", comparison.title(), "</h1>", old, now));
        if (!comparison.standfirst().isEmpty()) {
            sides.add(line("<p class=\"standfirst\">", comparison.standfirst(), "</p>", old, now));
        }
        Map<Integer, Row> moved = new HashMap<>();
        for (Row row : comparison.body()) {
            if (row.moved() && !row.isDeparture()) moved.put(row.fromPlace(), row);
        }
        for (Row row : comparison.body()) {
            Row left = row.isDeparture() ? moved.get(row.fromPlace()) : row;
            boolean isLeft = !row.isNew() && (row.isDeparture() || !row.moved());
            sides.add(new Sides(
                    isLeft ? Body.of(List.of(left), old) : "",
                    row.isGone() ? "" : Body.of(List.of(row), now),
                    row.isChanged()));
        }
        return sides;
    }

    private static Sides line(String start, List<Run> runs, String end, MarkedRuns old, MarkedRuns now) {
        return new Sides(
                start + old.line(runs) + end,
                start + now.line(runs) + end,
                runs.stream().anyMatch(Run::isChange));
    }
}
