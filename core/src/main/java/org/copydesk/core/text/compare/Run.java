package org.copydesk.core.text.compare;

import java.util.List;
import org.copydesk.core.text.blocks.Unit;

/**
 * Neighbouring units that share one fate. Immutable.
 *
 * @param before how the units of a reformatted run looked; otherwise the units themselves
 * @param number which change of the comparison this is, counted from 1 in reading order; 0 for none. What replaces and
 *     what is replaced share a number.
 */
public record Run(Kind kind, List<Unit> units, List<Unit> before, int number) {

    /** REFORMATTED units are kept, but look different or lead elsewhere. */
    public enum Kind {
        KEPT,
        DELETED,
        INSERTED,
        REFORMATTED
    }

    public Run {
        units = List.copyOf(units);
        before = List.copyOf(before);
    }

    Run(Kind kind, List<Unit> units, int number) {
        this(kind, units, units, number);
    }

    public boolean isChange() {
        return kind != Kind.KEPT;
    }

    int words() {
        return (int) units.stream().filter(Unit::isWord).count();
    }
}
