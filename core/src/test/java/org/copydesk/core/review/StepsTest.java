package org.copydesk.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.Newsroom.EMIL;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.planning.DeskPlan;
import org.copydesk.core.planning.DeskPlan.ItemPlan;
import org.copydesk.core.planning.DeskPlan.StalePlan;
import org.copydesk.core.planning.DeskPlan.StepPlan;
import org.copydesk.core.planning.SettingUp;
import org.copydesk.core.planning.WantedStep;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.reading.Worklists;
import org.copydesk.core.record.Retold;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Handover;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.core.workflow.Offer;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.workflow.ReviewPaths;
import org.copydesk.core.workflow.StepOpened;
import org.copydesk.core.workflow.StepStanding;
import org.copydesk.core.workflow.StepStanding.StepProgress;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.Flaw;
import org.copydesk.core.writing.Manuscript;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.persistence.TestDatabase;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.Viewer;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.people.Role;
import org.copydesk.persistence.people.Roster;
import org.copydesk.persistence.people.RosterEntry;
import org.copydesk.persistence.planning.Step;
import org.copydesk.persistence.review.GuestRight;
import org.copydesk.persistence.review.OpenSteps;
import org.copydesk.persistence.search.ArticleRow;
import org.copydesk.persistence.search.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A desk on which Ben of the desk edits copy, Clara and Emil check facts and law side by side, and an editor ends it. */
@DisplayName("A review in steps")
@ExtendWith(Retold.class)
class StepsTest {

