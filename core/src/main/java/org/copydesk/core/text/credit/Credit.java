package org.copydesk.core.text.credit;

import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.core.text.blocks.Unit;

/** Neighbouring words that came with the same revision. Immutable. */
public record Credit(int revision, String person, List<Unit> units) {

    public Credit {
        units = List.copyOf(units);
    }

    /** What is written, with the white space before each word. */
    public String text() {
        return units.stream()
                .filter(unit -> unit.kind() == Unit.Kind.WORD)
                .map(unit -> unit.gap() + unit.text())
                .collect(Collectors.joining());
    }

    public int words() {
        return (int) units.stream().filter(Unit::isWord).count();
    }
}
