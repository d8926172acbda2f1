package org.copydesk.core.text.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.core.text.blocks.Unit.Kind;
import org.copydesk.core.text.words.WordSplitter;

/** Collects the text of one cell piece by piece and splits it into units. */
final class CellBuilder {

    private final Locale language;
    private final boolean exact;
    private final List<Unit> units = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private UnitFormat format = UnitFormat.PLAIN;
    private String gap = "";

    /** An exact cell keeps white space as it is written. */
    CellBuilder(Locale language, boolean exact) {
        this.language = language;
        this.exact = exact;
    }

    void add(String text, UnitFormat look) {
        if (!look.equals(format)) flush();
        format = look;
        pending.append(text);
    }

    void add(Kind kind, String text, UnitFormat look) {
        flush();
        units.add(new Unit(kind, text, kind == Kind.LINE || startsLine() ? "" : gap, look));
        gap = "";
    }

    /** Whether nothing but white space came so far. */
    boolean isEmpty() {
        return units.isEmpty()
                && (exact ? pending.isEmpty() : pending.toString().isBlank());
    }

    List<Unit> units() {
        flush();
        if (exact && !gap.isEmpty()) units.add(Unit.space(gap));
        int end = units.size();
        while (!exact && end > 0 && units.get(end - 1).kind() == Kind.LINE) end--;
        return List.copyOf(units.subList(0, end));
    }

    private void flush() {
        for (String word : WordSplitter.of(pending.toString(), language)) {
            if (WordSplitter.isSpace(word)) {
                gap = exact ? gap + word : meant(word);
            } else {
                units.add(new Unit(Kind.WORD, word, startsLine() ? "" : gap, format));
                gap = "";
            }
        }
        pending.setLength(0);
    }

    /** Spaces that do not break, or are narrower than others, mean what they are; all others are one. */
    private static String meant(String space) {
        return space.codePoints().anyMatch(c -> Character.getType(c) == Character.SPACE_SEPARATOR && c != ' ')
                ? space
                : " ";
    }

    private boolean startsLine() {
        return !exact && (units.isEmpty() || units.get(units.size() - 1).kind() == Kind.LINE);
    }
}
