package org.copydesk.core.text.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.copydesk.core.text.merge.line.Line;
import org.copydesk.core.text.merge.line.Lines;
import org.copydesk.core.text.merge.passage.Additions;
import org.copydesk.core.text.merge.passage.MergedPiece;
import org.copydesk.core.text.merge.passage.MergedPiece.Disputed;
import org.copydesk.core.text.merge.passage.MergedPiece.Settled;
import org.copydesk.core.text.merge.passage.Passages;

/** Title, standfirst, body or a single value in the making. Immutable. */
record MergedField(Field field, List<MergedStretch> stretches) {

    private static final int EXCERPT = 100;

    /** @param conflict null when the piece is settled */
    record MergedStretch(MergedPiece piece, Conflict conflict) {}

    MergedField {
        stretches = List.copyOf(stretches);
    }

    static MergedField of(Field field, String base, String theirs, String mine, Locale language) {
        if (base.equals(mine) || theirs.equals(mine)) return whole(field, theirs);
        if (base.equals(theirs)) return whole(field, mine);
        if (field.isSingle()) return clash(field, base, theirs, mine);
        var pieces = Passages.merged(lines(field, base), lines(field, theirs), lines(field, mine), language);
        var merged = of(field, pieces);
        return merged.saysNothing() && field == Field.TITLE ? clash(field, base, theirs, mine) : merged;
    }

    /** Two readings of the whole field. */
    private static MergedField clash(Field field, String base, String theirs, String mine) {
        return of(field, List.of(new Disputed(lines(field, base), lines(field, theirs), lines(field, mine))));
    }

    /** Whether both sides took away what the other left: each had a text, and nothing is left of either. */
    private boolean saysNothing() {
        return conflicts().isEmpty() && text().isBlank();
    }

    /** The field exactly as one side has it, canonical or not. */
    private static MergedField whole(Field field, String text) {
        var line = field.isMarkup() ? new Line(List.of(), text) : Line.plain(text);
        return new MergedField(field, List.of(new MergedStretch(new Settled(List.of(line)), null)));
    }

    private static MergedField of(Field field, List<MergedPiece> pieces) {
        List<MergedStretch> stretches = new ArrayList<>();
        Map<Disputed, Integer> repeats = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            Conflict conflict = null;
            if (pieces.get(i) instanceof Disputed clash) {
                String before = i == 0 ? "" : end(pieces.get(i - 1));
                String after = i + 1 == pieces.size() ? "" : start(pieces.get(i + 1));
                conflict = conflict(field, clash, before, after, repeats.merge(clash, 1, Integer::sum) - 1);
            }
            stretches.add(new MergedStretch(pieces.get(i), conflict));
        }
        return new MergedField(field, stretches);
    }

    private static Conflict conflict(Field field, Disputed clash, String before, String after, int repeat) {
        String base = print(field, clash.base());
        String theirs = print(field, clash.theirs());
        String mine = print(field, clash.mine());
        return Conflict.of(field, base, theirs, mine, before, after, repeat);
    }

    List<Conflict> conflicts() {
        return stretches.stream()
                .map(MergedStretch::conflict)
                .filter(conflict -> conflict != null)
                .toList();
    }

    /** Conflicts without a resolution stay as they are. */
    MergedField resolved(Map<String, Resolution> resolutions) {
        return new MergedField(
                field,
                stretches.stream()
                        .map(stretch -> resolved(stretch, resolutions))
                        .toList());
    }

    private MergedStretch resolved(MergedStretch stretch, Map<String, Resolution> resolutions) {
        if (stretch.conflict() == null) return stretch;
        Resolution resolution = resolutions.get(stretch.conflict().id());
        if (resolution == null) return stretch;
        return new MergedStretch(new Settled(chosen((Disputed) stretch.piece(), resolution)), null);
    }

    private List<Line> chosen(Disputed clash, Resolution resolution) {
        return switch (resolution.choice()) {
            case THEIRS -> clash.theirs();
            case MINE -> clash.mine();
            case BOTH -> field.isSingle() ? clash.mine() : Additions.both(clash.theirs(), clash.mine());
            case OWN -> lines(field, resolution.own());
        };
    }

    /** The merged text; conflicts are left out. */
    String text() {
        return print(
                field,
                stretches.stream().flatMap(stretch -> settled(stretch).stream()).toList());
    }

    List<MergedPassage> passages() {
        return stretches.stream()
                .map(stretch -> new MergedPassage(print(field, settled(stretch)), stretch.conflict()))
                .toList();
    }

    private static List<Line> settled(MergedStretch stretch) {
        return stretch.piece() instanceof Settled settled ? settled.lines() : List.of();
    }

    private static List<Line> lines(Field field, String text) {
        return field.isMarkup() ? Lines.of(text) : List.of(Line.plain(text));
    }

    private static String print(Field field, List<Line> lines) {
        if (field.isMarkup()) return Lines.html(lines);
        String between = field == Field.TITLE ? " / " : " ";
        return lines.stream().map(Line::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(between));
    }

    private static String end(MergedPiece piece) {
        if (!(piece instanceof Settled settled)) return "";
        String text = settled.lines().get(settled.lines().size() - 1).text();
        return text.substring(Math.max(0, text.length() - EXCERPT));
    }

    private static String start(MergedPiece piece) {
        if (!(piece instanceof Settled settled)) return "";
        String text = settled.lines().get(0).text();
        return text.substring(0, Math.min(text.length(), EXCERPT));
    }
}
