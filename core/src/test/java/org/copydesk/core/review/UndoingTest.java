package org.copydesk.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.EMIL;
import static org.copydesk.core.review.DiscussingTest.assertRefused;

import java.util.List;
import org.copydesk.core.people.Actor;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.record.Retold;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.record.Event;
import org.copydesk.persistence.record.EventRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A decision")
@ExtendWith(Retold.class)
class UndoingTest {

    private final Talk talk = new Talk("<p>The bell of the north quay rings again.</p>");

    @Test
    void isTakenBackWithAReasonAndBothStayInTheRecord() {
        talk.newsroom.move(ANNA, talk.article, Move.SUBMIT);
        undo(ANNA, "SUBMIT", "Too early");
        assertThat(state()).isEqualTo(State.DRAFT);

        talk.newsroom.move(ANNA, talk.article, Move.SUBMIT);
        talk.newsroom.move(CLARA, talk.article, Move.REQUEST_CHANGES);
        undo(EMIL, "REQUEST_CHANGES", "Wrong article");
        assertThat(state()).isEqualTo(State.IN_REVIEW);

        talk.newsroom.move(CLARA, talk.article, Move.APPROVE);
        undo(EMIL, "APPROVE", "Not yet");
        assertThat(state()).isEqualTo(State.IN_REVIEW);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> talk.newsroom.move(CLARA, talk.article, Move.PUBLISH));

