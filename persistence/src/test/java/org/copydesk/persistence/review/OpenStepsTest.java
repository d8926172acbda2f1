package org.copydesk.persistence.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.people.Role;
import org.copydesk.persistence.people.Roster;
import org.copydesk.persistence.people.RosterEntry;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.planning.Desks;
import org.copydesk.persistence.planning.Flow;
import org.copydesk.persistence.planning.FlowKey;
import org.copydesk.persistence.planning.Stale;
import org.copydesk.persistence.review.OpenSteps.DueStep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Steps that wait for somebody")
class OpenStepsTest extends Storing {

    private static final Duration DAY = Duration.ofDays(1);
    /** Before anything else that is stored here is due. */
    private static final Instant LONG_AGO = Instant.parse("1999-03-01T08:00:00Z");

    private Article article;

    @BeforeEach
    void submit() {
        var desk = new Desk("lighthouse", "Lighthouse");
        the(Desks.class).add(desk);
        desk.nextFlow();
        em.flush();
        var steps = List.of(
                step("LAW", Set.of(), List.of(clara), false, false),
                step("FACTS", Set.of(), List.of(), true, false),
                step("CHIEF", Set.of(Role.EDITOR), List.of(), false, false),
                step("GUESTS", Set.of(), List.of(), false, true));
        the(Desks.class).add(new Flow(new FlowKey("lighthouse", 1), steps, clara, NOW));
        article = article(anna);
        article.handTo("lighthouse");
        article.move(Move.SUBMIT, NOW);
        the(Rounds.class).begin(article, 1, List.of(), anna, NOW);
        forget();
    }

    @Test
    void areThoseThatWereKeptLastAndOfNoOtherArticle() {
        long other = article(ben).id();
        em.flush();
        the(OpenSteps.class).keep(other, List.of(new OpenStep(other, 1, "LAW", NOW, null)));
        keep(waiting("LAW", NOW, null), waiting("FACTS", NOW, null));
        assertThat(of(article.id())).containsExactlyInAnyOrder("LAW", "FACTS");
        keep(waiting("FACTS", NOW, null));
        assertThat(of(article.id())).containsExactly("FACTS");
        keep();
        assertThat(of(article.id())).isEmpty();
        assertThat(of(other)).containsExactly("LAW");
    }

    @Test
    void areShownInListsAsTheirDeskCallsThemWhatIsDueFirstFirst() {
        keep(
                waiting("CHIEF", NOW, null),
                waiting("LAW", NOW, NOW.plus(DAY)),
                waiting("FACTS", NOW, NOW.plusSeconds(60)));
        var none = article(ben);
        em.flush();
        assertThat(the(OpenSteps.class).in(List.of(none.id(), article.id())))
                .containsExactly(
                        new OpenStepRow(article.id(), "FACTS", NOW.plusSeconds(60)),
                        new OpenStepRow(article.id(), "LAW", NOW.plus(DAY)),
                        new OpenStepRow(article.id(), "CHIEF", null));
        stored().move(Move.RECALL, NOW);
        forget();
        assertThat(the(OpenSteps.class).in(List.of(article.id()))).isEmpty();
    }

    @Test
    void goOnWaitingSinceTheyDid() {
        keep(waiting("LAW", LONG_AGO.minus(DAY), LONG_AGO));
        keep(waiting("LAW", NOW, LONG_AGO));
        assertThat(the(OpenSteps.class).nextToEscalate(LONG_AGO))
                .map(DueStep::step)
                .hasValue(waiting("LAW", LONG_AGO.minus(DAY), LONG_AGO));
        keep(waiting("LAW", NOW, LONG_AGO));
        assertThat(the(OpenSteps.class).nextToEscalate(LONG_AGO))
                .as("it is told of once")
                .isEmpty();
    }

