package org.copydesk.core.text.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.copydesk.core.text.words.Edit.Kind;

/** Makes the shortest way between two texts legible: first joins changes that are hardly apart, then shifts them. */
final class LegibleEdits {

    private static final String SENTENCE_ENDS = ".!?…。！？";
    private static final String CLAUSE_ENDS = ",;:—–、，；：)";

    private final List<String> from;
    private final List<String> to;
    private final Edits edits;
    private final boolean[] deleted;
    private final boolean[] inserted;

    LegibleEdits(List<String> from, List<String> to, Edits edits) {
        this.from = from;
        this.to = to;
        this.edits = edits;
        deleted = new boolean[from.size()];
        inserted = new boolean[to.size()];
    }

    Edits told() {
        List<Edit> steps = edits.steps();
        if (steps.size() < 2) return edits;
        mark(steps);
        steps = joined();
        shift(steps);
        return Edits.of(deleted, inserted, edits.approximate());
    }

    private void mark(List<Edit> steps) {
        for (Edit step : steps) {
            if (step.isKeep()) continue;
            Arrays.fill(deleted, step.from(), step.fromEnd(), true);
            Arrays.fill(inserted, step.to(), step.toEnd(), true);
        }
    }

    /** Takes a short kept piece between two changes as changed too, when both outweigh it. */
    private List<Edit> joined() {
        List<Edit> steps = new ArrayList<>(edits.steps());
        for (int i = 1; i < steps.size() - 1; i++) {
            Edit kept = steps.get(i);
            if (!kept.isKeep() || !isStray(kept, changeBefore(steps, i), changeAfter(steps, i))) continue;
            Arrays.fill(deleted, kept.from(), kept.fromEnd(), true);
            Arrays.fill(inserted, kept.to(), kept.toEnd(), true);
        }
        return Edits.of(deleted, inserted, edits.approximate()).steps();
    }

    private boolean isStray(Edit kept, int before, int after) {
        if (kept.size() > 3) return false;
        int words = 0;
        int letters = 0;
        for (String unit : from.subList(kept.from(), kept.fromEnd())) {
            letters += unit.length();
            if (WordSplitter.isWord(unit)) words++;
        }
        int lighter = Math.min(before, after);
        return words == 0 ? lighter >= 2 : words == 1 && letters <= 4 && lighter >= 6 * letters;
    }

    private int changeBefore(List<Edit> steps, int i) {
        int heaviest = 0;
        for (int j = i - 1; j >= 0 && !steps.get(j).isKeep(); j--) heaviest = Math.max(heaviest, weight(steps.get(j)));
        return heaviest;
    }

    private int changeAfter(List<Edit> steps, int i) {
        int heaviest = 0;
        for (int j = i + 1; j < steps.size() && !steps.get(j).isKeep(); j++) {
            heaviest = Math.max(heaviest, weight(steps.get(j)));
        }
        return heaviest;
    }

    private int weight(Edit change) {
        var units = change.kind() == Kind.DELETE
                ? from.subList(change.from(), change.fromEnd())
                : to.subList(change.to(), change.toEnd());
        return units.stream().mapToInt(String::length).sum();
    }

    /** Moves each lone deletion or insertion along equal words to where it reads best. */
    private void shift(List<Edit> steps) {
        int room = 0;
        for (int i = 0; i < steps.size(); i++) {
            Edit step = steps.get(i);
            if (step.isKeep()) {
                room = step.size();
                continue;
            }
            boolean followed = i + 1 < steps.size();
            boolean lone = (i == 0 || steps.get(i - 1).isKeep())
                    && (!followed || steps.get(i + 1).isKeep());
            if (!lone) continue;
            int after = followed ? steps.get(i + 1).size() : 0;
            if (step.kind() == Kind.DELETE) shift(from, deleted, step.from(), step.fromEnd(), room, after);
            else shift(to, inserted, step.to(), step.toEnd(), room, after);
        }
    }

    private static void shift(List<String> units, boolean[] marks, int start, int end, int before, int after) {
        int lowest = 0;
        while (-lowest < before && start + lowest > 0) {
            if (marks[start + lowest - 1] || !units.get(start + lowest - 1).equals(units.get(end + lowest - 1))) break;
            lowest--;
        }
        int highest = 0;
        while (highest < after && units.get(start + highest).equals(units.get(end + highest))) highest++;
        int best = lowest;
        for (int shift = lowest; shift <= highest; shift++) {
            if (ease(units, start + shift, end + shift) > ease(units, start + best, end + best)) best = shift;
        }
        Arrays.fill(marks, start, end, false);
        Arrays.fill(marks, start + best, end + best, true);
    }

    /** How naturally a change stands that begins and ends at these places. */
    private static int ease(List<String> units, int start, int end) {
        return pause(units, start - 1) + pause(units, end - 1);
    }

    private static int pause(List<String> units, int place) {
        if (place < 0) return 3;
        String unit = units.get(place);
        if (SENTENCE_ENDS.contains(unit.substring(0, Math.min(1, unit.length())))) return 3;
        return CLAUSE_ENDS.contains(unit) ? 1 : 0;
    }
}
