package org.copydesk.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.Newsroom.EMIL;
import static org.copydesk.core.planning.WantedStep.step;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.PaperDirectory;
import org.copydesk.core.people.keycloak.Directory;
import org.copydesk.core.planning.DeskPlan;
import org.copydesk.core.planning.SettingUp;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.record.Retold;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Journey;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.Manuscript;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.record.EventRow;

@Label("However people decide about an article, write in it and take their decisions back")
class TakingBackWalkTest {

    private static final Set<String> GIVES_ALL_BACK =
            Set.of(Move.APPROVE.name(), Move.SKIP_STEP.name(), Move.REQUEST_CHANGES.name(), Move.WITHDRAW.name());

    private enum Deed {
        MOVE,
        SAVE,
        TAKE_BACK
    }

    /** @param step which step a decision is about, null for none that is named */
    private record Turn(Actor person, Deed deed, Move move, String step) {}

    private final Newsroom newsroom = new Newsroom()
            .with(
                    Directory.class,
                    new PaperDirectory().with(ANNA).with(BEN).with(CLARA).with(EMIL));

    @Property(tries = 40)
    @Label("what stands follows from the record, and what is taken back leaves the text where it was")
    void staysWhatTheRecordTells(@ForAll("walks") List<Turn> turns, @ForAll boolean bySteps) {
        long before = Retold.nextArticle();
        var desk = bySteps ? open() : null;
        long article = newsroom.as(ANNA, () -> newsroom.use(Drafting.class).start(text("The bell", desk)));
        turns.forEach(turn -> attempt(article, turn, desk));
        Retold.check(before);
    }

    private void attempt(long article, Turn turn, String desk) {
        try {
            take(article, turn, desk);
        } catch (Refused | ReviewRefused | ArticleNotFound refused) {
            return; // a walk goes on after a refusal
        }
    }

    @Provide
    Arbitrary<List<Turn>> walks() {
        var people = Arbitraries.of(ANNA, BEN, CLARA, EMIL);
        var deeds = Arbitraries.of(Deed.MOVE, Deed.MOVE, Deed.MOVE, Deed.TAKE_BACK, Deed.TAKE_BACK, Deed.SAVE);
        var moves = Arbitraries.of(
                Move.SUBMIT,
                Move.SUBMIT,
                Move.APPROVE,
                Move.APPROVE,
                Move.APPROVE,
                Move.REQUEST_CHANGES,
                Move.REQUEST_CHANGES,
                Move.SKIP_STEP,
                Move.RECALL,
                Move.PUBLISH,
                Move.REVISE,
                Move.SCHEDULE,
                Move.UNSCHEDULE,
                Move.WITHDRAW,
                Move.PUBLISH_UNREVIEWED,
                Move.TRASH,
                Move.RESTORE);
        var steps = Arbitraries.of("copy", "facts").injectNull(0.5);
        return Combinators.combine(people, deeds, moves, steps)
                .as(Turn::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(40);
    }

    private void take(long article, Turn turn, String desk) {
        switch (turn.deed()) {
            case MOVE ->
                newsroom.asks(
                        turn.person(), article, Journey.complete(turn.move()).at(turn.step()));
            case SAVE -> {
                int head = look(article).revision();
                newsroom.does(
                        turn.person(),
                        () -> newsroom.use(Drafting.class).save(article, head, text("The bell " + (head % 2), desk)));
            }
            case TAKE_BACK -> takeBack(article, turn.person());
        }
    }

    private void takeBack(long id, Actor person) {
        var last = newsroom.as(person, () -> {
            var lines = newsroom.use(Reading.class).events(id, 0, 1_000).items();
            var undoable = newsroom.use(Undoing.class).undoable(id, lines);
            return lines.stream().filter(line -> undoable.contains(line.id())).reduce((earlier, later) -> later);
        });
        last.ifPresent(decision -> takeBack(id, person, decision));
    }

    private void takeBack(long id, Actor person, EventRow decision) {
        newsroom.does(person, () -> newsroom.use(Undoing.class).undo(id, decision.id(), "Otherwise"));
        var article = look(id);
        if (GIVES_ALL_BACK.contains(decision.action()) && article.content().equals(decision.content()))
            assertThat(article.state().name()).as(decision.action()).isEqualTo(decision.from());
    }

    private Article look(long id) {
        return newsroom.as(EMIL, () -> newsroom.use(Reading.class).article(id).article());
    }

    private String open() {
        var desk = "desk-" + UUID.randomUUID().toString().substring(0, 8);
        var copy =
                step("copy").titled("Copy edit").by("ben", "clara").skippable().plan();
        var facts = step("facts")
                .titled("Fact check")
                .after("copy")
                .editors()
                .skippable()
                .plan();
        newsroom.does(
                DORA,
                () -> newsroom.use(SettingUp.class)
                        .open(desk, new DeskPlan("A desk", null, null, null, List.of(copy, facts), null, false)));
        return desk;
    }

    private static Manuscript text(String title, String desk) {
        var text = Newsroom.manuscript(title);
        return new Manuscript(
                text.title(), text.standfirst(), text.body(), text.subjects(), text.byline(), null, desk, null);
    }
}
