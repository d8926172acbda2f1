package org.copydesk.core.publishing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.persistence.publishing.PublicRow;

/**
 * Which article stands where on the first page. The newest lead; below them each section has the newest that is not shown
 * yet, in the order of the masthead; what is new and stands nowhere else comes last. Nothing stands there twice.
 *
 * @param lead null when nothing is published
 * @param others the newest that stand neither on top nor in a section
 * @param last the last of the newest, after which the older ones begin; null when there are none
 */
public record Front(
        PublicRow lead, List<PublicRow> beside, List<FrontSection> sections, List<PublicRow> others, PublicRow last) {

    /** How many of the newest the page shows, wherever they stand. */
    static final int NEWEST = 20;

    private static final int BESIDE = 3;
    private static final int IN_SECTION = 4;

    /** How many of each section have to be known, since the first may all stand on top. */
    static final int OF_EACH = IN_SECTION + BESIDE + 1;

    /** A section that has one article only is none. */
    private static final int LEAST = 2;

    /** Some articles of one section, at least two. */
    public record FrontSection(String name, List<PublicRow> articles) {}

    /**
     * @param newest the newest first, one more than {@link #NEWEST} when there are older ones
     * @param bySection the newest of each section, in the order of the sections
     */
    static Front of(List<PublicRow> newest, Map<String, List<PublicRow>> bySection) {
        var shown = new HashSet<Long>();
        var top = taken(newest, 1 + BESIDE, shown);
        var sections = new ArrayList<FrontSection>();
        bySection.forEach((name, articles) -> {
            var fresh = articles.stream()
                    .filter(row -> !shown.contains(row.id()))
                    .limit(IN_SECTION)
                    .toList();
            if (fresh.size() >= LEAST) sections.add(new FrontSection(name, taken(fresh, IN_SECTION, shown)));
        });
        var others = newest.stream()
                .limit(NEWEST)
                .filter(row -> !shown.contains(row.id()))
                .toList();
        return new Front(
                top.isEmpty() ? null : top.get(0),
                top.stream().skip(1).toList(),
                List.copyOf(sections),
                others,
                newest.size() > NEWEST ? newest.get(NEWEST - 1) : null);
    }

    private static List<PublicRow> taken(List<PublicRow> rows, int most, Set<Long> shown) {
        var taken = rows.stream().limit(most).toList();
        taken.forEach(row -> shown.add(row.id()));
        return taken;
    }
}
