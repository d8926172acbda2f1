package org.copydesk.core.text.blocks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.core.text.blocks.Unit.Kind;

/**
 * The units of two texts, where a word that in one of them looks different from some letter on, such as "CO<sub>2</sub>", is in
 * as many pieces in the other: how something looks is no change of words. Immutable.
 */
public final class CommonCuts {

    /** More pieces than these are no word. */
    private static final int MOST_PIECES = 6;

    /** Longer texts are compared more coarsely anyway. */
    private static final int MOST_UNITS = 40_000;

    private final List<Unit> from;
    private final List<Unit> to;
    private final List<Integer> fromWholes;
    private final List<Integer> toWholes;

    private CommonCuts(Side from, Side to) {
        this.from = List.copyOf(from.pieces);
        this.to = List.copyOf(to.pieces);
        fromWholes = List.copyOf(from.wholes);
        toWholes = List.copyOf(to.wholes);
    }

    public static CommonCuts of(List<Unit> from, List<Unit> to) {
        var one = new Side(from);
        var other = new Side(to);
        boolean few = from.size() + to.size() <= MOST_UNITS;
        var cuts = few && (one.isBroken() || other.isBroken())
                ? common(one, other)
                : Collections.<String, NavigableSet<Integer>>emptyMap();
        one.cut(cuts);
        other.cut(cuts);
        return new CommonCuts(one, other);
    }

    /** Where words are cut that are written alike on both sides. */
    private static Map<String, NavigableSet<Integer>> common(Side one, Side other) {
        var ofOne = one.broken();
        var ofOther = other.broken();
        var cuts = new HashMap<String, NavigableSet<Integer>>();
        add(cuts, ofOne, other.words(), ofOther.keySet());
        add(cuts, ofOther, one.words(), ofOne.keySet());
        return cuts;
    }

    private static void add(
            Map<String, NavigableSet<Integer>> cuts,
            Map<String, NavigableSet<Integer>> broken,
            Set<String> words,
            Set<String> others) {
        broken.forEach((word, places) -> {
            if (words.contains(word) || others.contains(word))
                cuts.computeIfAbsent(word, any -> new TreeSet<>()).addAll(places);
        });
    }

    public List<Unit> from() {
        return from;
    }

    public List<Unit> to() {
        return to;
    }

    /** Of which unit of the old text this piece is one. */
    public int wholeOfFrom(int piece) {
        return fromWholes.get(piece);
    }

    /** Of which unit of the new text this piece is one. */
    public int wholeOfTo(int piece) {
        return toWholes.get(piece);
    }

    private static final class Side {

        private final List<Unit> units;
        private final List<Unit> pieces = new ArrayList<>();
        private final List<Integer> wholes = new ArrayList<>();

        Side(List<Unit> units) {
            this.units = units;
        }

        /** Whether it goes on with the unit before as one would within a word. */
        private boolean goesOn(int place) {
            var unit = units.get(place);
            return unit.kind() == Kind.WORD
                    && unit.gap().isEmpty()
                    && !unit.text().isEmpty()
                    && units.get(place - 1).kind() == Kind.WORD;
        }

        private boolean looksOther(int place) {
            return !units.get(place).format().equals(units.get(place - 1).format());
        }

        boolean isBroken() {
            for (int i = 1; i < units.size(); i++) if (goesOn(i) && looksOther(i)) return true;
            return false;
        }

        Set<String> words() {
            var words = new HashSet<String>();
            for (var unit : units) if (unit.kind() == Kind.WORD) words.add(unit.text());
            return words;
        }

        /** What might be a word that changes its look inside, and where it is in pieces. */
        Map<String, NavigableSet<Integer>> broken() {
            var broken = new HashMap<String, NavigableSet<Integer>>();
            for (int start = 0; start < units.size(); start++) {
                var word = new StringBuilder(units.get(start).text());
                var places = new TreeSet<Integer>();
                boolean changes = false;
                for (int i = start + 1; i < end(start); i++) {
                    changes |= looksOther(i);
                    places.add(word.length());
                    word.append(units.get(i).text());
                    if (changes)
                        broken.computeIfAbsent(word.toString(), any -> new TreeSet<>())
                                .addAll(places);
                }
            }
            return broken;
        }

        /** Before which unit a word ends at the latest that begins here. */
        private int end(int start) {
            int end = start + 1;
            while (end < Math.min(units.size(), start + MOST_PIECES) && goesOn(end)) end++;
            return end;
        }

        void cut(Map<String, NavigableSet<Integer>> cuts) {
            int place = 0;
            while (place < units.size()) {
                int end = cuts.isEmpty() ? place : endOfCut(place, cuts);
                if (end == place) keep(place++);
                else place = cut(place, end, cuts);
            }
        }

        private int endOfCut(int start, Map<String, NavigableSet<Integer>> cuts) {
            if (units.get(start).kind() != Kind.WORD) return start;
            var word = new StringBuilder();
            int found = start;
            for (int i = start; i < end(start); i++) {
                word.append(units.get(i).text());
                if (cuts.containsKey(word.toString())) found = i + 1;
            }
            return found;
        }

        private void keep(int place) {
            pieces.add(units.get(place));
            wholes.add(place);
        }

        private int cut(int start, int end, Map<String, NavigableSet<Integer>> cuts) {
            var word = new StringBuilder();
            for (int i = start; i < end; i++) word.append(units.get(i).text());
            var places = cuts.get(word.toString());
            int begun = 0;
            for (int i = start; i < end; i++) {
                var unit = units.get(i);
                int from = begun;
                int until = begun + unit.text().length();
                for (int cut : places.subSet(begun, false, until, false)) {
                    add(unit, word.substring(from, cut), from == begun, i);
                    from = cut;
                }
                add(unit, word.substring(from, until), from == begun, i);
                begun = until;
            }
            return end;
        }

        private void add(Unit unit, String text, boolean first, int whole) {
            pieces.add(new Unit(unit.kind(), text, first ? unit.gap() : "", unit.format()));
            wholes.add(whole);
        }
    }
}
