package org.copydesk.core.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.manuscript;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.writing.PresentRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Presence")
class PresenceTest {

    private final Newsroom newsroom = new Newsroom();
    private final long article = newsroom.draftBy(ANNA);

    @Test
    void tellsPeopleOfEachOther() {
        here(ANNA, "one", "The bell of the");
        assertThat(here(CLARA, "two", "").others())
                .containsExactly(new PresentRow("anna", "Anna Berg", "one", "The bell of the"));
    }

    @Test
    void tellsTwoWindowsOfOnePersonApart() {
        here(ANNA, "one", "");
        assertThat(here(ANNA, "two", "").others())
                .extracting(PresentRow::username, PresentRow::window)
                .containsExactly(tuple("anna", "one"));
    }

    @Test
    void tellsOfANewRevisionAndWhoseItIs() {
        newsroom.as(CLARA, () -> newsroom.use(Drafting.class).save(article, 1, manuscript("Clara's title")));
        var around = here(ANNA, "one", "");
        assertThat(around.head()).isEqualTo(2);
        assertThat(around.headAuthor()).isEqualTo("clara");
        assertThat(around.headIsOwn()).isFalse();
        assertThat(here(CLARA, "two", "").headIsOwn()).isTrue();
    }

    @Test
    void forgetsWindowsThatClosed() {
        here(ANNA, "one", "");
        newsroom.does(ANNA, () -> newsroom.use(Presence.class).gone(article, "one"));
        assertThat(here(CLARA, "two", "").others()).isEmpty();
    }

    @Test
    void letsNobodyCloseAnothersWindow() {
        here(ANNA, "one", "");
        newsroom.does(CLARA, () -> newsroom.use(Presence.class).gone(article, "one"));
        assertThat(here(CLARA, "two", "").others()).hasSize(1);
    }

    @Test
    void takesSilentWindowsToBeGone() {
        here(ANNA, "one", "");
        var later = new Newsroom()
                .with(Clock.class, Clock.fixed(Instant.now().plus(Presence.SILENCE.multipliedBy(2)), ZoneOffset.UTC));
        assertThat(later.as(CLARA, () -> later.use(Presence.class).here(article, "two", ""))
                        .others())
                .isEmpty();
    }

    @Test
    void tellsTwoWindowsOfOneUnbegunTextFromTheFirstLetter() {
        long begun = newsroom.as(ANNA, () -> newsroom.use(Autosaving.class).begin(manuscript("Perhaps")));
        newsroom.as(ANNA, () -> newsroom.use(Presence.class).here(begun, "one", ""));
        var around = newsroom.as(ANNA, () -> newsroom.use(Presence.class).here(begun, "two", ""));
        assertThat(around.others()).extracting(PresentRow::window).containsExactly("one");
        assertThat(around.head()).isZero();

        newsroom.as(ANNA, () -> newsroom.use(Drafting.class).save(begun, 0, manuscript("Perhaps")));
        var after = newsroom.as(ANNA, () -> newsroom.use(Presence.class).here(begun, "two", ""));
        assertThat(after.head()).isEqualTo(1);
        assertThat(after.headIsOwn()).isTrue();
    }

    @Test
    void isNotForThoseWhoMayNotSeeTheArticle() {
        assertThatThrownBy(() -> here(BEN, "one", "")).isInstanceOf(ArticleNotFound.class);
    }

    @Test
    void keepsNobodyFromSavingOrMoving() {
        here(ANNA, "one", "");
        here(CLARA, "two", "The bell of the");
        assertThat(newsroom.move(ANNA, article, Move.SUBMIT)).isEqualTo(State.IN_REVIEW);
        var saved =
                newsroom.as(CLARA, () -> newsroom.use(Drafting.class).save(article, 1, manuscript("Clara's title")));
        assertThat(saved.changed()).isTrue();
        assertThat(newsroom.move(CLARA, article, Move.REQUEST_CHANGES)).isEqualTo(State.CHANGES_REQUESTED);
        assertThat(newsroom.move(ANNA, article, Move.TRASH)).isEqualTo(State.TRASHED);
    }

    @Test
    void isToldAsOftenAsOneLikes() {
        here(ANNA, "one", "");
        here(ANNA, "one", "Further down");
        assertThat(here(CLARA, "two", "").others())
                .extracting(PresentRow::place)
                .containsExactly("Further down");
    }

    private Surroundings here(Actor person, String window, String place) {
        return newsroom.as(person, () -> newsroom.use(Presence.class).here(article, window, place));
    }
}