    private final Talk talk = new Talk("<p>The bell of the north quay rings again.</p>");
    private final String desk = "desk-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void setUp() {
        open(plan(copy(), facts(2), legal(), chief()));
        var text = Newsroom.manuscript("The bell rings again", "<p>The bell of the north quay rings again.</p>");
        var onTheDesk = new Manuscript(
                text.title(), text.standfirst(), text.body(), text.subjects(), text.byline(), null, desk, null);
        talk.newsroom.does(ANNA, () -> talk.newsroom.use(Drafting.class).save(talk.article, 1, onTheDesk));
    }

    @Test
    void goesThroughItsStepsInOrderAndSideBySide() {
        submit();
        assertThat(states()).isEqualTo(states("OPEN", "WAITING", "WAITING", "WAITING"));

        assertThat(approve(BEN, null)).isEqualTo("IN_REVIEW");
        assertThat(states()).isEqualTo(states("DONE", "OPEN", "OPEN", "WAITING"));
        approve(CLARA, "facts");
        assertThat(states()).isEqualTo(states("DONE", "OPEN", "OPEN", "WAITING"));
        approve(EMIL, "facts");
        assertThat(states()).isEqualTo(states("DONE", "DONE", "OPEN", "WAITING"));
        tick(EMIL);
        approve(EMIL, "legal");
        assertThat(approve(CLARA, null)).isEqualTo("APPROVED");
        assertThat(talk.newsroom.move(EMIL, talk.article, Move.PUBLISH)).hasToString("PUBLISHED");
    }

    @Test
    void asksTheRightPersonForTheRightStepOnce() {
        submit();

        assertRefused(Refusal.NOT_YOUR_STEP, () -> approve(CLARA, null));
        assertRefused(Refusal.STEP_NOT_OPEN, () -> approve(BEN, "facts"));
        assertRefused(Refusal.STEP_UNKNOWN, () -> approve(BEN, "nonsense"));
        approve(BEN, null);
        assertRefused(Refusal.STEP_MISSING, () -> approve(EMIL, null));
        approve(CLARA, "facts");
        assertRefused(Refusal.ALREADY_APPROVED, () -> approve(CLARA, "facts"));
        assertRefused(Refusal.NOT_YOUR_STEP, () -> approve(CLARA, "legal"));
        assertRefused(Refusal.NOT_YOUR_STEP, () -> approve(BEN, null));
    }

    @Test
    void asksWhichOfSeveralStepsIsMeant() {
        submit();
        approve(BEN, null);
        assertThat(offer(EMIL, Move.APPROVE))
                .returns(true, Offer::asksForStep)
                .satisfies(offer ->
                        assertThat(offer.steps()).extracting(Step::name).containsExactly("facts", "legal"));
        assertThat(offer(CLARA, Move.APPROVE)).returns(false, Offer::asksForStep);
        assertThat(offer(CLARA, Move.SKIP_STEP)).returns(false, Offer::asksForStep);
        assertThat(offer(EMIL, Move.REQUEST_CHANGES)).returns(false, Offer::asksForStep);
    }

    @Test
    void asksWhichOfSeveralStepsIsToBeSkipped() {
        change(plan(
                copy(),
                WantedStep.step("facts")
                        .titled("Facts")
                        .after("copy")
                        .by("clara")
                        .skippable()
                        .plan(),
                legal()));
        submit();
        approve(BEN, "copy");
        assertThat(offer(CLARA, Move.SKIP_STEP))
                .returns(true, Offer::asksForStep)
                .returns(false, Offer::hasForm);
        assertRefused(Refusal.STEP_MISSING, () -> skip(CLARA, null, "In a hurry"));
        skip(CLARA, "facts", "In a hurry");
        assertThat(offer(CLARA, Move.SKIP_STEP)).returns(false, Offer::asksForStep);
    }

    private Offer offer(Actor person, Move move) {
        return talk.newsroom.as(person, () -> talk.newsroom.use(Handover.class).offers(talk.article)).stream()
                .filter(offer -> offer.move() == move)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysThatNobodyIsLeftForAStepSoThatEditorsMay() {
        submit();
        approve(BEN, null);
        assertThat(deserted()).isEmpty();
        list(EMIL, Set.of());
        try {
            assertThat(deserted()).containsExactly("legal");
            assertThat(asked("legal")).isEmpty();
        } finally {
            list(EMIL, EMIL.roles());
        }
        assertThat(deserted()).isEmpty();
    }

    private List<String> deserted() {
        return status().steps().stream()
                .filter(step -> step.deserted())
                .map(step -> step.standing().step().name())
                .toList();
    }

    private void list(Actor person, Set<Role> roles) {
        var entry = new RosterEntry(person.id(), person.username(), person.name(), null, roles, true);
        talk.newsroom.does(DORA, () -> talk.newsroom.use(Roster.class).put(entry));
    }

    @Test
    void takesNoMoreApprovalsWhenItWentOutUnreviewedAndWasApprovedLate() {
        submit();
        talk.newsroom.move(EMIL, talk.article, Move.PUBLISH_UNREVIEWED);
        approve(CLARA, null);

        assertRefused(Refusal.WRONG_STATE, () -> approve(CLARA, "facts"));
        assertRefused(Refusal.WRONG_STATE, () -> approve(EMIL, "facts"));
    }

    @Test
    void saysWhoIsAskedByNameAndHasNotAnswered() {
        submit();
        assertThat(asked("copy")).as("whoever is of the desk").isEmpty();
        assertThat(asked("facts")).as("whoever is an editor").isEmpty();
        assertThat(asked("legal")).containsExactly("emil");
        approve(BEN, null);
        tick(EMIL);
        approve(EMIL, "legal");
        assertThat(asked("legal")).isEmpty();
        assertThat(asked("chief")).containsExactly("clara");
    }

    @Test
    void letsThoseSeeTheArticleWhoAreToReviewIt() {
        assertThatExceptionOfType(ArticleNotFound.class)
                .isThrownBy(() -> talk.newsroom.does(
                        BEN, () -> talk.newsroom.use(Discussing.class).of(talk.article)));
        submit();
        assertThat(talk.newsroom.as(
                        BEN, () -> talk.newsroom.use(Discussing.class).of(talk.article)))
                .isEmpty();
        assertThatExceptionOfType(ArticleNotFound.class)
                .isThrownBy(() -> talk.newsroom.does(
                        DORA, () -> talk.newsroom.use(Discussing.class).of(talk.article)));
    }

    @Test
    void beginsAnewWhenTheTextChangesAndNotWhenItDoesNot() {
        submit();
        approve(BEN, null);
        talk.save(CLARA, "<p>The bell of the north quay rings again.</p>");
        assertThat(states().get("copy")).isEqualTo("DONE");

        talk.save(CLARA, "<p>The bell of the south quay rings again.</p>");

        assertThat(states()).isEqualTo(states("OPEN", "WAITING", "WAITING", "WAITING"));
        assertThat(status().steps().get(0).approvals()).singleElement().matches(yes -> yes.voided());
    }

    @Test
    void resumesAtTheStepThatSentItBackOrAtTheBeginning() {
        submit();
        approve(BEN, null);
        sendBack(CLARA);
        talk.save(ANNA, "<p>The bell of the south quay rings again.</p>");
        submit();
        assertThat(states()).isEqualTo(states("DONE", "OPEN", "OPEN", "WAITING"));

        sendBack(CLARA);
        change(new DeskPlan(null, null, null, "RESTART", null, null, false));
        submit();
        assertThat(states()).isEqualTo(states("OPEN", "WAITING", "WAITING", "WAITING"));
    }

    @Test
    void passesOverWhatMayBePassedOverWithAReason() {
        submit();
        assertRefused(Refusal.STEP_NOT_SKIPPABLE, () -> skip(CLARA, "copy", "In a hurry"));
        approve(BEN, null);

        assertRefused(Refusal.NOTE_MISSING, () -> skip(CLARA, "legal", null));
        skip(CLARA, "legal", "No lawyer at night");

        assertThat(states().get("legal")).isEqualTo("SKIPPED");
        assertThat(talk.actions()).contains("SKIP_STEP");
    }

    @Test
    void goesOnAtAStepThatWasTakenBackAsLongAsNothingRestsOnIt() {
        submit();
        approve(BEN, null);
        approve(CLARA, "facts");
        skip(CLARA, "legal", "No lawyer at night");

        assertTakeBack(ReviewRefusal.SOMETHING_FOLLOWED, BEN, BEN, "APPROVE");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> takeBack(BEN, CLARA, "APPROVE"));
        takeBack(CLARA, CLARA, "APPROVE");
        assertThat(states()).isEqualTo(states("DONE", "OPEN", "SKIPPED", "WAITING"));
        takeBack(EMIL, CLARA, "SKIP_STEP");
        assertThat(states()).isEqualTo(states("DONE", "OPEN", "OPEN", "WAITING"));
        takeBack(BEN, BEN, "APPROVE");

        assertThat(states()).isEqualTo(states("OPEN", "WAITING", "WAITING", "WAITING"));
        assertThat(talk.actions()).containsSubsequence("TAKE_BACK_STEP", "TAKE_BACK_STEP", "TAKE_BACK_STEP");
    }

    @Test
    void waitsForThoseWhoseTurnItIsAndForNobodyElse() {
        submit();
        assertThat(waitingFor(BEN)).contains(talk.article);
        assertThat(waitingFor(CLARA)).doesNotContain(talk.article);
        assertThat(waitingFor(ANNA)).doesNotContain(talk.article);
        approve(BEN, null);

        assertThat(waitingFor(BEN)).doesNotContain(talk.article);
        assertThat(waitingFor(CLARA)).contains(talk.article);
        assertThat(waitingFor(EMIL)).contains(talk.article);
        talk.save(CLARA, "<p>The bell of the south quay rings again.</p>");
        assertThat(waitingFor(BEN)).as("its first step begins anew").contains(talk.article);
        talk.newsroom.move(ANNA, talk.article, Move.RECALL);
        assertThat(waitingFor(BEN)).doesNotContain(talk.article);
    }

    @Test
    void waitsForNobodyOnceItsArticleIsThrownAway() {
        submit();
        talk.newsroom.asks(EMIL, talk.article, MoveRequest.to(Move.TRASH).saying("It was a hoax"));

        for (var person : List.of(ANNA, BEN, CLARA, EMIL))
            assertThat(waitingFor(person)).doesNotContain(talk.article);
        assertThat(people("copy")).isEmpty();
    }

    @Test
    void saysWhoseTurnItIs() {
        List<StepOpened> opened = new ArrayList<>();
        talk.newsroom.hearing(StepOpened.class, opened::add);
        submit();
        approve(BEN, null);

        assertThat(opened).extracting(StepOpened::step).containsExactly("copy", "facts", "legal");
        assertThat(people("copy")).containsExactly(BEN.id());
        assertThat(people("facts")).contains(CLARA.id(), EMIL.id()).doesNotContain(BEN.id());
        assertThat(people("legal")).containsExactly(EMIL.id());

        approve(CLARA, "facts");
        assertThat(opened).as("one of two approvals opens nothing").hasSize(3);
    }

    @Test
    void remindsBeforeAStepIsDueAndTellsAfterItOnceEach() throws SQLException {
        List<StepDue> told = new ArrayList<>();
        talk.newsroom.hearing(StepDue.class, due -> {
            if (due.article() == talk.article) told.add(due);
        });
        submit();
        remind();
        assertThat(told).isEmpty();

        itIsTimeTo("remind");
        remind();
        assertThat(told)
                .singleElement()
                .matches(due -> !due.over() && due.people().equals(List.of(BEN.id())));
        itIsTimeTo("escalate");
        remind();
        assertThat(told).hasSize(2).last().matches(StepDue::over);

        itIsTimeTo("escalate");
        approve(BEN, null);
        remind();
        assertThat(told).as("what is done is due no more").hasSize(2);
    }

    @Test
    void goesBackToItsAuthorOrToSomebodyElseWhenNobodyDecidesAsTheDeskSays() throws SQLException {
        List<ReviewStale> settled = new ArrayList<>();
        talk.newsroom.hearing(ReviewStale.class, settled::add);
        submit();
        whenNobodyDecides("REASSIGN", "emil");
        assertThat(isStale()).isFalse();
        itWasDue("3 days");
        assertThat(isStale()).isTrue();
        settle();
        settle();
        assertThat(talk.newsroom.as(
                        ANNA, () -> talk.newsroom.use(Assigning.class).of(talk.article)))
                .singleElement()
                .matches(one -> one.person().username().equals("emil"));
        assertThat(settled).singleElement().matches(one -> one.people().equals(List.of(EMIL.id())));

        assertThatExceptionOfType(ManuscriptRefused.class)
                .as("Anna may not close it")
                .isThrownBy(() -> whenNobodyDecides("CLOSE", "anna"))
                .satisfies(refused ->
                        assertThat(refused.flaws()).containsExactly(Flaw.of("stale.by", Flaw.Reason.NO_EDITOR)));
        anna(Role.AUTHOR, Role.EDITOR);
        whenNobodyDecides("CLOSE", "anna");
        anna(Role.AUTHOR);
        settle();
        assertThat(status().steps())
                .as("Anna may not close it any more")
                .anyMatch(step -> step.standing().since() != null);
        whenNobodyDecides("CLOSE", "emil");
        settle();

        assertThat(talk.actions()).contains("RECALL");
        assertThat(settled).hasSize(2).last().matches(one -> one.people().isEmpty());
    }

    private void anna(Role... roles) {
        list(ANNA, Set.of(roles));
    }

    private void whenNobodyDecides(String then, String who) {
        var rule = new StalePlan("P2D", then, who);
        change(new DeskPlan(null, null, null, null, null, null, null, rule, null, null, null, false));
    }

    private boolean isStale() {
        return talk.newsroom
                .as(null, () -> talk.newsroom.use(StaleReviews.class).due())
                .contains(talk.article);
    }

    private void settle() {
        talk.newsroom.does(null, () -> talk.newsroom.use(StaleReviews.class).settle(talk.article));
    }

    private void itWasDue(String ago) throws SQLException {
        try (var connection = TestDatabase.owner().getConnection();
                var update = connection.prepareStatement(
                        "update open_step set due = now() - cast(? as interval) where article = ?")) {
            update.setString(1, ago);
            update.setLong(2, talk.article);
            update.executeUpdate();
        }
    }

    /** Says all that there is to say. */
    private void remind() {
        while (talk.newsroom.as(null, () -> talk.newsroom.use(Reminding.class).remind())) {
            // until nothing is left
        }
    }

    private void itIsTimeTo(String column) throws SQLException {
        try (var connection = TestDatabase.owner().getConnection();
                var update = connection.prepareStatement("update open_step set " + column
                        + " = now() - interval '1 minute' where step = 'copy' and article = ?")) {
            update.setLong(1, talk.article);
            update.executeUpdate();
        }
    }

    private List<UUID> people(String step) {
        return talk.newsroom.as(CLARA, () -> talk.newsroom.use(OpenSteps.class).people(talk.article, step));
    }

    private List<Long> waitingFor(Actor person) {
        return talk.newsroom.as(
                person,
                () ->
                        talk
                                .newsroom
                                .use(Worklists.class)
                                .page(Filter.NONE.waitingFor(person.id()), null, 1_000)
                                .items()
                                .stream()
                                .map(ArticleRow::id)
                                .toList());
    }

    private void assertTakeBack(ReviewRefusal refusal, Actor person, Actor decider, String action) {
        assertThatExceptionOfType(ReviewRefused.class)
                .isThrownBy(() -> takeBack(person, decider, action))
                .extracting(ReviewRefused::refusal)
                .isEqualTo(refusal);
    }

    /** The newest decision of this kind that the decider made. */
    private void takeBack(Actor person, Actor decider, String action) {
        var lines = talk.newsroom.as(
                CLARA,
                () -> talk.newsroom
                        .use(Reading.class)
                        .events(talk.article, 0, 1_000)
                        .items());
        long decision = lines.stream()
                .filter(line -> line.action().equals(action) && line.actor().equals(decider.username()))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .id();
        talk.newsroom.as(person, () -> talk.newsroom.use(Undoing.class).undo(talk.article, decision, "Not yet"));
    }

    @Test
    void waitsForThreadsThatBlockTheStepAndForItsChecklist() {
        submit();
        approve(BEN, null);
        var thread = talk.thread(EMIL, new NewThread(Talk.body("quay", talk.head()), "Which?", true, "facts"));

        assertRefused(Refusal.THREAD_BLOCKS, () -> approve(CLARA, "facts"));
        assertRefused(Refusal.CHECKLIST_OPEN, () -> approve(EMIL, "legal"));
        var review = talk.newsroom.use(ReviewStatus.class);
        int read = talk.head();
        assertThat(talk.newsroom.as(EMIL, () -> review.tick(talk.article, "legal", 0, read)))
                .containsExactly(0);
        approve(EMIL, "legal");
        talk.newsroom.does(
                EMIL,
                () -> talk.newsroom
                        .use(Discussing.class)
                        .resolve(talk.article, thread.thread().id()));
        approve(CLARA, "facts");
        assertThat(states().get("legal")).isEqualTo("DONE");
    }

    @Test
    void letsItsChecklistBeTickedByThoseWhoMayApproveItAndInReviewOnly() {
        submit();
        approve(BEN, null);

        assertRefused(Refusal.NOT_YOUR_STEP, () -> tick(ANNA));
        assertRefused(Refusal.NOT_YOUR_STEP, () -> tick(CLARA));
        tick(EMIL);
        talk.newsroom.move(ANNA, talk.article, Move.TRASH);
        assertRefused(Refusal.WRONG_STATE, () -> tick(EMIL));
        talk.newsroom.move(ANNA, talk.article, Move.RESTORE);
        assertThatExceptionOfType(NotUnderReview.class).isThrownBy(() -> tick(EMIL));
    }

    @Test
    void letsItsChecklistBeTickedForTheTextThatWasReadOnly() {
        submit();
        approve(BEN, null);
        int read = talk.head();
        talk.save(ANNA, "<p>The bell of the south quay rings again.</p>");

        assertRefused(Refusal.TEXT_CHANGED, () -> tick(EMIL, read));
        approve(BEN, null);
        tick(EMIL);
    }

    private void tick(Actor person) {
        tick(person, talk.head());
    }

    private void tick(Actor person, int read) {
        talk.newsroom.does(person, () -> talk.newsroom.use(ReviewStatus.class).tick(talk.article, "legal", 0, read));
    }

    @Test
    void takesTheWordOfAStandInForWhoIsAway() {
        submit();
        approve(BEN, null);
        talk.newsroom.does(
                EMIL,
                () -> talk.newsroom
                        .use(StandingIn.class)
                        .arrange(null, "clara", null, Instant.now().plusSeconds(3_600)));
        tick(EMIL);
        assertThat(standIns("legal")).containsExactly("clara");

        approve(CLARA, "legal");

        var yes = status().steps().get(2).approvals().get(0);
        assertThat(yes.person().username()).isEqualTo("clara");
        assertThat(yes.behalf().username()).isEqualTo("emil");
        talk.newsroom.does(
                EMIL,
                () -> talk.newsroom.use(StandingIn.class).coming().stream()
                        .filter(one -> one.person().username().equals("emil"))
                        .forEach(one -> talk.newsroom.use(StandingIn.class).end(one.id())));
    }

    @Test
    void namesNoStandInBeforeSomebodyIsAway() {
        submit();
        approve(BEN, null);
        var later = Instant.now().plusSeconds(3_600);
        talk.newsroom.does(
                EMIL,
                () -> talk.newsroom.use(StandingIn.class).arrange(null, "clara", later, later.plusSeconds(3_600)));

        assertThat(standIns("legal")).isEmpty();
        assertRefused(Refusal.NOT_YOUR_STEP, () -> approve(CLARA, "legal"));
        talk.newsroom.does(
                EMIL,
                () -> talk.newsroom.use(StandingIn.class).coming().stream()
                        .filter(one -> one.person().username().equals("emil"))
                        .forEach(one -> talk.newsroom.use(StandingIn.class).end(one.id())));
    }

    @Test
    void callsItsStepsByTheirTitles() {
        submit();
        assertThat(talk.newsroom.as(
                        ANNA, () -> talk.newsroom.use(ReviewStatus.class).titles(talk.article)))
                .containsOnlyKeys("copy", "facts", "legal", "chief")
                .doesNotContainValue("");
    }

    @Test
    void takesTheWordOfAStandInOnlyForAStepThatIsForWhoIsAway() {
        submit();
        talk.newsroom.does(
                BEN,
                () -> talk.newsroom
                        .use(StandingIn.class)
                        .arrange(null, "clara", null, Instant.now().plusSeconds(3_600)));

        approve(CLARA, "copy");
        assertRefused(Refusal.NOT_YOUR_STEP, () -> approve(CLARA, "legal"));

        assertThat(status().steps().get(0).approvals())
                .singleElement()
                .matches(yes -> yes.behalf().username().equals("ben"));
        talk.newsroom.does(
                BEN,
                () -> talk.newsroom.use(StandingIn.class).coming().stream()
                        .filter(one -> one.person().username().equals("ben"))
                        .forEach(one -> talk.newsroom.use(StandingIn.class).end(one.id())));
    }

    @Test
    void asksOfTheRolesOfAStepAtAClosedDeskOnlyThoseWhoAreItsPeople() {
        submit();
        approve(BEN, null);
        change(closedFor("ben", "emil"));
        assertRefused(Refusal.NOT_YOUR_STEP, () -> approve(CLARA, "facts"));
        change(closedFor("ben", "emil", "clara"));
        assertThat(approve(CLARA, "facts")).isEqualTo("IN_REVIEW");
    }

    private static DeskPlan closedFor(String... members) {
        return new DeskPlan(null, null, null, null, null, true, null, null, null, null, List.of(members), false);
    }

    @Test
    void beginsAtTheBeginningWhenItWasRecalledOrTheStepsChangedMeanwhile() {
        submit();
        approve(BEN, null);
        talk.newsroom.move(ANNA, talk.article, Move.RECALL);
        submit();
        assertThat(states()).isEqualTo(states("OPEN", "WAITING", "WAITING", "WAITING"));

        approve(BEN, null);
        sendBack(CLARA);
        change(plan(copy(), facts(1), legal(), chief()));
        submit();
        assertThat(states()).isEqualTo(states("OPEN", "WAITING", "WAITING", "WAITING"));
    }

    @Test
    void beginsAtTheBeginningWhenItWasRecalledAfterARequestForChangesThatWasTakenBack() {
        submit();
        approve(BEN, null);
        sendBack(CLARA);
        takeBack(CLARA, CLARA, "REQUEST_CHANGES");
        assertThat(states()).isEqualTo(states("DONE", "OPEN", "OPEN", "WAITING"));
        talk.newsroom.move(ANNA, talk.article, Move.RECALL);
        submit();
        assertThat(states()).isEqualTo(states("OPEN", "WAITING", "WAITING", "WAITING"));
    }

    @Test
    void isOverAgainWhenARequestForChangesIsTakenBackThatCameAfterItsEnd() {
        change(plan(copy(), facts(1), legal()));
        submit();
        approve(BEN, null);
        approve(CLARA, "facts");
        tick(EMIL);
        assertThat(approve(EMIL, "legal")).isEqualTo("APPROVED");
        sendBack(CLARA);

        takeBack(EMIL, CLARA, "REQUEST_CHANGES");

        assertThat(states()).isEqualTo(Map.of("copy", "DONE", "facts", "DONE", "legal", "DONE"));
        assertThat(status().steps())
                .allSatisfy(step -> assertThat(step.approvals()).isNotEmpty().allMatch(approval -> !approval.voided()));
        assertThat(talk.newsroom.move(EMIL, talk.article, Move.PUBLISH)).hasToString("PUBLISHED");
    }

    @Test
    void resumesAtTheStepThatSentItBackAlsoWhenItWasRecalledInBetween() {
        submit();
        approve(BEN, null);
        sendBack(CLARA);
        submit();
        talk.newsroom.move(ANNA, talk.article, Move.RECALL);
        submit();
        assertThat(states()).isEqualTo(states("DONE", "OPEN", "OPEN", "WAITING"));
    }

    @Test
    void hasNoDiscussionsForAStepThatItDoesNotHave() {
        submit();
        assertThatExceptionOfType(ReviewRefused.class)
                .isThrownBy(() ->
                        talk.thread(CLARA, new NewThread(Talk.body("quay", talk.head()), "Which?", true, "nonsense")))
                .extracting(ReviewRefused::refusal)
                .isEqualTo(ReviewRefusal.NO_SUCH_STEP);
    }

    @Test
    void isOverOnceItsLastStepIsPassedOver() {
        change(plan(copy(), legal()));
        submit();
        approve(BEN, null);
        assertThat(ask(EMIL, MoveRequest.to(Move.SKIP_STEP).saying("It is urgent")))
                .isEqualTo("APPROVED");
        assertThat(states()).isEqualTo(Map.of("copy", "DONE", "legal", "SKIPPED"));
        assertThat(talk.newsroom.move(CLARA, talk.article, Move.PUBLISH)).hasToString("PUBLISHED");
    }

    @Test
    void waitsForWhomTheNewStepsNameOnceTheyAreForNow() {
        submit();
        assertThat(waitingFor(BEN)).contains(talk.article);
        change(new DeskPlan(null, null, null, null, List.of(chief(new String[0])), null, true));
        assertThat(waitingFor(BEN)).doesNotContain(talk.article);
        assertThat(waitingFor(CLARA)).contains(talk.article);
    }

    @Test
    void givesNoYesBackThatWasSaidInAnEarlierRound() {
        submit();
        approve(BEN, null);
        sendBack(CLARA);
        submit();
        assertTakeBack(ReviewRefusal.SOMETHING_FOLLOWED, BEN, BEN, "APPROVE");
    }

    @Test
    void wouldGoOnOtherwiseAfterAStepThatIsPassedOverThanAfterAYes() {
        submit();
        approve(BEN, null);
        assertThat(after(EMIL, Move.SKIP_STEP)).containsEntry("legal", StepProgress.SKIPPED);
        assertThat(after(CLARA, Move.APPROVE)).containsEntry("facts", StepProgress.OPEN);
    }

    private Map<String, StepProgress> after(Actor person, Move move) {
        return talk.newsroom.as(person, () -> {
            var article = talk.newsroom
                    .use(Articles.class)
                    .find(talk.article, new Viewer(person.id(), true))
                    .orElseThrow();
            var path = talk.newsroom.use(ReviewPaths.class).after(person, article, move);
            return path.orElseThrow().standings().stream()
                    .collect(Collectors.toMap(one -> one.step().name(), StepStanding::progress));
        });
    }

    @Test
    void countsAGuestsYesWhereAStepSaysSo() {
        change(new DeskPlan(null, null, null, null, List.of(guest()), null, false));
        submit();

        guestSays(true);

        assertThat(states()).isEqualTo(Map.of("source", "DONE"));
        assertThat(approve(CLARA, null)).isEqualTo("APPROVED");
    }

    @Test
    void countsNoGuestWhoSaysNoOrWhoReadAnotherText() {
        change(new DeskPlan(null, null, null, null, List.of(guest()), null, false));
        submit();
        guestSays(false);
        assertThat(states()).isEqualTo(Map.of("source", "OPEN"));

        guestSays(true);
        talk.save(CLARA, "<p>The bell of the south quay rings again.</p>");
        assertThat(states()).isEqualTo(Map.of("source", "OPEN"));
    }

    private void guestSays(boolean yes) {
        var inAnHour = Instant.now().plusSeconds(3_600);
        var lena = new NewGuest("Lena", null, null, inAnHour, Set.of(GuestRight.DECIDE));
        var invited =
                talk.newsroom.as(ANNA, () -> talk.newsroom.use(Inviting.class).invite(talk.article, lena));
        talk.newsroom.as(null, () -> talk.newsroom.use(Visiting.class).decide(invited.token(), yes, "As I know it"));
    }

    @Test
    void goesByTheStepsItBeganWithUnlessTheNewOnesAreForNow() {
        submit();
        approve(BEN, null);
        change(new DeskPlan(null, null, null, null, List.of(copy(), chief("copy")), null, false));
        assertThat(states()).hasSize(4);

        change(new DeskPlan(null, null, null, null, List.of(copy(), chief("copy")), null, true));
        change(new DeskPlan(null, null, null, null, List.of(chief()), null, true), "steps[0].after");
        assertThat(states()).hasSize(2);
        change(new DeskPlan(null, null, null, null, List.of(copy()), null, true));

        assertThat(states()).isEqualTo(Map.of("copy", "DONE"));
        assertThat(approve(CLARA, null)).isEqualTo("APPROVED");
    }

    @Test
    void isNotSetUpSoThatNobodyCouldGoThroughIt() {
        change(plan(copy(), copy()), "steps[1].name");
        change(plan(step("a", List.of("b"), 1), step("b", List.of("a"), 1)), "steps[0].after", "steps[1].after");
        change(plan(step("a", List.of(), 0)), "steps[0].approvals");
        var nobody = WantedStep.step("a").due("soon").plan();
        change(plan(nobody), "steps[0].by", "steps[0].due");
        var few = WantedStep.step("a").by("clara", "nobody").approvals(3).plan();
        change(plan(few), "steps[0].by.people[1]", "steps[0].approvals");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> talk.newsroom.as(
                        CLARA, () -> talk.newsroom.use(SettingUp.class).change(desk, plan(copy()))));
    }

    private static StepPlan copy() {
        return WantedStep.step("copy").titled("Copy edit").desk().due("PT4H").plan();
    }

    private static StepPlan facts(int approvals) {
        return WantedStep.step("facts")
                .titled("Fact check")
                .after("copy")
                .editors()
                .approvals(approvals)
                .plan();
    }

    private static StepPlan legal() {
        return WantedStep.step("legal")
                .titled("Legal")
                .after("copy")
                .by("emil")
                .due("PT24H")
                .checking(new ItemPlan("Names agreed", true), new ItemPlan("Nice to have", false))
                .skippable()
                .plan();
    }

    private static StepPlan chief() {
        return chief("facts", "legal");
    }

    private static StepPlan chief(String... after) {
        return WantedStep.step("chief").titled("Chief").after(after).by("clara").plan();
    }

    private static StepPlan guest() {
        return WantedStep.step("source").titled("Source").guests().plan();
    }

    private static StepPlan step(String name, List<String> after, int approvals) {
        return WantedStep.step(name).after(after).editors().approvals(approvals).plan();
    }

    private static DeskPlan plan(StepPlan... steps) {
        return new DeskPlan("A desk", null, null, null, List.of(steps), List.of("ben"), false);
    }

    private void open(DeskPlan plan) {
        talk.newsroom.as(DORA, () -> talk.newsroom.use(SettingUp.class).open(desk, plan));
    }

    private void change(DeskPlan plan) {
        talk.newsroom.as(DORA, () -> talk.newsroom.use(SettingUp.class).change(desk, plan));
    }

    private void change(DeskPlan plan, String... flawed) {
        assertThatExceptionOfType(ManuscriptRefused.class)
                .isThrownBy(() -> change(plan))
                .satisfies(refused -> assertThat(refused.flaws())
                        .extracting(flaw -> flaw.field())
                        .containsExactlyInAnyOrder(flawed));
    }

    private void submit() {
        talk.newsroom.move(ANNA, talk.article, Move.SUBMIT);
    }

    private void sendBack(Actor person) {
        talk.newsroom.move(person, talk.article, Move.REQUEST_CHANGES);
    }

    private String approve(Actor person, String step) {
        return ask(person, MoveRequest.to(Move.APPROVE).at(step));
    }

    private String skip(Actor person, String step, String why) {
        return ask(person, MoveRequest.to(Move.SKIP_STEP).at(step).saying(why));
    }

    private String ask(Actor person, MoveRequest request) {
        int head = talk.head();
        return talk.newsroom
                .as(person, () -> talk.newsroom.use(Handover.class).perform(talk.article, request.seen(head)))
                .to();
    }

    private ReviewView status() {
        return talk.newsroom.as(
                ANNA, () -> talk.newsroom.use(ReviewStatus.class).of(talk.article));
    }

    private List<String> asked(String name) {
        return status().steps().stream()
                .filter(step -> step.standing().step().name().equals(name))
                .flatMap(step -> step.asked().stream())
                .map(Person::username)
                .toList();
    }

    private List<String> standIns(String name) {
        return status().steps().stream()
                .filter(step -> step.standing().step().name().equals(name))
                .flatMap(step -> step.standIns().values().stream())
                .flatMap(List::stream)
                .map(Person::username)
                .toList();
    }

    private Map<String, String> states() {
        return status().steps().stream()
                .collect(Collectors.toMap(
                        step -> step.standing().step().name(),
                        step -> step.standing().progress().name()));
    }

    private static Map<String, String> states(String copy, String facts, String legal, String chief) {
        return Map.of("copy", copy, "facts", facts, "legal", legal, "chief", chief);
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable call) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(call)
                .extracting(Refused::refusal)
                .isEqualTo(refusal);
    }
}
