package org.copydesk.core.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.By;
import org.copydesk.persistence.article.Draft;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.Need;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.record.Action;

@Label("The table of moves")
class MoveTableTest {

    private static final Text TEXT = new Text("Title", "", "<p>Text</p>", List.of("CITY"), List.of(), "en", null);

    @Property
    @Label("is obeyed by every article, whatever moves are tried")
    void noOtherWay(@ForAll("moves") List<Move> moves) {
        var article = begun();
        for (var move : moves) {
            var from = article.state();
            if (move.leaves(from)) article.move(move, Instant.EPOCH);
            else assertThatThrownBy(() -> article.move(move, Instant.EPOCH)).isInstanceOf(IllegalStateException.class);
            assertThat(article.state()).isEqualTo(move.leaves(from) ? move.to() : from);
        }
    }

    @Property
    @Label("says for every article what a move that is asked for means, and it is called so")
    void meansOneThing(@ForAll("moves") List<Move> moves, @ForAll Move asked, @ForAll boolean stepsLeft) {
        var article = begun();
        moves.stream().filter(move -> move.leaves(article.state())).forEach(move -> article.move(move, Instant.EPOCH));
        var meant = asked.meantFor(article, stepsLeft);
        assertThat(meant.named()).isEqualTo(asked.named());
        boolean endsReview = asked == Move.APPROVE || asked == Move.SKIP_STEP || asked == Move.TAKE_BACK_REQUEST;
        if (asked.leaves(article.state()))
            assertThat(meant.to()).isEqualTo(endsReview ? (stepsLeft ? State.IN_REVIEW : State.APPROVED) : asked.to());
    }

    @Example
    @Label("lets nothing reach readers that nobody approved, but what is confirmed with a reason or was shown before")
    void readers() {
        for (var move : Move.values()) {
            if (move.to() != State.PUBLISHED || move.leaves(State.PUBLISHED)) continue;
            assertThat(move.needs(Need.APPROVED_CONTENT)
                            || move.needs(Need.SHOWN_BEFORE)
                            || (move.needs(Need.CONFIRMATION) && move.needs(Need.NOTE)))
                    .as(move.name())
                    .isTrue();
        }
    }

    @Example
    @Label("lets nobody decide about a text that they have not read, and nobody ask for what follows by itself")
    void readFirst() {
        for (var move : Move.values()) {
            if (move.needs(Need.SECOND_PAIR_OF_EYES)
                    || move.needs(Need.COMPLETE_TEXT)
                    || move.needs(Need.APPROVED_CONTENT))
                assertThat(move.asksForRevision()).as(move.name()).isTrue();
            assertThat(move.isAsked())
                    .isEqualTo(
                            move.named() == move && move.by() != By.NOBODY && !move.needs(Need.DECISION_TO_TAKE_BACK));
        }
    }

    @Example
    @Label("has a name in the record for every move that people ask for")
    void recorded() {
        assertThat(Move.asked())
                .allSatisfy(move -> assertThat(Action.named(move.name())).isPresent());
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Arbitraries.of(Move.class).list().ofMaxSize(20);
    }

    private static Article begun() {
        return Article.begin(1, new UUID(1, 1), "news", Draft.first(TEXT), new UUID(1, 1), Instant.EPOCH)
                .article();
    }
}
