package org.copydesk.core.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.manuscript;
import static org.copydesk.persistence.article.State.APPROVED;
import static org.copydesk.persistence.article.State.IN_REVIEW;

import java.util.EnumSet;
import java.util.stream.Stream;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.text.merge.Field;
import org.copydesk.core.writing.Drafting;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Who decides about a text has read it, so")
class SeenRevisionTest {

    private static final Newsroom NEWSROOM = new Newsroom();

    static Stream<Move> aboutTexts() {
        return Move.asked().stream().filter(Move::asksForRevision);
    }

    @ParameterizedTest
    @MethodSource("aboutTexts")
    void everyMoveAboutATextSaysWhichOneWasRead(Move move) {
        var article = articleFor(move);
        assertThatThrownBy(() -> perform(CLARA, article, Journey.complete(move)))
                .isInstanceOf(RevisionNotSaid.class);
        assertThat(perform(CLARA, article, Journey.complete(move).seen(1)))
                .isEqualTo(move.to().name());
    }

    @ParameterizedTest
    @MethodSource("org.copydesk.persistence.article.Move#asked")
    void noMoveIsMadeOnTheStrengthOfAnOlderOne(Move move) {
        var article = new Journey(NEWSROOM).to(IN_REVIEW, ANNA);
        save(article, 1, "A second thought");
        var refused = catchThrowableOfType(
                TextChanged.class,
                () -> perform(CLARA, article, Journey.complete(move).seen(1)));
        assertThat(refused.refusal()).isEqualTo(Refusal.TEXT_CHANGED);
        assertThat(refused.seen()).isEqualTo(1);
        assertThat(refused.head()).isEqualTo(2);
        assertThat(refused.comparison().inserted()).isEqualTo(3);
    }

    @Test
    void anApprovedTextThatWasEditedMeanwhileIsNeitherPublishedNorCalledInReview() {
        var article = new Journey(NEWSROOM).to(APPROVED, ANNA);
        save(article, 1, "A second thought");
        assertThatThrownBy(() ->
                        perform(CLARA, article, MoveRequest.to(Move.PUBLISH).seen(1)))
                .isInstanceOf(TextChanged.class);
    }

    @Test
    void aRevisionThatNeverWasCountsAsNone() {
        var article = new Journey(NEWSROOM).to(IN_REVIEW, ANNA);
        assertThatThrownBy(() ->
                        perform(CLARA, article, MoveRequest.to(Move.APPROVE).seen(7)))
                .isInstanceOf(UnknownRevision.class);
    }

    @Test
    void whoeverMayNotSeeOrDecideLearnsNothingOfTheText() {
        var article = new Journey(NEWSROOM).to(IN_REVIEW, ANNA);
        save(article, 1, "A second thought");
        var stale = MoveRequest.to(Move.APPROVE).seen(1);
        assertThatThrownBy(() -> perform(BEN, article, stale)).isInstanceOf(ArticleNotFound.class);
        assertThatThrownBy(() -> perform(ANNA, article, stale))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(Refusal.ROLE_MISSING));
    }

    @Test
    void anEarlierTextIsBroughtBackOnlyOverTheOneThatWasRead() {
        var article = NEWSROOM.draftBy(ANNA);
        save(article, 1, "Second");
        assertThatThrownBy(() -> restore(article, 1)).isInstanceOf(TextChanged.class);
        restore(article, 2);
    }

    private static long articleFor(Move move) {
        var from = Stream.of(State.values()).filter(move::leaves).findFirst().orElseThrow();
        return new Journey(NEWSROOM).to(from, ANNA);
    }

    private static String perform(Actor person, long article, MoveRequest request) {
        return NEWSROOM.as(
                person,
                () -> NEWSROOM.use(Handover.class).perform(article, request).to());
    }

    private static void save(long article, int base, String title) {
        NEWSROOM.as(ANNA, () -> NEWSROOM.use(Drafting.class).save(article, base, manuscript(title)));
    }

    private static void restore(long article, int seen) {
        NEWSROOM.as(ANNA, () -> NEWSROOM.use(Drafting.class).restore(article, 1, seen, EnumSet.allOf(Field.class)));
    }
}
