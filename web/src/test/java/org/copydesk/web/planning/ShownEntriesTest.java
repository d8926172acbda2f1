package org.copydesk.web.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.copydesk.persistence.planning.CalendarRow;
import org.copydesk.persistence.planning.CalendarRow.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a calendar remembers of its entries")
class ShownEntriesTest {

    private static final Instant NOON = Instant.parse("2027-03-23T11:00:00.123456Z");

    @Test
    void keepsEachInItsPlaceWhateverComesOrGoes() {
        var shown = new ShownEntries(List.of(entry(1, "Ferry"), entry(2, "Bell"), entry(3, "Quay")));

        assertThat(shown.asOf(List.of(entry(7, "New"), entry(1, "Ferry, again"), entry(3, "Quay"))))
                .extracting(CalendarRow::title)
                .containsExactly("Ferry, again", "", "Quay");
    }

    @Test
    void tellsTwoOfOneArticleApart() {
        var anna = due("anna");
        var ben = due("ben");

        assertThat(new ShownEntries(List.of(anna, ben)).asOf(List.of(anna, ben)))
                .containsExactly(anna, ben);
    }

    @Test
    void isLittleHoweverManyThereAre() throws IOException {
        var many = LongStream.range(0, 5_000)
                .mapToObj(id -> entry(id, "A title as long as titles in a newsroom often are " + id))
                .toList();
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(new ShownEntries(many));
        }
        assertThat(bytes.size()).isLessThan(5_000 * 25);
    }

    private static CalendarRow entry(long id, String title) {
        return new CalendarRow(Kind.PUBLISHED, NOON, id, title, "PUBLISHED", "news", "emil", "Emil Krantz", null);
    }

    private static CalendarRow due(String person) {
        return new CalendarRow(Kind.DUE, NOON, 5, "Bell", "IN_REVIEW", "news", person, person, null);
    }
}
