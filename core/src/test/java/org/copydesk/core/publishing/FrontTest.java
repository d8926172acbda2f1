package org.copydesk.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.copydesk.persistence.publishing.PublicRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The front page")
class FrontTest {

    @Test
    void leadsWithTheNewestAndHasTheNextThreeBesideIt() {
        var front = Front.of(rows(9, 8, 7, 6, 5), Map.of());
        assertThat(front.lead().id()).isEqualTo(9);
        assertThat(ids(front.beside())).containsExactly(8L, 7L, 6L);
        assertThat(ids(front.others())).containsExactly(5L);
    }

    @Test
    void hasTheSectionsBelowThatInTheirOrderEachWithWhatIsNotShownYet() {
        var front = Front.of(rows(9, 8, 7, 6), sections("City", rows(9, 5, 4, 3, 2, 1), "Sport", rows(5, 4, 1, 0)));
        assertThat(front.sections()).extracting(Front.FrontSection::name).containsExactly("City", "Sport");
        assertThat(ids(front.sections().get(0).articles())).containsExactly(5L, 4L, 3L, 2L);
        assertThat(ids(front.sections().get(1).articles())).containsExactly(1L, 0L);
    }

    @Test
    void makesNoSectionOfASingleArticle() {
        var front = Front.of(rows(9, 8, 7, 6, 5), sections("City", rows(9, 5)));
        assertThat(front.sections()).isEmpty();
        assertThat(ids(front.others())).containsExactly(5L);
    }

    @Test
    void isEmptyBeforeAnythingIsPublished() {
        assertThat(Front.of(List.of(), Map.of())).isEqualTo(new Front(null, List.of(), List.of(), List.of(), null));
    }

    @Test
    void leadsToOlderOnesWhereThereAreAny() {
        assertThat(Front.of(rows(LongStream.range(0, Front.NEWEST).toArray()), Map.of())
                        .last())
                .isNull();
        assertThat(Front.of(rows(LongStream.range(0, Front.NEWEST + 1).toArray()), Map.of())
                        .last()
                        .id())
                .isEqualTo(Front.NEWEST - 1L);
    }

    @Property
    void showsEachOfTheNewestAndNothingTwice(@ForAll @Size(max = 60) List<@IntRange(max = 3) Integer> sectionOfEach) {
        var all = rows(LongStream.range(0, sectionOfEach.size()).toArray());
        var bySection = new LinkedHashMap<String, List<PublicRow>>();
        for (int i = 0; i < all.size(); i++)
            bySection
                    .computeIfAbsent("section " + sectionOfEach.get(i), name -> new ArrayList<>())
                    .add(all.get(i));
        var newest = all.stream().limit(Front.NEWEST + 1L).toList();

        var shown = ids(everything(Front.of(newest, bySection)));

        assertThat(shown).doesNotHaveDuplicates();
        assertThat(shown).containsAll(ids(newest.stream().limit(Front.NEWEST).toList()));
    }

    private static List<PublicRow> everything(Front front) {
        return Stream.of(
                        Stream.ofNullable(front.lead()),
                        front.beside().stream(),
                        front.sections().stream().flatMap(section -> section.articles().stream()),
                        front.others().stream())
                .flatMap(rows -> rows)
                .toList();
    }

    private static Map<String, List<PublicRow>> sections(
            String name, List<PublicRow> rows, String other, List<PublicRow> others) {
        var sections = new LinkedHashMap<>(sections(name, rows));
        sections.put(other, others);
        return sections;
    }

    private static Map<String, List<PublicRow>> sections(String name, List<PublicRow> rows) {
        return Map.of(name, rows);
    }

    private static List<Long> ids(List<PublicRow> rows) {
        return rows.stream().map(PublicRow::id).toList();
    }

    private static List<PublicRow> rows(long... ids) {
        return LongStream.of(ids)
                .mapToObj(id -> new PublicRow(
                        id,
                        "a" + id,
                        "A",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        "en",
                        null,
                        Instant.EPOCH,
                        Instant.EPOCH,
                        null))
                .toList();
    }
}
