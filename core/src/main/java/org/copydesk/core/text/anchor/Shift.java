package org.copydesk.core.text.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.copydesk.core.text.align.Alignment;
import org.copydesk.core.text.align.Match;
import org.copydesk.core.text.blocks.Block;
import org.copydesk.core.text.blocks.Unit;
import org.copydesk.core.text.words.Edits;
import org.copydesk.core.text.words.Patience;

/** Where each word of one text went in another, as their comparison tells it. Immutable. */
final class Shift {

    /** Of how many words one has to be left, so that a passage counts as reworded and not as deleted. */
    private static final int REWORDED = 6;

    /** Words of one passage that stand farther apart now are no longer one passage. */
    private static final int FARTHEST = 80;

    /** How many words may come between a passage and a mark that ends it. */
    private static final int ALONGSIDE = 4;

    private final QuotableText from;
    private final QuotableText to;
    private final int[] there;
    private final int[] back;

    private Shift(QuotableText from, QuotableText to) {
        this.from = from;
        this.to = to;
        there = new int[from.units().size()];
        back = new int[to.units().size()];
        Arrays.fill(there, -1);
        Arrays.fill(back, -1);
    }

    static Shift between(QuotableText from, QuotableText to) {
        var shift = new Shift(from, to);
        var patience = Patience.ofOne();
        int[] olds = firstUnits(from.blocks());
        int[] news = firstUnits(to.blocks());
        for (Match match : Alignment.of(from.blocks(), to.blocks(), patience).matches()) {
            if (match.isGone() || match.isNew()) continue;
            var before = from.blocks().subList(match.from(), match.fromEnd());
            var after = to.blocks().subList(match.to(), match.toEnd());
            if (!shift.byCells(before, after, olds[match.from()], news[match.to()], patience))
                shift.pair(inOne(before, olds[match.from()]), inOne(after, news[match.to()]), patience);
        }
        return shift;
    }

    /** Rows with equally many fields are compared field by field. */
    private boolean byCells(List<Block> before, List<Block> after, int old, int now, Patience patience) {
        if (!before.get(0).isRow() || !after.get(0).isRow()) return false;
        var olds = before.get(0).cells();
        var news = after.get(0).cells();
        if (olds.size() != news.size()) return false;
        int oldStart = old;
        int newStart = now;
        for (int i = 0; i < olds.size(); i++) {
            pair(
                    new Sequence(olds.get(i).units(), oldStart),
                    new Sequence(news.get(i).units(), newStart),
                    patience);
            oldStart += olds.get(i).units().size();
            newStart += news.get(i).units().size();
        }
        return true;
    }

    private void pair(Sequence olds, Sequence news, Patience patience) {
        var before = olds.keys();
        var after = news.keys();
        if (before.equals(after)) {
            for (int i = 0; i < before.size(); i++) join(olds.unit(i), news.unit(i));
            return;
        }
        if (before.isEmpty() || after.isEmpty()) return;
        int[] places = Edits.ofWords(before, after, patience).places();
        for (int i = 0; i < places.length; i++) if (places[i] >= 0) join(olds.unit(i), news.unit(places[i]));
    }

    private void join(int old, int now) {
        if (old < 0 || now < 0) return;
        there[old] = now;
        back[now] = old;
    }

