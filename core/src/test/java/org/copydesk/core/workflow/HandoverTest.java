package org.copydesk.core.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;

import java.util.stream.Stream;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every move from every state by every kind of person, through the core, against {@code moves.csv}. */
@DisplayName("A hand-over is answered as the table says:")
class HandoverTest {

    private static final Newsroom NEWSROOM = new Newsroom();

    @ParameterizedTest(name = "{0} of an article {1}")
    @CsvFileSource(resources = "/moves.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = true)
    void everyMove(Move move, State state, String own, String others, String editorOwn, String editor, String admin) {
        assertThat(Stream.of(
                        answer(ANNA, ANNA, move, state),
                        answer(BEN, ANNA, move, state),
                        answer(CLARA, CLARA, move, state),
                        answer(CLARA, ANNA, move, state),
                        answer(DORA, ANNA, move, state)))
                .containsExactly(own, others, editorOwn, editor, admin);
    }

    private static String answer(Actor person, Actor author, Move move, State state) {
        var article = new Journey(NEWSROOM).to(state, author);
        try {
            return NEWSROOM.asks(person, article, Journey.complete(move)).to();
        } catch (Refused refused) {
            return refused.refusal().name();
        } catch (ArticleNotFound unseen) {
            return "NOT_FOUND";
        }
    }
}
