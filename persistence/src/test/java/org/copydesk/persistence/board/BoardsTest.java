package org.copydesk.persistence.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.article.Viewer;
import org.copydesk.persistence.board.Boards.StepOf;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.planning.Desks;
import org.copydesk.persistence.planning.Flow;
import org.copydesk.persistence.planning.FlowKey;
import org.copydesk.persistence.planning.Plan;
import org.copydesk.persistence.planning.Plans;
import org.copydesk.persistence.publishing.Publications;
import org.copydesk.persistence.publishing.Schedule;
import org.copydesk.persistence.publishing.Schedules;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.record.Entry;
import org.copydesk.persistence.review.Anchor;
import org.copydesk.persistence.review.AnchoredField;
import org.copydesk.persistence.review.Assignment;
import org.copydesk.persistence.review.AssignmentKey;
import org.copydesk.persistence.review.Assignments;
import org.copydesk.persistence.review.Comment;
import org.copydesk.persistence.review.Guest;
import org.copydesk.persistence.review.GuestRight;
import org.copydesk.persistence.review.Guests;
import org.copydesk.persistence.review.Rounds;
import org.copydesk.persistence.review.Thread;
import org.copydesk.persistence.review.Threads;
import org.copydesk.persistence.search.Headlines;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The board")
class BoardsTest extends Storing {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final BoardFilter WHARF = new BoardFilter("wharf", null, null);

    @BeforeEach
    void begin() {
        the(Desks.class).add(new Desk("wharf", "Wharf"));
        em.flush();
    }

    @Test
    void showsTheArticlesOfAStateTheLastChangedFirst() {
        var bell = onTheWharf(anna);
        var fair = onTheWharf(ben);
        the(Articles.class).record(bell, Entry.of(NOW.plusSeconds(60), anna, Action.LABEL));
        em.flush();
        onTheWharf(ben, Move.SUBMIT);
        assertThat(the(Boards.class).in(State.DRAFT, WHARF, editor(), 9))
                .containsExactly(new Spot(bell.id(), NOW.plusSeconds(60)), new Spot(fair.id(), NOW));
        assertThat(the(Boards.class).in(State.DRAFT, WHARF, editor(), 1))
                .extracting(Spot::article)
                .containsExactly(bell.id());
        assertThat(the(Boards.class).countIn(State.DRAFT, WHARF, editor())).isEqualTo(2);
    }

    @Test
    void showsWhatIsToGoLiveTheNextFirstUntilItDoes() {
        var later = timed(NOW.plusSeconds(60));
        var next = timed(NOW.plusSeconds(30));
        timed(NOW.plusSeconds(10)).move(Move.PUBLISH, NOW);
        em.flush();
        assertThat(the(Boards.class).timed(WHARF, editor(), 9))
                .containsExactly(new Spot(next.id(), NOW.plusSeconds(30)), new Spot(later.id(), NOW.plusSeconds(60)));
        assertThat(the(Boards.class).timed(WHARF, editor(), 1)).hasSize(1);
    }

    @Test
    void showsWhatWentLiveSinceATimeAndIsTheLastFirst() {
        live("wharf-before", NOW.minusSeconds(1));
        var bell = live("wharf-bell", NOW);
        var fair = live("wharf-fair", NOW.plusSeconds(60));
        the(Publications.class).show(bell, clara, ben, null, null, NOW.plusSeconds(90));
        the(Publications.class).withdraw(live("wharf-gone", NOW), clara, "It never rang.", NOW.plusSeconds(90));
        live("wharf-begun-anew", NOW).move(Move.REVISE, NOW);
        em.flush();
        assertThat(the(Boards.class).liveSince(NOW, WHARF, editor(), 9))
                .containsExactly(new Spot(fair.id(), NOW.plusSeconds(60)), new Spot(bell.id(), NOW));
        assertThat(the(Boards.class).liveSince(NOW, WHARF, editor(), 1)).hasSize(1);
        assertThat(the(Boards.class).countLiveSince(NOW, WHARF, editor())).isEqualTo(2);
    }

    @Test
    void hidesWhatIsNotTheirOwnFromWhoDoesNotEdit() {
        onTheWharf(anna);
        timed(NOW);
        live("wharf-bell", NOW);
        inReview(NOW);
        assertHolds(new Viewer(anna, false), 1);
        assertHolds(new Viewer(ben, false), 0);
    }

    @Test
    void hidesAClosedDeskFromAllButItsPeopleAndTheAuthor() {
        onTheWharf(anna);
        timed(NOW);
        live("wharf-bell", NOW);
        inReview(NOW);
        close();
        assertHolds(editor(), 0);
        assertHolds(new Viewer(anna, true), 1);
        the(Desks.class).setMembers("wharf", List.of(clara));
        assertHolds(editor(), 1);
    }