        assertThat(talk.actions())
                .containsSubsequence(
                        "SUBMIT", "RECALL", "REQUEST_CHANGES", "TAKE_BACK_REQUEST", "APPROVE", "TAKE_BACK_APPROVAL");
    }

    @Test
    void toAskForChangesOfWhatWasApprovedLeavesItApprovedWhenItIsTakenBack() {
        talk.newsroom.move(ANNA, talk.article, Move.SUBMIT);
        talk.newsroom.move(CLARA, talk.article, Move.APPROVE);
        talk.newsroom.move(EMIL, talk.article, Move.REQUEST_CHANGES);

        undo(EMIL, "REQUEST_CHANGES", "Wrong article");

        assertThat(state()).isEqualTo(State.APPROVED);
        assertThat(undoable(CLARA)).isEmpty();
        assertThat(talk.newsroom.move(EMIL, talk.article, Move.PUBLISH)).isEqualTo(State.PUBLISHED);
        assertThat(talk.newsroom.as(
                        CLARA, () -> talk.newsroom.use(Reading.class).publication(talk.article)))
                .hasValueSatisfying(
                        publication -> assertThat(publication.approver()).isEqualTo(CLARA.id()));
    }

    @Test
    void toAskForChangesInALaterRoundGivesTheApprovalsOfThatRoundBackAlone() {
        talk.newsroom.move(ANNA, talk.article, Move.SUBMIT);
        talk.newsroom.move(CLARA, talk.article, Move.APPROVE);
        talk.newsroom.move(EMIL, talk.article, Move.PUBLISH);
        talk.newsroom.move(ANNA, talk.article, Move.REVISE);
        talk.newsroom.move(ANNA, talk.article, Move.SUBMIT);
        talk.newsroom.move(CLARA, talk.article, Move.APPROVE);
        talk.newsroom.move(EMIL, talk.article, Move.REQUEST_CHANGES);

        undo(EMIL, "REQUEST_CHANGES", "Wrong article");

        assertThat(talk.newsroom.move(EMIL, talk.article, Move.PUBLISH)).isEqualTo(State.PUBLISHED);
        assertThat(talk.newsroom.move(EMIL, talk.article, Move.WITHDRAW)).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void toAskForChangesOfWhatWasApprovedLeavesAnotherTextInReviewWhenItIsTakenBack() {
        talk.newsroom.move(ANNA, talk.article, Move.SUBMIT);
        talk.newsroom.move(CLARA, talk.article, Move.APPROVE);
        talk.newsroom.move(EMIL, talk.article, Move.REQUEST_CHANGES);
        talk.save(ANNA, "<p>The drum rings.</p>");

        undo(EMIL, "REQUEST_CHANGES", "Wrong article");

        assertThat(state()).isEqualTo(State.IN_REVIEW);
        talk.save(ANNA, "<p>The bell of the north quay rings again.</p>");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> talk.newsroom.move(EMIL, talk.article, Move.PUBLISH));
    }

    @Test
    void isTakenBackOutOfTheTrash() {
        talk.newsroom.move(ANNA, talk.article, Move.TRASH);

        assertThat(undo(ANNA, "TRASH", "It was the wrong one").about()).isNotNull();
        assertThat(state()).isEqualTo(State.DRAFT);
    }

    @Test
    void isTakenBackByWhoMadeItAndByEditorsAndByNobodyElse() {
        talk.newsroom.move(ANNA, talk.article, Move.SUBMIT);
        talk.newsroom.move(CLARA, talk.article, Move.APPROVE);

        assertThat(undoable(CLARA)).containsExactly("APPROVE");
        assertThat(undoable(EMIL)).containsExactly("APPROVE");
        assertThat(undoable(ANNA)).isEmpty();
        undo(EMIL, "APPROVE", "Not yet");
        assertThat(undoable(CLARA)).isEmpty();
    }

    @Test
    void toWithdrawIsTakenBackSoThatReadersSeeItAgain() {
        talk.newsroom.move(ANNA, talk.article, Move.SUBMIT);
        talk.newsroom.move(CLARA, talk.article, Move.APPROVE);
        talk.newsroom.move(EMIL, talk.article, Move.PUBLISH);
        talk.newsroom.move(EMIL, talk.article, Move.WITHDRAW);
        assertThat(undoable(ANNA)).isEmpty();
        assertThat(undoable(CLARA)).containsExactly("WITHDRAW");

        undo(CLARA, "WITHDRAW", "It was another one");

        assertThat(state()).isEqualTo(State.PUBLISHED);
        var shown =
                talk.newsroom.as(CLARA, () -> talk.newsroom.use(Reading.class).publication(talk.article));
        assertThat(shown).hasValueSatisfying(publication -> {
            assertThat(publication.revision()).isEqualTo(1);
            assertThat(publication.approver()).isEqualTo(CLARA.id());
        });
    }

    @Test
    void toWithdrawWhatNobodyReviewedLeavesItUnreviewedWhenItIsTakenBack() {
        talk.newsroom.move(CLARA, talk.article, Move.PUBLISH_UNREVIEWED);
        talk.newsroom.move(CLARA, talk.article, Move.WITHDRAW);

        undo(CLARA, "WITHDRAW", "It was another one");

        assertThat(talk.newsroom.as(
                        EMIL,
                        () -> talk.newsroom
                                .use(Reading.class)
                                .article(talk.article)
                                .article()
                                .isUnreviewed()))
                .isTrue();
        assertThat(talk.newsroom.move(EMIL, talk.article, Move.APPROVE)).isEqualTo(State.PUBLISHED);
    }

    @Test
    void toThrowAwayWhatWasApprovedNeedsAReason() {
        talk.newsroom.move(ANNA, talk.article, Move.SUBMIT);
        talk.newsroom.move(CLARA, talk.article, Move.APPROVE);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> talk.newsroom.asks(ANNA, talk.article, MoveRequest.to(Move.TRASH)))
                .extracting(Refused::refusal)
                .isEqualTo(Refusal.NOTE_MISSING);
        talk.newsroom.asks(ANNA, talk.article, MoveRequest.to(Move.TRASH).saying("It is out of date"));

        assertThat(state()).isEqualTo(State.TRASHED);
    }

    @Test
    void isNotTakenBackOnceSomethingRestsOnIt() {
        talk.newsroom.move(ANNA, talk.article, Move.SUBMIT);
        talk.newsroom.move(CLARA, talk.article, Move.APPROVE);

        assertRefused(ReviewRefusal.SOMETHING_FOLLOWED, () -> undo(ANNA, "SUBMIT", "No"));
        assertRefused(ReviewRefusal.CANNOT_BE_UNDONE, () -> undo(ANNA, "CREATE", "No"));
        assertRefused(ReviewRefusal.REASON_MISSING, () -> undo(CLARA, "APPROVE", " "));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> undo(ANNA, "APPROVE", "No"));
        assertThat(state()).isEqualTo(State.APPROVED);
    }

    @Test
    void aboutSuggestionsAndDiscussionsIsTakenBackToo() {
        var taken = talk.suggest(CLARA, "bell", "gong");
        var turnedDown = talk.suggest(CLARA, "north", "south");
        long thread = talk.thread(CLARA, "quay", "Which?").thread().id();
        talk.newsroom.does(ANNA, () -> {
            talk.newsroom
                    .use(Suggesting.class)
                    .accept(talk.article, taken.suggestion().id());
            talk.newsroom
                    .use(Suggesting.class)
                    .reject(talk.article, turnedDown.suggestion().id(), null);
            talk.newsroom.use(Discussing.class).resolve(talk.article, thread);
        });

        assertThat(undoable(ANNA)).containsExactly("ACCEPT_SUGGESTION", "REJECT_SUGGESTION", "RESOLVE");
        undo(ANNA, "ACCEPT_SUGGESTION", "It is a bell");
        undo(ANNA, "REJECT_SUGGESTION", "It may be");
        undo(CLARA, "RESOLVE", "Not settled");

        assertThat(talk.text().body()).contains("bell").doesNotContain("gong");
        assertThat(talk.suggestion(taken.suggestion().id()).standing()).isEqualTo(SuggestionView.Standing.OPEN);
        assertThat(talk.suggestion(turnedDown.suggestion().id()).standing()).isEqualTo(SuggestionView.Standing.OPEN);
        assertThat(talk.look(thread).thread().isOpen()).isTrue();
    }

    @Test
    void thatASuggestionWasPutInByHandLeavesWhatWasWritten() {
        var made = talk.suggest(CLARA, "bell", "gong").suggestion().id();
        talk.newsroom.does(ANNA, () -> talk.newsroom.use(Suggesting.class).settle(talk.article, made));
        talk.save(ANNA, "<p>The drum rings.</p>");

        assertThat(undoable(ANNA)).contains("ACCEPT_SUGGESTION");
        undo(ANNA, "ACCEPT_SUGGESTION", "It is no drum");

        assertThat(talk.text().body()).contains("drum");
        assertThat(talk.suggestion(made).suggestion().isDecided()).isFalse();
        assertThat(talk.suggestion(made).suggestion().isByHand()).isFalse();
    }

    @Test
    void aboutASuggestionIsTakenBackByTheSuggestion() {
        var made = talk.suggest(CLARA, "bell", "gong").suggestion().id();
        talk.newsroom.does(ANNA, () -> talk.newsroom.use(Suggesting.class).reject(talk.article, made, null));
        talk.newsroom.does(
                ANNA, () -> talk.newsroom.use(Undoing.class).undoSuggestion(talk.article, made, "It may be"));
        assertThat(talk.suggestion(made).standing()).isEqualTo(SuggestionView.Standing.OPEN);

        talk.newsroom.does(ANNA, () -> talk.newsroom.use(Suggesting.class).accept(talk.article, made));
        assertRefused(
                ReviewRefusal.REASON_MISSING,
                () -> talk.newsroom.does(
                        ANNA, () -> talk.newsroom.use(Undoing.class).undoSuggestion(talk.article, made, " ")));
        talk.newsroom.does(ANNA, () -> talk.newsroom.use(Undoing.class).undoSuggestion(talk.article, made, "No gong"));
        assertThat(talk.text().body()).doesNotContain("gong");
        assertThatExceptionOfType(NotUnderReview.class)
                .isThrownBy(() -> talk.newsroom.does(
                        ANNA, () -> talk.newsroom.use(Undoing.class).undoSuggestion(talk.article, 1L, "Which?")));
    }

    @Test
    void offersNothingToBeTakenBackAboutADiscussionWhoseWordsAreGone() {
        var thread = talk.thread(CLARA, "north quay", "Which one?");
        long number = thread.thread().id();
        talk.newsroom.as(ANNA, () -> talk.newsroom.use(Discussing.class).resolve(talk.article, number));
        assertThat(undoable(ANNA)).contains("RESOLVE");
        long comment = thread.comments().get(0).id();
        talk.newsroom.does(CLARA, () -> talk.newsroom.use(Discussing.class).delete(talk.article, comment));
        assertThat(undoable(ANNA)).doesNotContain("RESOLVE");
        assertThatExceptionOfType(ReviewRefused.class).isThrownBy(() -> undo(ANNA, "RESOLVE", "It is the north one"));
    }

    private Event undo(Actor person, String action, String why) {
        long event = talk
                .newsroom
                .as(
                        ANNA,
                        () -> talk.newsroom
                                .use(Reading.class)
                                .events(talk.article, 0, 1_000)
                                .items())
                .stream()
                .filter(one -> one.action().equals(action))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .id();
        return talk.newsroom.as(person, () -> talk.newsroom.use(Undoing.class).undo(talk.article, event, why));
    }

    /** What the person could take back now. */
    private List<String> undoable(Actor person) {
        return talk.newsroom.as(person, () -> {
            var lines = talk.newsroom
                    .use(Reading.class)
                    .events(talk.article, 0, 1_000)
                    .items();
            var undoable = talk.newsroom.use(Undoing.class).undoable(talk.article, lines);
            return lines.stream()
                    .filter(line -> undoable.contains(line.id()))
                    .map(EventRow::action)
                    .toList();
        });
    }

    private State state() {
        return talk.newsroom.as(
                ANNA,
                () -> talk.newsroom
                        .use(Reading.class)
                        .article(talk.article)
                        .article()
                        .state());
    }
}
