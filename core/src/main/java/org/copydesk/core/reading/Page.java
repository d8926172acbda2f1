package org.copydesk.core.reading;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param next where the following part begins, null when there is none
 */
public record Page<T, C>(List<T> items, C next) {

    /** A page of at most {@code limit} out of rows of which one more was fetched to know whether the list goes on. */
    public static <T, C> Page<T, C> of(List<T> rows, int limit, Function<T, C> cursor) {
        if (rows.size() <= limit) return new Page<>(List.copyOf(rows), null);
        var items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, cursor.apply(items.get(limit - 1)));
    }
}
