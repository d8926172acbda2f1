package org.copydesk.api.request;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.core.reading.ListCursor;
import org.copydesk.core.reading.Page;
import org.copydesk.persistence.search.Cursor;

/** Which part of a list is asked for. */
public class PageParams {

    private static final int DEFAULT = 20;
    private static final int MOST = 100;

    @QueryParam("limit")
    String limit;

    @QueryParam("cursor")
    String cursor;

    /** How many items, from 1 to 100. */
    public int limit() {
        if (limit == null) return DEFAULT;
        if (!limit.matches("[0-9]{1,3}")) throw outOfRange();
        int wanted = Integer.parseInt(limit);
        if (wanted < 1 || wanted > MOST) throw outOfRange();
        return wanted;
    }

    /** Where it begins, null for the beginning of the list. */
    public ListCursor after(ListCursor.Kind list) {
        try {
            return cursor == null ? null : ListCursor.of(cursor, list);
        } catch (IllegalArgumentException notHandedOut) {
            throw CallRefused.field("cursor", "MALFORMED", "is not one that this list handed out");
        }
    }

    /** The row it begins behind, null for the beginning of the list. */
    public Cursor rowAfter(ListCursor.Kind list) {
        var place = after(list);
        return place == null ? null : place.row();
    }

    /** The number it begins after in a numbered list, {@code beginning} for all of it. */
    public int after(ListCursor.Kind list, int beginning) {
        var place = after(list);
        return place == null ? beginning : place.number();
    }

    /** Its part of a list that is at hand whole; the cursor is how many items come before. */
    public <T> Page<T, Integer> of(ListCursor.Kind list, List<T> whole) {
        int from = Math.min(Math.max(0, after(list, 0)), whole.size());
        int end = Math.min(from + limit(), whole.size());
        return new Page<>(whole.subList(from, end), end == whole.size() ? null : end);
    }

    private static CallRefused outOfRange() {
        return CallRefused.field("limit", "OUT_OF_RANGE", "has to be a number from 1 to " + MOST);
    }
}
