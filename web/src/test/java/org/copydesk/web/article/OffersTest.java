package org.copydesk.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.core.workflow.Offer;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The decision bar")
class OffersTest {

    @Test
    void hasOneButtonToPressNext() {
        var offers = open(Move.REQUEST_CHANGES, Move.APPROVE, Move.RECALL);
        assertThat(offers.primary()).isEqualTo(Move.APPROVE);
        assertThat(offers.beside()).containsExactly(Move.REQUEST_CHANGES);
    }

    @Test
    void putsRecallingAwayForWhoeverDecides() {
        assertThat(open(Move.APPROVE, Move.RECALL).rare()).containsExactly(Move.RECALL);
        assertThat(open(Move.RECALL).beside()).containsExactly(Move.RECALL);
    }

    @Test
    void saysWhyWhatOneLooksForIsNotThere() {
        var offers = new Offers(
                List.of(
                        new Offer(Move.APPROVE, Optional.of(Refusal.OWN_WORK), List.of()),
                        new Offer(Move.PUBLISH, Optional.of(Refusal.WRONG_STATE), List.of()),
                        new Offer(Move.RECALL, Optional.empty(), List.of())),
                State.IN_REVIEW,
                true);
        assertThat(offers.reasons()).containsExactly(Refusal.OWN_WORK);
        assertThat(offers.primary()).isNull();
    }

    @Test
    void leavesSubmittingWhatWasSentBackToItsAuthor() {
        var all = List.of(new Offer(Move.SUBMIT, Optional.empty(), List.of()));
        assertThat(new Offers(all, State.CHANGES_REQUESTED, true).primary()).isEqualTo(Move.SUBMIT);
        var editor = new Offers(all, State.CHANGES_REQUESTED, false);
        assertThat(editor.primary()).isNull();
        assertThat(editor.beside()).containsExactly(Move.SUBMIT);
    }

    @Test
    void saysThatApprovingWhatIsLiveTakesTheMarkOff() {
        var late = new Offers(List.of(new Offer(Move.APPROVE, Optional.empty(), List.of())), State.PUBLISHED, false);
        assertThat(late.named(Move.APPROVE)).isEqualTo("APPROVE.late");
        assertThat(open(Move.APPROVE).named(Move.APPROVE)).isEqualTo("APPROVE");
    }

    private static Offers open(Move... moves) {
        return new Offers(
                Stream.of(moves)
                        .map(move -> new Offer(move, Optional.empty(), List.of()))
                        .toList(),
                State.IN_REVIEW,
                false);
    }
}
