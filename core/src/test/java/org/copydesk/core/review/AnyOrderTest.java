package org.copydesk.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.Newsroom.EMIL;
import static org.copydesk.core.planning.WantedStep.step;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.copydesk.core.Newsroom;
import org.copydesk.core.erasing.Erasing;
import org.copydesk.core.history.Comparing;
import org.copydesk.core.history.Crediting;
import org.copydesk.core.history.Labelling;
import org.copydesk.core.history.PublicationHistory;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.PaperDirectory;
import org.copydesk.core.people.keycloak.Directory;
import org.copydesk.core.planning.DeskPlan;
import org.copydesk.core.planning.DeskPlan.ItemPlan;
import org.copydesk.core.planning.DeskPlan.StepPlan;
import org.copydesk.core.planning.Rescheduling;
import org.copydesk.core.planning.SettingUp;
import org.copydesk.core.publishing.Bundling;
import org.copydesk.core.publishing.Retrying;
import org.copydesk.core.reading.Exporting;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.record.Retold;
import org.copydesk.core.text.anchor.Quote;
import org.copydesk.core.text.merge.Field;
import org.copydesk.core.workflow.BulkHandover;
import org.copydesk.core.workflow.Handover;
import org.copydesk.core.workflow.Journey;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.writing.Autosaving;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.Manuscript;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.planning.CalendarRow.Kind;
import org.copydesk.persistence.publishing.Correction;
import org.copydesk.persistence.review.AnchoredField;
import org.copydesk.persistence.review.GuestRight;

@Label("Whatever people do to articles, in whatever order")
class AnyOrderTest {

    private static final List<String> TEXTS = List.of(
            "<p>The bell of the north quay rings again.</p>",
            "<p>The bell of the north quay rings again.</p><p>It hangs lower than before.</p>",
            "<p>It hangs lower than before, north quay.</p><p>The bell of the south quay rings again.</p>",
            "<p>Nobody hears it. It rings again.</p>");

    private static final List<String> PASSAGES = List.of("north quay", "rings again", "rings");

    /** What a page cannot know before it asks, since it depends on what is typed. */
    private static final Set<Refusal> ABOUT_WHAT_WAS_TYPED = EnumSet.of(
            Refusal.STEP_MISSING,
            Refusal.STEP_NOT_OPEN,
            Refusal.STEP_NOT_SKIPPABLE,
            Refusal.NOT_YOUR_STEP,
            Refusal.ALREADY_APPROVED,
            Refusal.CHECKLIST_OPEN,
            Refusal.THREAD_BLOCKS,
            Refusal.CORRECTION_NOTE_MISSING,
            Refusal.NOTHING_TO_CORRECT,
            Refusal.ANSWER_MISSING,
            Refusal.ANSWER_UNKNOWN);

    private final Newsroom newsroom = new Newsroom()
            .with(
                    Directory.class,
                    new PaperDirectory()
                            .with(ANNA)
                            .with(BEN)
                            .with(CLARA)
                            .with(EMIL)
                            .with(DORA));

    /** @param a which of several, and so is b */
    private record Turn(Actor person, Deed deed, int a, int b) {

        <T> T of(List<T> several) {
            return pick(several, a);
        }

        <T> T another(List<T> several) {
            return pick(several, b);
        }

        private static <T> T pick(List<T> several, int which) {
            if (several.isEmpty()) throw new NothingThere();
            return several.get(which % several.size());
        }
    }

    private static final class NothingThere extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    @FunctionalInterface
    private interface Act {
        void perform(AnyOrderTest test, long article, Turn turn);
    }