    @Test
    void showsOfAClosedDeskWhatAnEditorIsToReview() {
        var step = step("LAW", Set.of(), List.of(clara), false, false);
        the(Desks.class).add(new Flow(new FlowKey("wharf", 1), List.of(step), anna, NOW));
        inReview(NOW);
        var named = onTheWharf(anna, Move.SUBMIT);
        the(Rounds.class).begin(named, 1, List.of(), anna, NOW);
        close();
        assertThat(the(Boards.class).underWay(WHARF, editor()))
                .extracting(RoundUnderWay::article)
                .containsExactly(named.id());
    }

    @Test
    void isNarrowedByDeskByPersonAndBySubject() {
        var bell = onTheWharf(anna);
        var fair = onTheWharf(ben);
        article(anna);
        em.flush();
        the(Headlines.class).put(bell.id(), under("WHARFAGE"));
        the(Headlines.class).put(fair.id(), under("WHARFAGES"));
        the(Assignments.class).add(new Assignment(new AssignmentKey(fair.id(), anna, ""), null, clara, NOW));
        em.flush();
        assertThat(drafts(WHARF)).containsExactly(fair.id(), bell.id());
        assertThat(drafts(new BoardFilter("wharf", anna, null))).containsExactly(fair.id(), bell.id());
        assertThat(drafts(new BoardFilter("wharf", ben, null))).containsExactly(fair.id());
        assertThat(drafts(new BoardFilter("wharf", clara, null))).isEmpty();
        assertThat(drafts(new BoardFilter(null, null, "WHARFAGE"))).containsExactly(bell.id());
        assertThat(the(Boards.class).countIn(State.DRAFT, new BoardFilter("wharf", ben, null), editor()))
                .isEqualTo(1);
    }

    @Test
    void showsTheNewestRoundsOfWhatIsInReviewTheLongestWaitingFirst() {
        var later = inReview(NOW.plusSeconds(60));
        var sooner = onTheWharf(anna, Move.SUBMIT);
        the(Rounds.class).begin(sooner, 0, List.of(), anna, NOW);
        the(Rounds.class).begin(sooner, 3, List.of("FACTS"), anna, NOW.plusSeconds(9));
        onTheWharf(anna);
        em.flush();
        assertThat(the(Boards.class).underWay(WHARF, editor()))
                .containsExactly(
                        new RoundUnderWay(sooner.id(), NOW, "wharf", 3, NOW.plusSeconds(9), List.of("FACTS")),
                        new RoundUnderWay(later.id(), NOW.plusSeconds(60), "wharf", 0, NOW.plusSeconds(60), List.of()));
    }

    @Test
    void knowsTheYesesThatHoldInTheNewestRound() {
        var article = inReview(NOW);
        the(Rounds.class).approve(article, "LAW", clara, null, NOW);
        the(Rounds.class).begin(article, 0, List.of(), anna, NOW);
        the(Rounds.class).approve(article, "FACTS", ben, clara, NOW);
        the(Rounds.class).approve(article, "CHIEF", clara, null, NOW);
        the(Rounds.class).approve(article, null, clara, null, NOW);
        em.flush();
        the(Rounds.class).newest(article, "CHIEF", clara).orElseThrow().becomeVoid(NOW);
        em.flush();
        assertThat(yeses(article)).containsExactly(new YesUnderWay(article.id(), "FACTS", ben, clara, NOW));
        article.move(Move.RECALL, NOW);
        em.flush();
        assertThat(yeses(article)).isEmpty();
    }

    @Test
    void knowsTheYesesOfGuestsToWhatIsStillTheText() {
        var article = inReview(NOW);
        var approving = guest(article, true, article.content());
        guest(article, false, article.content());
        guest(article, true, "another");
        em.flush();
        assertThat(yesesOfGuests(article)).containsExactly(new YesUnderWay(article.id(), approving.person(), NOW));
        article.move(Move.RECALL, NOW);
        em.flush();
        assertThat(yesesOfGuests(article)).isEmpty();
    }

    @Test
    void knowsTheStepsThatTheNewestRoundPassedOver() {
        var article = inReview(NOW);
        em.flush();
        the(Rounds.class).skip(article, "LAW", clara, "No names in it", NOW);
        the(Rounds.class).begin(article, 0, List.of(), anna, NOW);
        em.flush();
        the(Rounds.class).skip(article, "FACTS", clara, "No facts in it", NOW);
        assertThat(skipped(article)).containsExactly(new StepOf(article.id(), "FACTS"));
        article.move(Move.RECALL, NOW);
        em.flush();
        assertThat(skipped(article)).isEmpty();
    }

