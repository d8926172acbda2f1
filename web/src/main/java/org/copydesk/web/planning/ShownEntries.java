package org.copydesk.web.planning;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import org.copydesk.persistence.planning.CalendarRow;
import org.copydesk.persistence.planning.CalendarRow.Kind;

/**
 * Which entries a calendar shows, in their order: all that a page remembers of them between two requests, however many there
 * are. Immutable.
 */
final class ShownEntries implements Serializable {

    private static final long serialVersionUID = 1;

    static final ShownEntries NONE = new ShownEntries(List.of());

    private final Kind[] kinds;
    private final long[] ids;
    private final long[] micros;

    ShownEntries(List<CalendarRow> rows) {
        kinds = new Kind[rows.size()];
        ids = new long[rows.size()];
        micros = new long[rows.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = rows.get(i).kind();
            ids[i] = rows.get(i).id();
            micros[i] = ChronoUnit.MICROS.between(Instant.EPOCH, rows.get(i).time());
        }
    }

    /** The same entries as they are now, each in its place; what is there no longer keeps its place without a title. */
    List<CalendarRow> asOf(List<CalendarRow> now) {
        var found = new HashMap<String, Deque<CalendarRow>>();
        for (var row : now)
            found.computeIfAbsent(key(row.kind(), row.id(), row.time()), key -> new ArrayDeque<>())
                    .add(row);
        var rows = new ArrayList<CalendarRow>(kinds.length);
        for (int i = 0; i < kinds.length; i++) {
            var time = Instant.EPOCH.plus(micros[i], ChronoUnit.MICROS);
            var same = found.get(key(kinds[i], ids[i], time));
            rows.add(same == null || same.isEmpty() ? gone(kinds[i], time, ids[i]) : same.poll());
        }
        return rows;
    }

    private static String key(Kind kind, long id, Instant time) {
        return kind + " " + id + " " + time;
    }

    private static CalendarRow gone(Kind kind, Instant time, long id) {
        return new CalendarRow(kind, time, id, "", null, null, null, null, null);
    }
}
