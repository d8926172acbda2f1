package org.copydesk.core.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.Newsroom.EMIL;
import static org.copydesk.core.Newsroom.manuscript;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.writing.Drafting;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.Revisions;
import org.copydesk.persistence.publishing.Publications;
import org.copydesk.persistence.review.Approval;
import org.copydesk.persistence.review.Rounds;

@Label("However people move an article and write in it")
class WalkTest {

    /** Somebody makes a move, or saves a new text where the move is null. */
    private record Step(Actor person, Move move) {}

    private final Newsroom newsroom = new Newsroom();

    @Property(tries = 60)
    @Label("readers see only what another person approved, or what is flagged")
    void nothingGoesOutByAccident(@ForAll("walks") List<Step> steps) {
        var article = newsroom.draftBy(ANNA);
        steps.forEach(step -> attempt(article, step));
        newsroom.does(EMIL, () -> inspect(article));
    }

    @Provide
    Arbitrary<List<Step>> walks() {
        var people = Arbitraries.of(ANNA, CLARA, EMIL, DORA);
        var moves = Arbitraries.of(Move.asked()).injectNull(0.2);
        return Combinators.combine(people, moves)
                .as(Step::new)
                .list()
                .ofMinSize(6)
                .ofMaxSize(20);
    }

    private void attempt(long article, Step step) {
        try {
            if (step.move() == null) save(step.person(), article);
            else newsroom.asks(step.person(), article, Journey.complete(step.move()));
        } catch (Refused | ArticleNotFound refused) {
            return; // a walk goes on after a refusal
        }
    }

    private void save(Actor person, long article) {
        var head = newsroom.as(
                EMIL,
                () -> newsroom.use(Reading.class).article(article).article().revision());
        newsroom.as(person, () -> newsroom.use(Drafting.class).save(article, head, manuscript("Title " + head)));
    }

    private void inspect(long id) {
        var article = newsroom.use(Reading.class).article(id).article();
        var shown = newsroom.use(Publications.class).current(id);
        assertThat(article.isLive()).isEqualTo(shown.isPresent() && shown.get().revision() != null);
        if (article.isLive() && !article.isUnreviewed()) approvedByAnother(article);
        var events = newsroom.use(Reading.class).events(id, 0, 100).items();
        assertThat(events).hasSize(article.chain().length());
        assertThat(events.get(events.size() - 1).hash())
                .isEqualTo(article.chain().head());
    }

    private void approvedByAnother(Article article) {
        var live =
                newsroom.use(Revisions.class).find(article.id(), article.live()).orElseThrow();
        assertThat(IntStream.rangeClosed(0, article.round())
                        .boxed()
                        .flatMap(round -> newsroom.use(Rounds.class).approvals(article.id(), round).stream())
                        .filter(approval -> approval.content().equals(live.hash()))
                        .map(Approval::person))
                .isNotEmpty()
                .noneMatch(person -> person.equals(article.author()));
    }
}