    @Test
    void areToldOfAnewWhenTheyAreDueAtAnotherTime() {
        keep(waiting("LAW", LONG_AGO.minus(DAY), LONG_AGO));
        assertThat(the(OpenSteps.class).nextToEscalate(LONG_AGO)).isPresent();
        keep(waiting("LAW", NOW, NOW.plus(DAY)));
        assertThat(the(OpenSteps.class).nextToEscalate(LONG_AGO)).isEmpty();
        assertThat(the(OpenSteps.class).nextToEscalate(NOW.plus(DAY)))
                .map(DueStep::step)
                .hasValue(waiting("LAW", LONG_AGO.minus(DAY), NOW.plus(DAY)));
    }

    @Test
    void beginAnewInAnotherRound() {
        keep(waiting("LAW", LONG_AGO.minus(DAY), LONG_AGO));
        keep(new OpenStep(article.id(), 2, "LAW", NOW, NOW.plus(DAY)));
        assertThat(of(article.id())).containsExactly("LAW");
        assertThat(the(OpenSteps.class).nextToEscalate(LONG_AGO)).isEmpty();
    }

    @Test
    void remindTheirPeopleOnceWhenAQuarterOfTheTimeIsLeft() {
        keep(waiting("LAW", LONG_AGO, LONG_AGO.plusSeconds(400)));
        assertThat(the(OpenSteps.class).nextToRemind(LONG_AGO.plusSeconds(299))).isEmpty();
        var due = the(OpenSteps.class).nextToRemind(LONG_AGO.plusSeconds(300)).orElseThrow();
        assertThat(due.step()).isEqualTo(waiting("LAW", LONG_AGO, LONG_AGO.plusSeconds(400)));
        assertThat(due.people()).containsExactly(clara);
        assertThat(the(OpenSteps.class).nextToRemind(LONG_AGO.plusSeconds(300))).isEmpty();
    }

    @Test
    void areToldOfOnceWhenTheirTimeIsOverTheLongestOverdueFirst() {
        keep(
                waiting("LAW", LONG_AGO, LONG_AGO.plusSeconds(60)),
                waiting("FACTS", LONG_AGO, LONG_AGO.plusSeconds(30)),
                waiting("CHIEF", LONG_AGO, null));
        assertThat(the(OpenSteps.class).nextToEscalate(LONG_AGO.plusSeconds(29)))
                .isEmpty();
        assertThat(escalated(LONG_AGO.plusSeconds(60))).isEqualTo("FACTS");
        assertThat(escalated(LONG_AGO.plusSeconds(60))).isEqualTo("LAW");
        assertThat(the(OpenSteps.class).nextToEscalate(LONG_AGO.plusSeconds(60)))
                .isEmpty();
    }

    @Test
    void areForWhoIsNamedForPeopleOfTheDeskAndForWhoHasTheRole() {
        the(Desks.class).setMembers("lighthouse", List.of(ben));
        listed(anna, Role.EDITOR, true);
        assertThat(people("LAW")).containsExactly(clara);
        assertThat(people("FACTS")).containsExactly(ben);
        assertThat(people("CHIEF")).contains(anna).doesNotContain(ben, clara);
        assertThat(isReviewer(clara)).isTrue();
        assertThat(isReviewer(UUID.randomUUID())).isFalse();
        assertThat(the(OpenSteps.class).isReviewer(article(anna).id(), clara)).isFalse();
    }

    @Test
    void areForWhoStandsIn() {
        var now = Instant.now(); // the database looks at its own clock
        the(Absences.class)
                .add(new Absence(the(Absences.class).nextId(), clara, ben, now.minus(DAY), now.plus(DAY), clara));
        the(Absences.class)
                .add(new Absence(
                        the(Absences.class).nextId(), clara, anna, now.minus(DAY), now.minusSeconds(60), clara));
        forget();
        assertThat(people("LAW")).containsExactlyInAnyOrder(clara, ben);
    }

    @Test
    void ofAClosedDeskAreHiddenFromEditorsOfOthers() {
        listed(anna, Role.EDITOR, true);
        listed(ben, Role.EDITOR, true);
        desk().close(true);
        em.flush();
        the(Desks.class).setMembers("lighthouse", List.of(ben));
        assertThat(people("CHIEF")).containsExactly(ben);
        assertThat(isReviewer(anna)).isFalse();
    }

