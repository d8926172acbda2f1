package org.copydesk.core.notifying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;
import org.copydesk.persistence.outbox.Circle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What people are told")
class NoticeWordsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @MethodSource("languages")
    void hasASentenceAndANameForEverythingThatHappens(Locale language) {
        var words = new NoticeWords(language, BERLIN);
        assertThat(Recipients.values()).allSatisfy(kind -> {
            assertThat(words.sentence(kind.name(), "Emil Krantz", about(kind)))
                    .isNotBlank()
                    .doesNotContain("{");
            assertThat(words.kind(kind.name())).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysWhyForEveryCircle(Locale language) {
        var words = new NoticeWords(language, BERLIN);
        assertThat(Circle.values())
                .allSatisfy(circle -> assertThat(words.why(circle.name())).isNotBlank());
    }

    @Test
    void isSaidInTheZoneAndLanguageOfWhoReads() {
        var due = "2027-03-28T01:30:00Z";
        assertThat(new NoticeWords(Locale.ENGLISH, BERLIN).sentence("SCHEDULED", "Emil Krantz", due))
                .isEqualTo("Emil Krantz scheduled it for 28 March 2027, 03:30 CEST");
        assertThat(new NoticeWords(Locale.GERMAN, ZoneId.of("UTC")).sentence("SCHEDULED", "Emil Krantz", due))
                .isEqualTo("Emil Krantz hat ihn auf 28. März 2027, 01:30 UTC terminiert");
    }

    @Test
    void namesWhoeverRunsItWhereNobodyDidIt() {
        var words = new NoticeWords(Locale.ENGLISH, BERLIN);
        assertThat(words.sentence("SCHEDULE_FAILED", null, "ROLE_MISSING"))
                .isEqualTo("It did not go out when it was due: whoever set the time may no longer publish");
        assertThat(words.sentence("SCHEDULE_FAILED", null, "SOMETHING_NEW")).endsWith("a rule stands against it");
        assertThat(words.sentence("ROLE_CHANGED", "Dora Diaz", "AUTHOR,EDITOR")).endsWith("here: write, edit");
        assertThat(words.sentence("ROLE_CHANGED", "Dora Diaz", "")).endsWith("here: nothing any more");
    }

    @Test
    void namesTheStepThatHasCome() {
        var words = new NoticeWords(Locale.ENGLISH, BERLIN);
        assertThat(words.sentence("STEP_OPENED", "Emil Krantz", "Fact check")).isEqualTo("Fact check waits for you");
        assertThat(words.sentence("STEP_OPENED", "Emil Krantz", null)).isEqualTo("A step of its review waits for you");
    }

    private static String about(Recipients kind) {
        return switch (kind) {
            case ROLE_CHANGED -> "EDITOR";
            case GUEST_DECIDED -> "true";
            default -> "2027-03-28T01:30:00Z";
        };
    }

    static Stream<Locale> languages() {
        return NoticeWords.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasANameForEverythingThatProgramsCanBeToldOf(Locale language) {
        var words = new NoticeWords(language, BERLIN);
        assertThat(Subscribing.events())
                .allSatisfy(event -> assertThat(words.heard(event)).isNotBlank().doesNotContain("_"));
        assertThat(words.heard("PUBLISH")).isEqualTo(words.heard("PUBLISHED"));
    }
}
