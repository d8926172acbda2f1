package org.copydesk.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.copydesk.core.planning.FeedAddresses.CalendarEntries;
import org.copydesk.persistence.planning.CalendarRow;
import org.copydesk.persistence.planning.CalendarRow.Kind;
import org.copydesk.site.response.Masthead;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The calendar for other calendars")
@SuppressWarnings("UnnecessaryAssignment") // there is no container here to do it
class CalendarFeedTest {

    private static final Instant DUE = Instant.parse("2027-03-28T01:30:00Z");
    private static final String HARD = "Brücke; Fähre, \\ und \"mehr\"\nBEGIN:VEVENT \uD83D\uDD14".repeat(9);

    private final CalendarFeed feed = new CalendarFeed();

    CalendarFeedTest() {
        feed.masthead = new Masthead(
                Map.of("COPYDESK_PUBLICATION", "News; views, more", "COPYDESK_PUBLIC_URL", "https://paper.example"));
        feed.clock = Clock.fixed(Instant.parse("2027-03-01T10:00:00Z"), ZoneOffset.UTC);
    }

    @Test
    void isReadAsItWasMeantWhateverStandsInATitle() throws IOException, ParserException {
        var written = written(row(Kind.SCHEDULED, 7, HARD, "clara"));

        var event = read(written).get(0);
        assertThat(event.getSummary().getValue()).isEqualTo("Goes live: " + HARD);
        assertThat(Instant.from(event.getDateTimeStart().getDate())).isEqualTo(DUE);
        assertThat(value(event, Property.URL)).isEqualTo("https://paper.example/desk/article?id=7");
        assertThat(written).contains("DTSTAMP:20270301T100000Z", "DTSTART:20270328T013000Z", "TRANSP:TRANSPARENT");
        assertThat(written).contains("X-WR-CALNAME:News\\; views\\, more");
    }

    @Test
    void hasNoLineLongerThanProgramsTake() {
        var written = written(row(Kind.SCHEDULED, 7, HARD, "clara"));

        assertThat(written).endsWith("END:VCALENDAR\r\n");
        assertThat(written.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(written.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void hasAnEntryOfItsOwnForEverybodyWhoIsDue() throws IOException, ParserException {
        var calendar = written(
                row(Kind.DUE, 7, "Bell", "clara"), row(Kind.DUE, 7, "Bell", "emil"), row(Kind.DUE, 7, "Bell", "emil"));

        assertThat(read(calendar))
                .extracting(event -> value(event, Property.UID))
                .containsExactly("due-7-clara@paper.example", "due-7-emil@paper.example", "due-7-emil-2@paper.example");
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatItIsInTheLanguageOfWhoseItIs(Kind kind) throws IOException, ParserException {
        var english = summary(kind, "en", List.of(Locale.GERMAN));
        var german = summary(kind, "de", List.of(Locale.ENGLISH));

        assertThat(german).endsWith(": Bell").isNotEqualTo(english);
        assertThat(english).endsWith(": Bell");
        assertThat(summary(kind, null, List.of(Locale.FRENCH, Locale.forLanguageTag("de-AT"), Locale.ENGLISH)))
                .isEqualTo(german);
        assertThat(summary(kind, null, List.of())).isEqualTo(english);
    }

    @Test
    void saysInAnEntryOfItsOwnThatThereIsMore() throws IOException, ParserException {
        var rows = List.of(row(Kind.DUE, 7, "Bell", "clara"));
        var english = read(feed.written(new CalendarEntries(rows, 1_204, "en"), List.of()));
        var german = read(feed.written(new CalendarEntries(rows, 1, "de"), List.of()));

        assertThat(english).hasSize(2).last().satisfies(event -> {
            assertThat(event.getSummary().getValue())
                    .isEqualTo("1,204 more entries in Copydesk, too many for this calendar");
            assertThat(value(event, Property.URL)).isEqualTo("https://paper.example/desk/calendar");
        });
        assertThat(german.get(1).getSummary().getValue())
                .isEqualTo("Noch ein Eintrag in Copydesk, zu viele für diesen Kalender");
        assertThat(read(feed.written(new CalendarEntries(rows, 0, "en"), List.of())))
                .hasSize(1);
    }

    private String summary(Kind kind, String chosen, List<Locale> asked) throws IOException, ParserException {
        var entries = new CalendarEntries(List.of(row(kind, 7, "Bell", "clara")), 0, chosen);
        return read(feed.written(entries, asked)).get(0).getSummary().getValue();
    }

    private String written(CalendarRow... rows) {
        return feed.written(new CalendarEntries(List.of(rows), 0, null), List.of());
    }

    private static CalendarRow row(Kind kind, long id, String title, String person) {
        return new CalendarRow(kind, DUE, id, title, "SCHEDULED", "news", person, person, "Europe/Berlin");
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).map(Property.class::cast).orElseThrow().getValue();
    }

    private static List<VEvent> read(String written) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(written)).getComponents("VEVENT");
    }
}