    private enum Deed {
        MOVE((test, article, turn) -> test.asks(turn, article, turn.of(Move.asked()))),
        OFFERED(AnyOrderTest::takeWhatIsOffered),
        SAVE((test, article, turn) -> test.does(
                turn,
                Drafting.class,
                drafting -> drafting.save(article, test.head(article), test.text(turn.of(TEXTS), turn.b())))),
        SAVE_LATE((test, article, turn) -> test.does(
                turn,
                Drafting.class,
                drafting -> drafting.save(
                        article, Math.max(1, test.head(article) - turn.b() % 3), test.text(turn.of(TEXTS), 0)))),
        RESTORE_REVISION((test, article, turn) -> test.does(
                turn,
                Drafting.class,
                drafting -> drafting.restore(
                        article,
                        1 + turn.a() % test.head(article),
                        test.head(article),
                        turn.b() % 2 == 0 ? EnumSet.allOf(Field.class) : EnumSet.of(Field.BODY)))),
        TYPE((test, article, turn) -> test.does(
                turn,
                Autosaving.class,
                keeping -> keeping.keep(article, test.head(article), test.text(turn.of(TEXTS), turn.b())))),
        SAVE_TYPED((test, article, turn) -> test.does(turn, Drafting.class, drafting -> drafting.saveTyped(article))),
        LABEL((test, article, turn) -> test.does(
                turn,
                Labelling.class,
                labels -> labels.label(article, 1 + turn.a() % test.head(article), "As sent", "b"))),
        THREAD((test, article, turn) -> test.does(
                turn,
                Discussing.class,
                talk -> talk.begin(
                        article,
                        new NewThread(
                                test.passage(article, turn),
                                turn.b() % 2 == 0 ? "Is that so, @emil?" : "No.",
                                turn.b() % 3 == 0,
                                null)))),
        REPLY((test, article, turn) ->
                test.does(turn, Discussing.class, talk -> talk.reply(article, test.thread(article, turn), "It is."))),
        EDIT_COMMENT((test, article, turn) ->
                test.does(turn, Discussing.class, talk -> talk.edit(article, test.comment(article, turn), "It was."))),
        DELETE_COMMENT((test, article, turn) ->
                test.does(turn, Discussing.class, talk -> talk.delete(article, test.comment(article, turn)))),
        RESOLVE((test, article, turn) ->
                test.does(turn, Discussing.class, talk -> talk.resolve(article, test.thread(article, turn)))),
        REOPEN((test, article, turn) ->
                test.does(turn, Discussing.class, talk -> talk.reopen(article, test.thread(article, turn), "Not yet"))),
        BLOCK((test, article, turn) -> test.does(
                turn, Discussing.class, talk -> talk.block(article, test.thread(article, turn), turn.b() % 2 == 0))),
        ASSIGN_THREAD((test, article, turn) -> test.does(
                turn, Discussing.class, talk -> talk.assign(article, test.thread(article, turn), test.name(turn)))),
        SUGGEST((test, article, turn) -> test.does(
                turn,
                Suggesting.class,
                talk -> talk.suggest(article, new NewSuggestion(test.passage(article, turn), "south mole", null)))),
        PROPOSE((test, article, turn) -> test.does(
                turn,
                Proposing.class,
                mode -> mode.propose(
                        article, test.head(article), "The bell rings again", "After", turn.of(TEXTS), Map.of()))),
        ACCEPT((test, article, turn) ->
                test.does(turn, Suggesting.class, talk -> talk.accept(article, test.suggestion(article, turn)))),
        REJECT((test, article, turn) ->
                test.does(turn, Suggesting.class, talk -> talk.reject(article, test.suggestion(article, turn), "No"))),
        SETTLE((test, article, turn) ->
                test.does(turn, Suggesting.class, talk -> talk.settle(article, test.suggestion(article, turn)))),
        UNDO_SUGGESTION((test, article, turn) -> test.does(
                turn,
                Undoing.class,
                undoing -> undoing.undoSuggestion(article, test.suggestion(article, turn), "Otherwise"))),
        ASSIGN((test, article, turn) -> test.does(
                turn,
                Assigning.class,
                assigning -> assigning.assign(article, test.name(turn), turn.b() % 2 == 0 ? null : "copy", null))),
        HAND_BACK((test, article, turn) ->
                test.does(turn, Assigning.class, assigning -> assigning.handBack(article, test.name(turn)))),
        TICK((test, article, turn) ->
                test.does(turn, ReviewStatus.class, status -> status.tick(article, "facts", 0, test.head(article)))),
        UNTICK((test, article, turn) ->
                test.does(turn, ReviewStatus.class, status -> status.untick(article, "facts", 0))),
        INVITE(AnyOrderTest::inviteAndHear),
        REVOKE((test, article, turn) -> test.does(
                turn,
                Inviting.class,
                inviting ->
                        inviting.revoke(article, turn.of(inviting.of(article)).id()))),
        TAKE_BACK(AnyOrderTest::takeBack),
        BUNDLE((test, article, turn) -> test.does(
                turn,
                Bundling.class,
                bundling -> bundling.add(
                        "Together",
                        List.of(article),
                        ZonedDateTime.now(ZoneOffset.UTC).plusDays(2)))),
        RETRY((test, article, turn) -> test.does(turn, Retrying.class, retrying -> retrying.publication(article))),
        BULK((test, article, turn) -> test.does(
                turn,
                BulkHandover.class,
                several -> several.perform(List.of(article), Map.of(), Journey.complete(turn.of(Move.asked()))))),
        RESCHEDULE((test, article, turn) -> test.does(
                turn,
                Rescheduling.class,
                calendar -> calendar.move(
                        Kind.SCHEDULED,
                        article,
                        ZonedDateTime.now(ZoneOffset.UTC).plusDays(turn.a() % 4)))),
        STAND_IN((test, article, turn) -> test.does(turn, StandingIn.class, away -> {
            var since =
                    ZonedDateTime.now(ZoneOffset.UTC).minusDays(turn.a() % 2).toInstant();
            away.end(away.arrange(test.name(turn), "emil", since, since.plusSeconds(172_800))
                    .id());
        })),
        ERASE((test, article, turn) -> test.does(turn, Erasing.class, erasing -> erasing.erase(article))),
        STEPS(AnyOrderTest::changeTheSteps),
        LOOK(AnyOrderTest::lookAtEverything);

