package org.copydesk.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;

import java.util.Collections;
import java.util.List;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.record.Journal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.writing.Flaw;
import org.copydesk.core.writing.Flaw.Reason;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.persistence.journal.JournalFilter;
import org.copydesk.persistence.journal.JournalLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sections of the site")
class NavigationTest {

    private final Newsroom newsroom = new Newsroom();

    @AfterEach
    void leaveItToTheSite() {
        arrange(DORA, List.of());
    }

    @Test
    void areThoseThatAnAdminChoseInTheirOrder() {
        arrange(DORA, List.of(" Sport ", "CITY", "Art"));
        assertThat(shown()).containsExactly("Sport", "CITY", "Art");
        arrange(DORA, List.of("Art", "Sport"));
        assertThat(shown()).containsExactly("Art", "Sport");
    }

    @Test
    void areWhatTheNewestArticlesAreMainlyAboutUntilSomebodyChooses() {
        assertThat(Navigation.most(List.of("A", "B", "C", "B", "D", "E", "F", "C", "B")))
                .containsExactly("B", "C", "A", "D", "E");
    }

    @Test
    void areTheSameHoweverTheirLettersAreWritten() {
        assertThat(Navigation.most(List.of("Sport", "City", "SPORT", "CITY", "SPORT", "Łódź", "ŁÓDŹ")))
                .containsExactly("SPORT", "City", "Łódź");
    }

    @Test
    void areNotForEditorsToArrange() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> arrange(CLARA, List.of("Sport")));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        newsroom.as(CLARA, () -> newsroom.use(Navigation.class).chosen()));
    }

    @Test
    void areRefusedWithEverythingThatIsWrong() {
        arrange(DORA, List.of("Art"));
        assertThatExceptionOfType(ManuscriptRefused.class)
                .isThrownBy(() -> arrange(DORA, List.of("Sport", " ", "SPORT", "x".repeat(101))))
                .satisfies(refused -> assertThat(refused.flaws())
                        .extracting(Flaw::field, Flaw::reason)
                        .containsExactly(
                                tuple("sections[1]", Reason.MISSING),
                                tuple("sections[2]", Reason.DOUBLED),
                                tuple("sections[3]", Reason.TOO_LONG)));
        assertThatExceptionOfType(ManuscriptRefused.class)
                .isThrownBy(() -> arrange(DORA, Collections.nCopies(Navigation.MOST + 1, "Sport")));
        assertThat(shown()).containsExactly("Art");
    }

    @Test
    void areOnTheRecord() {
        var anything = new JournalFilter(null, null, null, null, null);
        arrange(DORA, List.of("Harbour", "Sport"));
        var newest = newsroom.as(DORA, () -> newsroom.use(Journal.class).page(anything, null, 1))
                .items();
        assertThat(newest).extracting(JournalLine::action).containsExactly("ARRANGE_SECTIONS");
        arrange(DORA, List.of("Harbour", "Sport"));
        assertThat(newsroom.as(DORA, () -> newsroom.use(Journal.class).page(anything, null, 1))
                        .items())
                .as("nothing was changed")
                .isEqualTo(newest);
    }

    private void arrange(Actor who, List<String> subjects) {
        newsroom.does(who, () -> newsroom.use(Navigation.class).arrange(subjects));
    }

    private List<String> shown() {
        return newsroom.as(DORA, () -> newsroom.use(Site.class).sections());
    }
}
