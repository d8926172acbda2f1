package org.copydesk.web.planning;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.copydesk.persistence.planning.CalendarRow;
import org.copydesk.persistence.planning.CalendarRow.Kind;

/**
 * As many entries of each day as one can look at. What is out gives way to what is still to come, and of that the latest stays.
 *
 * @param rows those that are shown, in their order
 * @param left how many of a day are not, by the days on which any are
 */
record DayLimit(List<CalendarRow> rows, TreeMap<LocalDate, Integer> left) {

    static DayLimit of(List<CalendarRow> rows, ZoneId zone, int most) {
        Map<LocalDate, List<CalendarRow>> days = new TreeMap<>();
        for (var row : rows)
            days.computeIfAbsent(row.time().atZone(zone).toLocalDate(), day -> new ArrayList<>())
                    .add(row);
        Set<CalendarRow> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
        var left = new TreeMap<LocalDate, Integer>();
        days.forEach((day, all) -> {
            if (all.size() <= most) return;
            all.stream()
                    .sorted(Comparator.comparing((CalendarRow row) -> row.kind() == Kind.PUBLISHED)
                            .thenComparing(CalendarRow::time, Comparator.reverseOrder()))
                    .skip(most)
                    .forEach(hidden::add);
            left.put(day, all.size() - most);
        });
        return new DayLimit(rows.stream().filter(row -> !hidden.contains(row)).toList(), left);
    }
}