    @Test
    void saysOfItsArticlesWhatStandsOnTheirCards() {
        var bell = timed(NOW);
        the(Headlines.class).put(bell.id(), TEXT);
        the(Schedules.class).of(bell.id()).orElseThrow().failed("TEXT_CHANGED");
        var fair = onTheWharf(ben);
        onTheWharf(ben);
        em.flush();
        assertThat(the(Boards.class).cards(List.of(bell.id(), fair.id())))
                .containsExactlyInAnyOrder(
                        new CardRow(
                                bell.id(),
                                TEXT.title(),
                                State.SCHEDULED,
                                1,
                                null,
                                "wharf",
                                "Anna Berg",
                                NOW,
                                0,
                                false,
                                TEXT.subjects(),
                                NOW,
                                false,
                                "TEXT_CHANGED"),
                        new CardRow(
                                fair.id(),
                                TEXT.title(),
                                State.DRAFT,
                                1,
                                null,
                                "wharf",
                                "Ben Okafor",
                                NOW,
                                0,
                                false,
                                List.of(),
                                null,
                                false,
                                null));
    }

    @Test
    void saysWhoHasItsArticlesToSeeToTheLongestFirst() {
        var bell = onTheWharf(anna);
        var fair = onTheWharf(anna);
        assign(bell, clara, null, NOW.plusSeconds(1));
        assign(bell, ben, NOW.plusSeconds(60), NOW);
        assign(fair, clara, null, NOW);
        assertThat(the(Boards.class).holdings(List.of(bell.id()), new Viewer(anna, true)))
                .containsExactly(
                        new Holding(bell.id(), "Ben Okafor", NOW.plusSeconds(60), null),
                        new Holding(bell.id(), "Clara Engel", null, null));
    }

    @Test
    void saysWhatDiscussionsStandInTheWayOf() {
        var article = onTheWharf(anna);
        discuss(article, true, "LAW");
        discuss(article, true, null);
        discuss(article, false, "FACTS");
        discuss(article, true, "RESOLVED").resolve(clara, NOW);
        discuss(article, true, "EMPTY").empty(NOW);
        discuss(onTheWharf(anna), true, "ELSEWHERE");
        em.flush();
        assertThat(the(Boards.class).blocked(List.of(article.id())))
                .containsExactlyInAnyOrder(new StepOf(article.id(), "LAW"), new StepOf(article.id(), ""));
    }

    @Test
    void showsWhatNobodyHasBegunYetTheFirstDueFirst() {
        var open = plan(ben, null);
        var later = plan(clara, NOW.plusSeconds(60));
        var next = plan(ben, NOW);
        plan(ben, NOW).becomes(onTheWharf(ben).id());
        var elsewhere = the(Plans.class).by(anna, NOW);
        elsewhere.say("The fair opens", Desk.DEFAULT, ben, NOW, null, null);
        the(Plans.class).add(elsewhere);
        em.flush();
        assertThat(plans(WHARF)).containsExactly(next.id(), later.id(), open.id());
        assertThat(the(Boards.class).plans(WHARF, editor(), 1))
                .extracting(Plan::id)
                .containsExactly(next.id());
        assertThat(the(Boards.class).countPlans(WHARF, editor())).isEqualTo(3);
        assertThat(plans(new BoardFilter("wharf", ben, null))).containsExactly(next.id(), open.id());
        assertThat(the(Boards.class).countPlans(new BoardFilter("wharf", clara, null), editor()))
                .isEqualTo(1);
    }

    @Test
    void keepsPlansOfAClosedDeskFromOthers() {
        plan(ben, NOW);
        close();
        em.flush();
        assertThat(plans(WHARF)).isEmpty();
        assertThat(the(Boards.class).countPlans(WHARF, editor())).isZero();
        assertThat(the(Boards.class).plans(WHARF, new Viewer(ben, false), 9)).hasSize(1);
    }

    @Test
    void showsNoPlansUnderASubject() {
        plan(ben, NOW);
        em.flush();
        assertThat(plans(new BoardFilter("wharf", null, "CITY"))).isEmpty();
        assertThat(the(Boards.class).countPlans(new BoardFilter("wharf", null, "CITY"), editor()))
                .isZero();
    }

    @Test
    void keepsTheLimitOfAColumnThatWasSaidLast() {
        assertThat(the(Boards.class).limits()).doesNotContainKey("WHARF");
        the(Boards.class).limit("WHARF", 5, clara);
        the(Boards.class).limit("WHARF", 7, ben);
        the(Boards.class).limit("WHARF_TOO", 3, ben);
        assertThat(the(Boards.class).limits()).containsEntry("WHARF", 7);
        the(Boards.class).limit("WHARF", null, clara);
        assertThat(the(Boards.class).limits()).doesNotContainKey("WHARF").containsEntry("WHARF_TOO", 3);
    }

