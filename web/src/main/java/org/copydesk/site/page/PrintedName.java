package org.copydesk.site.page;

import java.util.List;
import org.copydesk.persistence.article.Byline;

/**
 * A credited name as printed.
 *
 * @param before what stands before it: nothing, a comma or "and"
 */
public record PrintedName(String before, String name, String title, String description) {

    static List<PrintedName> of(List<Byline> byline) {
        return java.util.stream.IntStream.range(0, byline.size())
                .mapToObj(i -> of(byline.get(i), i, byline.size()))
                .toList();
    }

    private static PrintedName of(Byline credit, int place, int all) {
        var before = place == 0 ? "" : place == all - 1 ? " and " : ", ";
        return new PrintedName(before, credit.name(), credit.title(), credit.description());
    }

    public boolean isDescribed() {
        return !description.isEmpty();
    }

    /** Whether the description begins with the name, which then need not stand before it. */
    public boolean isIntroduced() {
        return description.startsWith(name);
    }
}
