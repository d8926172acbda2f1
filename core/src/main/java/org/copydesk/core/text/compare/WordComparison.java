package org.copydesk.core.text.compare;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.text.blocks.CommonCuts;
import org.copydesk.core.text.blocks.Unit;
import org.copydesk.core.text.compare.Run.Kind;
import org.copydesk.core.text.words.Edit;
import org.copydesk.core.text.words.Edits;
import org.copydesk.core.text.words.Patience;

/** Compares units with units, numbering the changes it meets through the whole of one comparison. */
final class WordComparison {

    /** How many steps are told word by word in one comparison: each becomes markup of some hundred characters. */
    private static final int MOST_STEPS = 20_000;

    private final Patience patience;
    private int steps;
    private int number;
    private boolean degraded;
    private boolean reformatted;

    private List<Run> runs = new ArrayList<>();
    private List<Unit> from = List.of();
    private List<Unit> to = List.of();
    private final List<Unit> deleted = new ArrayList<>();
    private final List<Unit> inserted = new ArrayList<>();
    private final List<Unit> kept = new ArrayList<>();
    private final List<Unit> keptBefore = new ArrayList<>();

    WordComparison(Patience patience) {
        this.patience = patience;
    }

    /** Whether something was too large and too different to be compared word by word. */
    boolean degraded() {
        return degraded;
    }

    int nextNumber() {
        return ++number;
    }

    int changes() {
        return number;
    }

    List<Run> between(List<Unit> old, List<Unit> now) {
        runs = new ArrayList<>();
        var cuts = CommonCuts.of(old, now);
        from = cuts.from();
        to = cuts.to();
        if (old.isEmpty() || now.isEmpty()) {
            replaceAll();
        } else {
            var edits = Edits.ofWords(keys(from), keys(to), patience);
            steps += edits.steps().size();
            boolean blurred = edits.approximate() || steps > MOST_STEPS;
            degraded |= blurred;
            if (blurred) replaceAll();
            else edits.steps().forEach(this::follow);
        }
        endKept();
        endChange();
        return runs;
    }

    private void replaceAll() {
        deleted.addAll(from);
        inserted.addAll(to);
    }

    private void follow(Edit step) {
        switch (step.kind()) {
            case DELETE -> {
                endKept();
                deleted.addAll(from.subList(step.from(), step.fromEnd()));
            }
            case INSERT -> {
                endKept();
                inserted.addAll(to.subList(step.to(), step.toEnd()));
            }
            case KEEP -> {
                for (int i = 0; i < step.size(); i++) keep(step.from() + i, step.to() + i);
            }
        }
    }

    private void keep(int old, int now) {
        Unit before = from.get(old);
        Unit after = to.get(now);
        if (!before.gap().equals(after.gap())) {
            if (followsBreak(from, old)) before = before.after(after.gap());
            else if (followsBreak(to, now)) after = after.after(before.gap());
            else changeGap(before.gap(), after.gap());
            if (!before.gap().equals(after.gap())) {
                before = before.after("");
                after = after.after("");
            }
        }
        endChange();
        boolean sameLook = before.format().equals(after.format());
        if (!kept.isEmpty() && !continuesKept(before, after, sameLook)) endKept();
        reformatted = !sameLook;
        kept.add(after);
        keptBefore.add(before);
    }

    private void changeGap(String before, String after) {
        endKept();
        if (!before.isEmpty()) deleted.add(Unit.space(before));
        if (!after.isEmpty()) inserted.add(Unit.space(after));
    }

    private boolean continuesKept(Unit before, Unit after, boolean sameLook) {
        if (sameLook || !reformatted) return sameLook != reformatted;
        return kept.get(0).format().equals(after.format())
                && keptBefore.get(0).format().equals(before.format());
    }

    private void endKept() {
        if (kept.isEmpty()) return;
        if (reformatted) {
            takeGap(kept.get(0).gap(), kept, keptBefore);
            runs.add(new Run(Kind.REFORMATTED, kept, keptBefore, ++number));
        } else {
            runs.add(new Run(Kind.KEPT, kept, 0));
        }
        kept.clear();
        keptBefore.clear();
    }

    private void endChange() {
        if (deleted.isEmpty() && inserted.isEmpty()) return;
        shareGap();
        if (!deleted.isEmpty() || !inserted.isEmpty()) number++;
        if (!deleted.isEmpty()) runs.add(new Run(Kind.DELETED, deleted, number));
        if (!inserted.isEmpty()) runs.add(new Run(Kind.INSERTED, inserted, number));
        deleted.clear();
        inserted.clear();
    }

    /** White space before both what is replaced and what replaces it is no part of the change. */
    private void shareGap() {
        if (deleted.isEmpty() || inserted.isEmpty()) return;
        String gap = deleted.get(0).gap();
        if (gap.isEmpty() || !gap.equals(inserted.get(0).gap())) return;
        takeGap(gap, deleted, inserted);
    }

    /** Tells the white space before both as kept, and takes it away from them. */
    private void takeGap(String gap, List<Unit> one, List<Unit> other) {
        if (gap.isEmpty()) return;
        runs.add(new Run(Kind.KEPT, List.of(Unit.space(gap)), 0));
        stripGap(one);
        stripGap(other);
    }

    private static void stripGap(List<Unit> units) {
        Unit first = units.get(0).after("");
        if (first.key().isEmpty()) units.remove(0);
        else units.set(0, first);
    }

    private static boolean followsBreak(List<Unit> units, int place) {
        return place > 0 && units.get(place - 1).kind() == Unit.Kind.BREAK;
    }

    private static List<String> keys(List<Unit> units) {
        return units.stream().map(Unit::key).toList();
    }
}
