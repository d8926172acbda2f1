package org.copydesk.api.json;

import java.util.List;
import java.util.function.Function;
import org.copydesk.core.reading.Page;

/**
 * The one shape of every list.
 *
 * @param next the cursor of the following page, null when this one is the last
 */
public record ListJson<T>(List<T> items, String next) {

    public static <R, C, T> ListJson<T> of(Page<R, C> page, Function<R, T> item, Function<C, String> cursor) {
        return new ListJson<>(
                page.items().stream().map(item).toList(), page.next() == null ? null : cursor.apply(page.next()));
    }
}
