package org.copydesk.core.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.EMIL;
import static org.copydesk.persistence.article.State.IN_REVIEW;

import java.util.List;
import org.copydesk.core.Newsroom;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.Flaw;
import org.copydesk.core.writing.Manuscript;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Move;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Characters that nobody can see")
class InvisibleTest {

    private final Newsroom newsroom = new Newsroom();

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u200b", " \u2060\ufeff ", "\u202e"})
    void areNoNoteAndNoReason(String nothing) {
        var article = new Journey(newsroom).to(IN_REVIEW, ANNA);
        var request = MoveRequest.to(Move.REQUEST_CHANGES).saying(nothing);
        assertThatThrownBy(() -> newsroom.asks(EMIL, article, request))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(Refusal.NOTE_MISSING));
    }

    @Test
    void areNoTitle() {
        assertThatThrownBy(() -> begin("\u200b\u00a0", "<p>Text</p>", List.of("CITY")))
                .isInstanceOfSatisfying(
                        ManuscriptRefused.class,
                        refused -> assertThat(refused.flaws())
                                .extracting(Flaw::field)
                                .containsExactly("title"));
    }

    @Test
    void areNoTextAndNoSubject() {
        isIncomplete(begin("A title", "<hr><p>\u00a0\u200b</p>", List.of("CITY")));
        isIncomplete(begin("A title", "<p>Text</p>", List.of("\u200b")));
        var picture = begin("A title", "<p><img src=\"https://example.org/a.png\" alt=\"\"></p>", List.of("CITY"));
        assertThat(newsroom.move(ANNA, picture, Move.SUBMIT)).isEqualTo(IN_REVIEW);
    }

    private void isIncomplete(long article) {
        assertThatThrownBy(() -> newsroom.move(ANNA, article, Move.SUBMIT))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(Refusal.INCOMPLETE_TEXT));
    }

    private long begin(String title, String body, List<String> subjects) {
        var manuscript = new Manuscript(title, "", body, subjects, List.of(new Byline("Anna Berg")));
        return newsroom.as(ANNA, () -> newsroom.use(Drafting.class).start(manuscript));
    }
}
