package org.copydesk.web.planning;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.persistence.planning.CalendarRow.Kind;
import org.copydesk.web.frame.PageAddress;

/**
 * What part of the calendar one looks at, as the address says it.
 *
 * @param on a day that is in view; null for today
 * @param desk null for all desks
 * @param without the kinds that are left out
 */
record CalendarAddress(CalendarView view, LocalDate on, String desk, Set<Kind> without) implements Serializable {

    static final CalendarAddress PLAIN = new CalendarAddress(CalendarView.MONTH, null, null, Set.of());

    CalendarAddress as(CalendarView other) {
        return new CalendarAddress(other, on, desk, without);
    }

    CalendarAddress at(LocalDate day) {
        return new CalendarAddress(view, day, desk, without);
    }

    CalendarAddress of(String other) {
        return new CalendarAddress(view, on, PageAddress.said(other), without);
    }

    CalendarAddress leavingOut(Set<Kind> kinds) {
        return new CalendarAddress(view, on, desk, kinds);
    }

    /** With the kind in view where it was left out, and left out where it was in view. */
    CalendarAddress toggling(Kind kind) {
        var kinds = EnumSet.noneOf(Kind.class);
        kinds.addAll(without);
        if (!kinds.remove(kind)) kinds.add(kind);
        return leavingOut(kinds);
    }

    /** Names that mean nothing here leave out nothing. */
    static Set<Kind> kinds(String names) {
        return Stream.of(Kind.values())
                .filter(kind -> names != null && List.of(names.split(",")).contains(kind.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    String names() {
        return without.stream().sorted().map(Kind::name).collect(Collectors.joining(","));
    }
}
