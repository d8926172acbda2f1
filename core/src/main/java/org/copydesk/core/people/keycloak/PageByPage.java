package org.copydesk.core.people.keycloak;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;

/** Reads a list of Keycloak's to its end, a page at a time. */
final class PageByPage {

    private static final int AT_ONCE = 500;

    private PageByPage() {}

    /** All there is, by questions for so many from there on. */
    static <T> List<T> all(BiFunction<Integer, Integer, ? extends Collection<T>> question) {
        var all = new ArrayList<T>();
        for (int first = 0; ; first += AT_ONCE) {
            var page = question.apply(first, AT_ONCE);
            all.addAll(page);
            if (page.size() < AT_ONCE) return all;
        }
    }
}