    @Test
    void refusesALimitThatNothingKeepsTo() {
        assertThatThrownBy(() -> the(Boards.class).limit("WHARF", 0, clara))
                .isInstanceOf(ConstraintViolationException.class);
    }

    /** One draft, one that is timed, one that is live and one in review. */
    private void assertHolds(Viewer viewer, int each) {
        var boards = the(Boards.class);
        assertThat(boards.in(State.DRAFT, WHARF, viewer, 9)).hasSize(each);
        assertThat(boards.countIn(State.DRAFT, WHARF, viewer)).isEqualTo(each);
        assertThat(boards.timed(WHARF, viewer, 9)).hasSize(each);
        assertThat(boards.liveSince(NOW, WHARF, viewer, 9)).hasSize(each);
        assertThat(boards.countLiveSince(NOW, WHARF, viewer)).isEqualTo(each);
        assertThat(boards.underWay(WHARF, viewer)).hasSize(each);
    }

    private Viewer editor() {
        return new Viewer(clara, true);
    }

    private Article onTheWharf(UUID author, Move... moves) {
        var article = article(author);
        article.handTo("wharf");
        for (var move : moves) article.move(move, NOW);
        em.flush();
        return article;
    }

    private Article inReview(Instant since) {
        var article = onTheWharf(anna);
        article.move(Move.SUBMIT, since);
        the(Rounds.class).begin(article, 0, List.of(), anna, since);
        em.flush();
        return article;
    }

    private Article timed(Instant due) {
        var article = onTheWharf(anna, Move.SUBMIT, Move.APPROVE, Move.SCHEDULE);
        the(Schedules.class).add(new Schedule(article, due.atZone(BERLIN), clara));
        em.flush();
        return article;
    }

    private Article live(String slug, Instant since) {
        var article = onTheWharf(anna, Move.SUBMIT, Move.APPROVE, Move.PUBLISH);
        article.goLive(slug, false);
        em.flush();
        the(Publications.class).show(article, clara, ben, null, null, since);
        return article;
    }

    private void close() {
        the(Desks.class).find("wharf").orElseThrow().close(true);
        em.flush();
    }

    private static Text under(String subject) {
        return new Text(TEXT.title(), TEXT.standfirst(), TEXT.body(), List.of(subject), TEXT.byline());
    }

    private List<Long> drafts(BoardFilter filter) {
        return the(Boards.class).in(State.DRAFT, filter, editor(), 9).stream()
                .map(Spot::article)
                .toList();
    }

    private List<Long> plans(BoardFilter filter) {
        return the(Boards.class).plans(filter, editor(), 9).stream()
                .map(Plan::id)
                .toList();
    }

    private List<YesUnderWay> yeses(Article article) {
        return the(Boards.class).yeses().stream()
                .filter(yes -> yes.article() == article.id())
                .toList();
    }

    private List<YesUnderWay> yesesOfGuests(Article article) {
        return the(Boards.class).yesesOfGuests().stream()
                .filter(yes -> yes.article() == article.id())
                .toList();
    }

    private List<StepOf> skipped(Article article) {
        return the(Boards.class).skipped().stream()
                .filter(step -> step.article() == article.id())
                .toList();
    }

    private Guest guest(Article article, boolean yes, String content) {
        var person = UUID.randomUUID();
        em.persist(new Person(person, person.toString(), "Mia Vogt"));
        long id = the(Guests.class).nextId();
        var guest = new Guest(
                id,
                first(article),
                person,
                "Mia Vogt",
                null,
                "wharf-" + id,
                Set.of(GuestRight.DECIDE),
                NOW.plusSeconds(60),
                anna,
                NOW);
        the(Guests.class).add(guest);
        em.flush();
        guest.decide(yes, content, null, NOW);
        return guest;
    }

    private void assign(Article article, UUID person, Instant due, Instant since) {
        the(Assignments.class).add(new Assignment(new AssignmentKey(article.id(), person, ""), due, anna, since));
        em.flush();
    }

    private Thread discuss(Article article, boolean blocks, String step) {
        var anchor = new Anchor(AnchoredField.TITLE, 1, "bell", "The ", " rings", 4, 8);
        var thread = new Thread(the(Threads.class).nextId(), article, anchor, clara, blocks, step, NOW);
        var first = new Comment(the(Threads.class).nextId(), thread, clara, "Which bell?", List.of(), NOW);
        the(Threads.class).add(thread, first);
        em.flush();
        return thread;
    }

    private Plan plan(UUID person, Instant due) {
        var plan = the(Plans.class).by(anna, NOW);
        plan.say("The wharf is sold", "wharf", person, due, null, null);
        the(Plans.class).add(plan);
        em.flush();
        return plan;
    }
}
