package org.copydesk.core.text.compare;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.text.align.Alignment;
import org.copydesk.core.text.align.Match;
import org.copydesk.core.text.blocks.Block;
import org.copydesk.core.text.blocks.Cell;
import org.copydesk.core.text.blocks.Unit;
import org.copydesk.core.text.words.Edit;
import org.copydesk.core.text.words.Edits;

/** Tells block by block what became of a body. */
final class Rows {

    private final List<Block> from;
    private final List<Block> to;
    private final WordComparison wording;

    Rows(List<Block> from, List<Block> to, WordComparison wording) {
        this.from = from;
        this.to = to;
        this.wording = wording;
    }

    List<Row> of(Alignment alignment) {
        return alignment.matches().stream().map(this::row).toList();
    }

    private Row row(Match match) {
        List<Block> olds = from.subList(match.from(), match.fromEnd());
        List<Block> news = to.subList(match.to(), match.toEnd());
        if (match.moved() && match.isGone()) return Row.departure(olds, match.from() + 1, match.to() + 1);
        boolean standsOut = match.moved() || isOtherKind(olds, news) || isRule(olds, news);
        int number = standsOut ? wording.nextNumber() : 0;
        return new Row(
                olds,
                news,
                match.isNew() ? 0 : match.from() + 1,
                match.isGone() ? 0 : match.to() + 1,
                match.moved(),
                stretches(olds, news),
                number);
    }

    private static boolean isOtherKind(List<Block> olds, List<Block> news) {
        return !olds.isEmpty()
                && !news.isEmpty()
                && !olds.get(0).kind().equals(news.get(0).kind());
    }

    /** Whether a rule came or went, which has no word that could be marked. */
    private static boolean isRule(List<Block> olds, List<Block> news) {
        return olds.isEmpty() != news.isEmpty()
                && (olds.isEmpty() ? news : olds).get(0).tag().equals("hr");
    }

    private List<Stretch> stretches(List<Block> olds, List<Block> news) {
        boolean fields = (olds.isEmpty() || olds.get(0).isRow())
                && (news.isEmpty() || news.get(0).isRow());
        if (!fields) return List.of(new Stretch("", wording.between(units(olds), units(news))));
        return fields(
                olds.isEmpty() ? List.of() : olds.get(0).cells(),
                news.isEmpty() ? List.of() : news.get(0).cells());
    }

    private static List<Unit> units(List<Block> blocks) {
        if (blocks.size() == 1) return blocks.get(0).units();
        List<Unit> units = new ArrayList<>();
        for (Block block : blocks) {
            if (!units.isEmpty()) units.add(Unit.paragraphBreak());
            units.addAll(block.units());
        }
        return units;
    }

    private List<Stretch> fields(List<Cell> olds, List<Cell> news) {
        List<Stretch> stretches = new ArrayList<>();
        if (olds.size() == news.size()) {
            for (int i = 0; i < olds.size(); i++) stretches.add(field(olds.get(i), news.get(i)));
            return stretches;
        }
        var edits = Edits.between(
                olds.stream().map(Rows::text).toList(),
                news.stream().map(Rows::text).toList());
        for (Edit step : edits.steps()) {
            for (int i = 0; i < step.size(); i++) {
                Cell old = step.from() + i < step.fromEnd() ? olds.get(step.from() + i) : null;
                Cell now = step.to() + i < step.toEnd() ? news.get(step.to() + i) : null;
                stretches.add(field(old, now));
            }
        }
        return stretches;
    }

    private Stretch field(Cell old, Cell now) {
        String tag = now == null ? old.tag() : now.tag();
        return new Stretch(
                tag, wording.between(old == null ? List.of() : old.units(), now == null ? List.of() : now.units()));
    }

    private static String text(Cell cell) {
        return cell.units().stream().map(unit -> unit.gap() + unit.key()).reduce("", String::concat);
    }
}
