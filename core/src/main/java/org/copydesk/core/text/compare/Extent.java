package org.copydesk.core.text.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.core.text.blocks.Unit;
import org.copydesk.core.text.compare.Run.Kind;

/**
 * How much changed, by what it was: a change is never nothing, though it may be no word. Immutable.
 *
 * @param inserted words that are new
 * @param deleted words that are gone
 * @param signs changes of marks, pictures and line breaks alone
 * @param spaces changes of white space alone
 * @param links stretches that lead elsewhere now
 * @param looks stretches that only look different
 * @param moved blocks that stand elsewhere
 * @param others what is told in sentences besides: splits, kinds of blocks, subjects, credits, language, date
 */
public record Extent(int inserted, int deleted, int signs, int spaces, int links, int looks, int moved, int others) {

    static Extent of(Comparison comparison) {
        var runs = new ArrayList<Run>();
        runs.addAll(comparison.title());
        runs.addAll(comparison.standfirst());
        comparison.body().forEach(row -> row.stretches().forEach(stretch -> runs.addAll(stretch.runs())));
        int links = (int) runs.stream().filter(Extent::leadsElsewhere).count();
        int looks = (int) runs.stream()
                .filter(run -> run.kind() == Kind.REFORMATTED && !leadsElsewhere(run))
                .count();
        int signs = 0;
        int spaces = 0;
        for (var units : changed(runs).values()) {
            if (units.stream().anyMatch(Unit::isWord)) continue;
            if (units.stream().allMatch(unit -> unit.key().isEmpty())) spaces++;
            else signs++;
        }
        int others = (int) comparison.changes().stream()
                .filter(change -> change.kind().isTold())
                .count();
        return new Extent(
                comparison.inserted(), comparison.deleted(), signs, spaces, links, looks, comparison.moved(), others);
    }

    /** What came and went, by the numbers of the changes. */
    private static Map<Integer, List<Unit>> changed(List<Run> runs) {
        var changed = new HashMap<Integer, List<Unit>>();
        for (Run run : runs) {
            if (run.kind() != Kind.INSERTED && run.kind() != Kind.DELETED) continue;
            changed.computeIfAbsent(run.number(), any -> new ArrayList<>()).addAll(run.units());
        }
        return changed;
    }

    private static boolean leadsElsewhere(Run run) {
        return run.kind() == Kind.REFORMATTED
                && !run.before()
                        .get(0)
                        .format()
                        .link()
                        .equals(run.units().get(0).format().link());
    }

    public boolean hasWords() {
        return inserted + deleted > 0;
    }
}