        private final Act act;

        Deed(Act act) {
            this.act = act;
        }
    }

    @Property(tries = 25)
    @Label("each act is done or refused in words, and what stands follows from the record")
    void isDoneOrRefused(@ForAll("days") List<Turn> turns) {
        long before = Retold.nextArticle();
        desk = "desk-" + UUID.randomUUID().toString().substring(0, 8);
        newsroom.does(DORA, () -> newsroom.use(SettingUp.class).open(desk, plan(List.of(copy(), facts()), false)));
        long plain = newsroom.as(ANNA, () -> newsroom.use(Drafting.class).start(Newsroom.manuscript("The bell")));
        long stepped = newsroom.as(ANNA, () -> newsroom.use(Drafting.class).start(text(TEXTS.get(0), 1)));
        turns.forEach(turn -> attempt(turn.b() % 4 == 0 ? plain : stepped, turn));
        Retold.check(before);
    }

    private String desk;

    @Provide
    Arbitrary<List<Turn>> days() {
        var people = Arbitraries.of(ANNA, ANNA, ANNA, BEN, CLARA, CLARA, EMIL, EMIL, DORA);
        var deeds = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(Deed.class)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                Deed.OFFERED,
                                Deed.OFFERED,
                                Deed.SAVE,
                                Deed.THREAD,
                                Deed.SUGGEST,
                                Deed.PROPOSE,
                                Deed.TAKE_BACK)));
        var numbers = Arbitraries.integers().between(0, 1_000);
        return Combinators.combine(people, deeds, numbers, numbers)
                .as(Turn::new)
                .list()
                .ofMinSize(40)
                .ofMaxSize(120);
    }

    /** All that the core refuses has a name of its own there; whatever else is thrown is a fault. */
    private void attempt(long article, Turn turn) {
        try {
            turn.deed().act.perform(this, article, turn);
        } catch (RuntimeException refused) {
            if (!refused.getClass().getName().startsWith("org.copydesk.core."))
                throw new AssertionError(turn + " of " + article, refused);
        }
    }

    private <T> void does(Turn turn, Class<T> useCase, Consumer<T> act) {
        newsroom.does(turn.person(), () -> act.accept(newsroom.use(useCase)));
    }

    private void asks(Turn turn, long article, Move move) {
        var request = Journey.complete(move).at(turn.b() % 2 == 0 ? null : turn.b() % 4 == 1 ? "copy" : "facts");
        newsroom.asks(turn.person(), article, turn.b() % 5 == 0 ? request.telling(note()) : request);
    }

    private static Correction note() {
        return new Correction(Correction.Kind.CORRECTION, "The quay was the other one.");
    }

    private void takeWhatIsOffered(long article, Turn turn) {
        var open = newsroom.as(turn.person(), () -> newsroom.use(Handover.class).offers(article)).stream()
                .filter(offer -> offer.isOpen() && offer.move() != Move.TRASH)
                .toList();
        if (open.isEmpty()) return;
        var offer = turn.of(open);
        var request = Journey.complete(offer.move());
        if (!offer.steps().isEmpty())
            request = request.at(turn.another(offer.steps()).name());
        try {
            newsroom.asks(turn.person(), article, request);
        } catch (Refused refused) {
            assertThat(refused.refusal()).as("%s, offered", offer.row()).isIn(ABOUT_WHAT_WAS_TYPED);
        }
    }

    private void takeBack(long article, Turn turn) {
        var last = newsroom.as(turn.person(), () -> {
            var lines = newsroom.use(Reading.class).events(article, 0, 1_000).items();
            var undoable = newsroom.use(Undoing.class).undoable(article, lines);
            return lines.stream().filter(line -> undoable.contains(line.id())).reduce((earlier, later) -> later);
        });
        last.ifPresent(line -> {
            try {
                does(turn, Undoing.class, undoing -> undoing.undo(article, line.id(), "Otherwise"));
            } catch (Refused | ReviewRefused | NotUnderReview refused) {
                throw new AssertionError(line.action() + ", which was offered to be taken back", refused);
            }
        });
    }

    private void inviteAndHear(long article, Turn turn) {
        var until = ZonedDateTime.now(ZoneOffset.UTC).plusDays(3).toInstant();
        var guest = new NewGuest("Gudrun Gast", null, null, until, EnumSet.allOf(GuestRight.class));
        var token = newsroom.as(
                        turn.person(), () -> newsroom.use(Inviting.class).invite(article, guest))
                .token();
        newsroom.does(turn.person(), () -> {
            var visiting = newsroom.use(Visiting.class);
            visiting.open(token);
            if (turn.b() % 2 == 0) visiting.comment(token, "", "A good text.");
            else visiting.decide(token, turn.a() % 2 == 0, "As I said");
        });
    }

    private void lookAtEverything(long article, Turn turn) {
        newsroom.does(turn.person(), () -> {
            newsroom.use(Reading.class).look(article);
            newsroom.use(Reading.class).article(article);
            newsroom.use(ReviewStatus.class).of(article);
            newsroom.use(Discussing.class).of(article);
            newsroom.use(Suggesting.class).of(article);
            newsroom.use(Crediting.class).of(article);
            newsroom.use(Handover.class).offers(article);
            newsroom.use(Comparing.class).between(article, "1", "head");
            newsroom.use(Undoing.class).grace(article);
            newsroom.use(Autosaving.class).find(article);
            newsroom.use(Exporting.class).export(article, "text");
            newsroom.use(PublicationHistory.class).of(article);
            newsroom.use(Labelling.class).of(article, 1, newsroom.head(article));
        });
    }

    private void changeTheSteps(long article, Turn turn) {
        var steps = turn.another(List.of(
                List.of(copy(), facts()), List.of(facts()), List.<StepPlan>of(), List.of(copy(), facts(), guests())));
        does(turn, SettingUp.class, desks -> desks.change(desk, plan(steps, turn.a() % 2 == 0)));
    }

    private static DeskPlan plan(List<StepPlan> steps, boolean now) {
        return new DeskPlan("A desk", null, null, null, steps, null, now);
    }

    private static StepPlan copy() {
        return step("copy").titled("Copy edit").by("ben", "clara").skippable().plan();
    }

    private static StepPlan facts() {
        return step("facts")
                .titled("Fact check")
                .editors()
                .checking(new ItemPlan("Names are right", true))
                .skippable()
                .plan();
    }

    private static StepPlan guests() {
        return step("outside").titled("From outside").guests().plan();
    }

    private int head(long article) {
        return newsroom.head(article);
    }

    private Manuscript text(String body, int which) {
        var text = Newsroom.manuscript("The bell " + which % 2, body);
        return new Manuscript(
                text.title(),
                text.standfirst(),
                text.body(),
                text.subjects(),
                text.byline(),
                null,
                which == 0 ? null : desk,
                null);
    }

    private Passage passage(long article, Turn turn) {
        return new Passage(AnchoredField.BODY, new Quote(turn.of(PASSAGES), "", ""), head(article));
    }

    private String name(Turn turn) {
        return turn.another(List.of(ANNA, BEN, CLARA, EMIL)).username();
    }

    private long thread(long article, Turn turn) {
        return turn.of(newsroom.use(Discussing.class).of(article)).thread().id();
    }

    private long comment(long article, Turn turn) {
        return turn.another(turn.of(newsroom.use(Discussing.class).of(article)).comments())
                .id();
    }

    private long suggestion(long article, Turn turn) {
        return turn.of(newsroom.use(Suggesting.class).of(article)).suggestion().id();
    }
}
