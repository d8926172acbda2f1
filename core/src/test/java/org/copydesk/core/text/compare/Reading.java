package org.copydesk.core.text.compare;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.copydesk.core.text.blocks.Block;
import org.copydesk.core.text.blocks.Blocks;
import org.copydesk.core.text.blocks.Unit;
import org.copydesk.persistence.article.Text;

/** Reads the old or the new text back out of a comparison, by dropping what is inserted or deleted. */
final class Reading {

    private Reading() {}

    static List<String> old(Comparison comparison) {
        List<String> lines = new ArrayList<>();
        lines.add(line(comparison.title(), Run.Kind.INSERTED));
        lines.add(line(comparison.standfirst(), Run.Kind.INSERTED));
        comparison.body().stream()
                .filter(row -> !row.isNew() && !row.isDeparture())
                .sorted(Comparator.comparing(Row::fromPlace))
                .forEach(row -> lines.addAll(lines(row, row.from(), Run.Kind.INSERTED)));
        return lines;
    }

    static List<String> now(Comparison comparison) {
        List<String> lines = new ArrayList<>();
        lines.add(line(comparison.title(), Run.Kind.DELETED));
        lines.add(line(comparison.standfirst(), Run.Kind.DELETED));
        comparison.body().stream()
                .filter(row -> !row.isGone())
                .forEach(row -> lines.addAll(lines(row, row.to(), Run.Kind.DELETED)));
        return lines;
    }

    /** The canonical units of a text, written the same way. */
    static List<String> of(Text text, Locale language) {
        List<String> lines = new ArrayList<>();
        lines.add(written(Blocks.plain(text.title(), language).stream()));
        lines.add(written(Blocks.plain(text.standfirst(), language).stream()));
        for (Block block : Blocks.of(text.body(), language)) lines.add(fields(block.text()));
        return lines;
    }

    private static List<String> lines(Row row, List<Block> blocks, Run.Kind dropped) {
        if (blocks.get(0).tag().equals("hr")) return List.of("hr");
        String all = row.stretches().stream()
                .map(stretch -> line(stretch.runs(), dropped))
                .collect(joining("\t"));
        return Stream.of(all.split("\u2029 ?", -1)).map(Reading::fields).toList();
    }

    private static String line(List<Run> runs, Run.Kind dropped) {
        return written(runs.stream()
                .filter(run -> run.kind() != dropped)
                .flatMap(run -> (dropped == Run.Kind.INSERTED ? run.before() : run.units()).stream()));
    }

    private static String written(Stream<Unit> units) {
        return units.map(unit -> unit.gap() + unit.key()).collect(joining());
    }

    /** Empty fields of table rows do not show which side they are of. */
    private static String fields(String text) {
        return text.contains("\t") ? text.replaceAll("\t+", "\t").replaceAll("^\t|\t$", "") : text;
    }
}
