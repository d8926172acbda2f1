package org.copydesk.core.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.manuscript;
import static org.copydesk.persistence.article.Move.APPROVE;
import static org.copydesk.persistence.article.Move.SUBMIT;
import static org.copydesk.persistence.article.State.IN_REVIEW;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.reading.ArticleView;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.text.merge.Conflict;
import org.copydesk.core.text.merge.Field;
import org.copydesk.core.text.merge.Resolution;
import org.copydesk.persistence.record.EventRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The language and the date of a text")
class LanguageAndDateTest {

    private final Newsroom newsroom = new Newsroom();
    private final long article = newsroom.draftBy(ANNA);

    @Test
    void areARevisionOfTheirOwnWhenNothingElseChanges() {
        assertThat(save(ANNA, 1, "de", "2026-11-22")).isEqualTo(new Saved(article, 2, true, false));
        assertThat(view().text().language()).isEqualTo("de");
        assertThat(view().article().publishedTime()).isEqualTo("2026-11-22");
    }

    @Test
    void areOneLanguageHoweverItsTagIsWritten() {
        save(ANNA, 1, "EN-us", null);
        assertThat(view().text().language()).isEqualTo("en-US");
        assertThat(save(ANNA, 2, "en-US", null).changed()).isFalse();
        save(ANNA, 2, "zh-hant-tw", null);
        assertThat(view().text().language()).isEqualTo("zh-Hant-TW");
    }

    @Test
    void stayAsTheyWereWhereNothingIsSaidOfThem() {
        save(ANNA, 1, "de", "2026-11-22");
        assertThat(save(ANNA, 2, null, null).changed()).isFalse();
        save(ANNA, 2, null, "");
        assertThat(view().article().language()).isEqualTo("de");
        assertThat(view().article().publishedTime()).isNull();
    }

    @Test
    void voidAnApprovalWhenTheyChange() {
        newsroom.move(ANNA, article, SUBMIT);
        newsroom.move(CLARA, article, APPROVE);
        save(ANNA, 1, null, "2020-02-02");
        assertThat(view().article().isApproved()).isFalse();
        assertThat(view().article().state()).isEqualTo(IN_REVIEW);
    }

    @Test
    void areNotOverwrittenByWhoeverDidNotChangeThem() {
        save(CLARA, 1, "fr", "2025-05-05");
        var stale = new Manuscript(
                "The bell rings again",
                "Another standfirst",
                "<p>The bell of the north quay rings again.</p>",
                List.of("CITY"),
                manuscript("").byline(),
                "en",
                null,
                null);
        assertThat(newsroom.as(ANNA, () -> newsroom.use(Drafting.class).save(article, 1, stale))
                        .merged())
                .isTrue();
        assertThat(view().text().standfirst()).isEqualTo("Another standfirst");
        assertThat(view().text().language()).isEqualTo("fr");
        assertThat(view().text().publishedTime()).isEqualTo("2025-05-05");
    }

    @Test
    void areAskedForWhenTwoPeopleGiveDifferentOnes() {
        save(CLARA, 1, "fr", null);
        var conflict = conflict("de");
        assertThat(conflict.merge().conflicts())
                .extracting(Conflict::field, Conflict::base, Conflict::theirs, Conflict::mine)
                .containsExactly(tuple(Field.LANGUAGE, "en", "fr", "de"));
        var open = conflict.merge().conflicts().get(0).id();
        newsroom.as(
                ANNA,
                () -> newsroom.use(Drafting.class)
                        .save(article, 1, said("de", null), Map.of(open, Resolution.TAKE_MINE)));
        assertThat(view().text().language()).isEqualTo("de");
    }

    @Test
    void areUntouchedByASaveThatIsRefused() {
        newsroom.as(CLARA, () -> newsroom.use(Drafting.class).save(article, 1, manuscript("The bell is silent again")));
        var clashing = new Manuscript(
                "The bell sounds again",
                "After a long winter",
                "<p>The bell of the north quay rings again.</p>",
                List.of("CITY"),
                manuscript("").byline(),
                "de",
                null,
                "1999-09-09");
        newsroom.does(
                ANNA,
                () -> assertThatThrownBy(() -> newsroom.use(Drafting.class).save(article, 1, clashing))
                        .isInstanceOf(EditConflict.class));
        assertThat(view().article().language()).isEqualTo("en");
        assertThat(view().article().publishedTime()).isNull();
        assertThat(newsroom.as(CLARA, () -> newsroom.use(Reading.class).events(article, 0, 10))
                        .items())
                .extracting(EventRow::action)
                .containsExactly("CREATE", "SAVE");
    }

    @Test
    void comeBackWithTheRevisionThatIsRestored() {
        save(ANNA, 1, "de", "2026-11-22");
        newsroom.as(ANNA, () -> newsroom.use(Drafting.class).restore(article, 1, 2, EnumSet.of(Field.LANGUAGE)));
        assertThat(view().text().language()).isEqualTo("en");
        assertThat(view().text().publishedTime()).isEqualTo("2026-11-22");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31T23:59:59-18:00",
                "-999999999-01-01T00:00:00+18:00",
                "9999-12-31T23:59:59-18:00",
                "0000-01-01",
                "0999-12-31",
                "1000-01-01T00:30:00+01:00",
                "yesterday"
            })
    void areNoneThatAFeedCouldNotPrint(String date) {
        assertThatThrownBy(() -> save(ANNA, 1, null, date))
                .isInstanceOfSatisfying(
                        ManuscriptRefused.class,
                        refused -> assertThat(refused.flaws())
                                .extracting(Flaw::field)
                                .containsExactly("publishedTime"));
    }

    private EditConflict conflict(String language) {
        return newsroom.as(ANNA, () -> {
            try {
                newsroom.use(Drafting.class).save(article, 1, said(language, null));
                throw new AssertionError("Nothing was in conflict");
            } catch (EditConflict conflict) {
                return conflict;
            }
        });
    }

    private Saved save(Actor person, int base, String language, String date) {
        return newsroom.as(person, () -> newsroom.use(Drafting.class).save(article, base, said(language, date)));
    }

    private static Manuscript said(String language, String date) {
        var text = manuscript("The bell rings again");
        return new Manuscript(
                text.title(), text.standfirst(), text.body(), text.subjects(), text.byline(), language, null, date);
    }

    private ArticleView view() {
        return newsroom.as(ANNA, () -> newsroom.use(Reading.class).article(article));
    }
}
