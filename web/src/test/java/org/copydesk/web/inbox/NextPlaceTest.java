package org.copydesk.web.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import org.copydesk.core.notifying.Recipients;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.outbox.Circle;
import org.copydesk.persistence.outbox.NoticeRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Where one goes on from a line of the inbox")
class NextPlaceTest {

    @ParameterizedTest
    @EnumSource
    void isSaidInWordsOfEveryKindOfNotice(Recipients kind) {
        for (var article : new Long[] {7L, null}) {
            var place = NextPlace.of(row(kind, Circle.NAMED, article));
            if (place.address(article) == null) continue;
            assertThat(place.address(article)).startsWith("/desk/").doesNotContain("null");
            for (var language : new Locale[] {Locale.ROOT, Locale.GERMAN})
                assertThat(ResourceBundle.getBundle("org.copydesk.web.messages", language)
                                .containsKey(place.words()))
                        .as(place.words())
                        .isTrue();
        }
    }

    @Test
    void isTheReviewForThoseWhoDecideAndTheArticleForItsAuthor() {
        assertThat(NextPlace.of(row(Recipients.APPROVAL_VOIDED, Circle.APPROVERS, 7L)))
                .isEqualTo(NextPlace.REVIEW);
        assertThat(NextPlace.of(row(Recipients.APPROVAL_VOIDED, Circle.AUTHOR, 7L)))
                .isEqualTo(NextPlace.ARTICLE);
    }

    @Test
    void isNoArticleThatSomebodyMayNotSee() {
        assertThat(NextPlace.of(row(Recipients.SUBMITTED, Circle.EDITORS, null)).address(null))
                .isNull();
        assertThat(NextPlace.of(row(Recipients.BUNDLE_FAILED, Circle.EDITORS, null))
                        .address(null))
                .isEqualTo("/desk/bundles");
    }

    private static NoticeRow row(Recipients kind, Circle why, Long article) {
        return new NoticeRow(
                1,
                Instant.EPOCH,
                kind.name(),
                why.name(),
                article,
                "The bell",
                State.IN_REVIEW,
                1,
                "anna",
                "Anna Berg",
                null,
                null,
                false,
                null);
    }
}