    @Test
    void areForNobodyWhenTheReviewIsOver() {
        stored().move(Move.RECALL, NOW);
        forget();
        assertThat(isReviewer(clara)).isFalse();
        assertThat(people("LAW")).isEmpty();
        assertThat(the(OpenSteps.class).isDeserted(article.id(), "FACTS")).isFalse();
    }

    @Test
    void areDesertedWhenNobodyWorksHereAnyMoreForWhomTheyAre() {
        assertThat(isDeserted("LAW")).isTrue();
        listed(clara, Role.ADMIN, true);
        assertThat(isDeserted("LAW")).isTrue();
        listed(clara, Role.AUTHOR, false);
        assertThat(isDeserted("LAW")).isTrue();
        listed(clara, Role.AUTHOR, true);
        assertThat(isDeserted("LAW")).isFalse();
        assertThat(isDeserted("FACTS")).isTrue();
        assertThat(isDeserted("GUESTS")).isFalse();
    }

    @Test
    void areStaleWhenNothingWasDecidedForSoLongAsTheDeskSays() {
        assertThat(isStale(NOW.plus(DAY))).isFalse();
        desk().settle(DAY, Stale.CLOSE, ben);
        forget();
        assertThat(isStale(NOW.plus(DAY).minusSeconds(1))).isFalse();
        assertThat(isStale(NOW.plus(DAY))).isTrue();
        keep(waiting("LAW", NOW.plusSeconds(10), null), waiting("FACTS", NOW, NOW.plusSeconds(60)));
        assertThat(isStale(NOW.plus(DAY).plusSeconds(59))).isFalse();
        assertThat(isStale(NOW.plus(DAY).plusSeconds(60))).isTrue();
        stored().move(Move.RECALL, NOW);
        forget();
        assertThat(isStale(NOW.plus(DAY.multipliedBy(9)))).isFalse();
    }

    @Test
    void areStaleNoLongerWhenWhoIsToHaveThemHasThem() {
        desk().settle(DAY, Stale.REASSIGN, ben);
        forget();
        assign(clara);
        assertThat(isStale(NOW.plus(DAY))).isTrue();
        assign(ben);
        assertThat(isStale(NOW.plus(DAY))).isFalse();
        desk().settle(DAY, Stale.CLOSE, ben);
        forget();
        assertThat(isStale(NOW.plus(DAY))).isTrue();
    }

    private OpenStep waiting(String step, Instant since, Instant due) {
        return new OpenStep(article.id(), 1, step, since, due);
    }

    private void keep(OpenStep... steps) {
        the(OpenSteps.class).keep(article.id(), List.of(steps));
    }

    private List<String> of(long someArticle) {
        return the(OpenSteps.class).of(someArticle);
    }

    private String escalated(Instant now) {
        return the(OpenSteps.class).nextToEscalate(now).orElseThrow().step().step();
    }

    private List<UUID> people(String step) {
        return the(OpenSteps.class).people(article.id(), step);
    }

    private boolean isReviewer(UUID person) {
        return the(OpenSteps.class).isReviewer(article.id(), person);
    }

    private boolean isDeserted(String step) {
        return the(OpenSteps.class).isDeserted(article.id(), step);
    }

    private boolean isStale(Instant now) {
        return the(OpenSteps.class).stale(now, 999).contains(article.id());
    }

    private Desk desk() {
        return the(Desks.class).find("lighthouse").orElseThrow();
    }

    private Article stored() {
        return em.find(Article.class, article.id());
    }

    private void assign(UUID person) {
        the(Assignments.class).add(new Assignment(new AssignmentKey(article.id(), person, ""), null, anna, NOW));
        forget();
    }

    private void listed(UUID person, Role role, boolean enabled) {
        the(Roster.class).put(new RosterEntry(person, person.toString(), "Listed", null, Set.of(role), enabled));
    }
}