    /** The passage in the other text; empty when too little of it is left to be found. */
    Optional<Span> of(Span span) {
        if (span.isEmpty()) return Optional.empty();
        int first = from.unitAt(span.start());
        int last = from.unitAt(span.end() - 1);
        Predicate<Unit> counts = from.units().subList(first, last + 1).stream().anyMatch(Unit::isWord)
                ? Unit::isWord
                : unit -> !unit.text().isEmpty();
        int all = 0;
        List<Integer> kept = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            if (!counts.test(from.units().get(i))) continue;
            all++;
            if (there[i] >= 0) kept.add(i);
        }
        if (kept.isEmpty() || kept.size() * REWORDED < all) return Optional.empty();
        var together = largestGroup(kept);
        int oldStart = extended(together.get(0), first, -1);
        int oldEnd = extended(together.get(together.size() - 1), last, 1);
        int start = there[oldStart] == there[first] ? there[first] : replacedBefore(there[oldStart], first);
        int end = there[oldEnd] == there[last] ? there[last] : replacedAfter(there[oldEnd], last);
        boolean wholeStart = oldStart != first;
        boolean wholeEnd = oldEnd != last;
        int startPlace = to.start(start) + (wholeStart ? 0 : span.start() - from.start(first));
        int endPlace = to.start(end + 1) - (wholeEnd ? 0 : from.start(last + 1) - span.end());
        return Optional.of(new Span(startPlace, endPlace));
    }

    /** Where in the other text the place is now at which something stood that is gone. */
    int near(int place) {
        if (from.units().isEmpty()) return 0;
        int unit = place >= from.length() ? from.units().size() - 1 : from.unitAt(place);
        while (unit >= 0 && there[unit] < 0) unit--;
        return unit < 0 ? 0 : to.start(there[unit] + 1);
    }

    /** Marks at the edge of the passage that were kept next to its words belong to it. */
    private int extended(int unit, int edge, int step) {
        int extended = unit;
        for (int i = unit; i != edge; i += step) {
            int next = i + step;
            if (there[next] < 0) continue;
            int distance = step * (there[next] - there[extended]);
            if (distance <= 0 || distance > Math.abs(next - extended) + ALONGSIDE) break;
            extended = next;
        }
        return extended;
    }

    /** What was written at the beginning of the passage in place of what stood there belongs to it. */
    private int replacedBefore(int start, int first) {
        int fresh = start;
        while (fresh > 0 && back[fresh - 1] < 0 && !to.startsBlock(fresh)) fresh--;
        boolean atStart = to.startsBlock(fresh) && from.startsBlock(first);
        boolean afterNeighbour = fresh > 0 && first > 0 && back[fresh - 1] == first - 1;
        return atStart || afterNeighbour ? fresh : start;
    }

    private int replacedAfter(int end, int last) {
        int fresh = end;
        while (fresh + 1 < back.length && back[fresh + 1] < 0 && !to.endsBlock(fresh)) fresh++;
        boolean atEnd = to.endsBlock(fresh) && from.endsBlock(last);
        boolean beforeNeighbour = fresh + 1 < back.length && back[fresh + 1] == last + 1;
        return atEnd || beforeNeighbour ? fresh : end;
    }

    private List<Integer> largestGroup(List<Integer> kept) {
        int bestStart = 0;
        int bestEnd = 0;
        int start = 0;
        for (int i = 1; i <= kept.size(); i++) {
            if (i < kept.size() && areTogether(kept.get(i - 1), kept.get(i))) continue;
            if (i - start > bestEnd - bestStart) {
                bestStart = start;
                bestEnd = i;
            }
            start = i;
        }
        return kept.subList(bestStart, bestEnd);
    }

    private boolean areTogether(int one, int next) {
        int step = there[next] - there[one];
        return step > 0 && step <= next - one + FARTHEST;
    }

    private static int[] firstUnits(List<Block> blocks) {
        int[] firsts = new int[blocks.size()];
        int next = 0;
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = next;
            next += blocks.get(i).units().size();
        }
        return firsts;
    }

    /** Paragraphs that were split or joined are compared as one, with the breaks between them. */
    private static Sequence inOne(List<Block> blocks, int first) {
        if (blocks.size() == 1) return new Sequence(blocks.get(0).units(), first);
        List<Unit> units = new ArrayList<>();
        for (Block block : blocks) {
            if (!units.isEmpty()) units.add(Unit.paragraphBreak());
            units.addAll(block.units());
        }
        return new Sequence(units, first);
    }

    /** Units in a row with their numbers; breaks have none. */
    private static final class Sequence {

        private final List<String> keys = new ArrayList<>();
        private final int[] numbers;

        Sequence(List<Unit> units, int first) {
            numbers = new int[units.size()];
            int next = first;
            for (int i = 0; i < numbers.length; i++) {
                keys.add(units.get(i).key());
                numbers[i] = units.get(i).kind() == Unit.Kind.BREAK ? -1 : next++;
            }
        }

        List<String> keys() {
            return keys;
        }

        int unit(int place) {
            return numbers[place];
        }
    }
}
