package org.copydesk.core.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copydesk.persistence.planning.Step;

/**
 * The columns that steps make, in the order of the review: steps side by side share one, and so do those of several desks that
 * are called the same.
 */
final class LaneOrder {

    private static final String KEY = "step:";

    private final Map<String, Integer> depths = new HashMap<>();
    private final Map<Integer, List<List<String>>> lanes = new TreeMap<>();

    /** Adds the columns of a review. */
    void add(List<Step> steps) {
        for (var step : steps) {
            var titles = beside(step, steps);
            if (depths.putIfAbsent(key(titles), depth(step, steps)) == null)
                lanes.computeIfAbsent(depths.get(key(titles)), missing -> new ArrayList<>())
                        .add(titles);
        }
    }

    /** The titles of the steps of each column, in order. */
    List<List<String>> lanes() {
        return lanes.values().stream().flatMap(List::stream).toList();
    }

    /** The column that somebody who looks for these steps looks into first; empty when none is open. */
    static Optional<String> of(List<Step> open, List<Step> all) {
        return open.stream()
                .min((one, other) -> Integer.compare(depth(one, all), depth(other, all)))
                .map(step -> key(beside(step, all)));
    }

    static String key(List<String> titles) {
        return KEY + String.join("+", titles);
    }

    private static List<String> beside(Step step, List<Step> all) {
        return all.stream()
                .filter(other -> other.after().equals(step.after()))
                .map(Step::title)
                .toList();
    }

    private static int depth(Step step, List<Step> all) {
        return all.stream()
                .filter(before -> step.after().contains(before.name()))
                .mapToInt(before -> depth(before, all) + 1)
                .max()
                .orElse(0);
    }
}
