package org.copydesk.persistence.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.planning.Desks;
import org.copydesk.persistence.planning.Plan;
import org.copydesk.persistence.planning.Plans;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.record.Entry;
import org.copydesk.persistence.record.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is counted")
class CountsTest extends Storing {

    private static final Period PERIOD = new Period(NOW, NOW.plusSeconds(86_400), null);
    private static final Period ELSEWHERE = new Period(NOW, NOW.plusSeconds(86_400), "harbour");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private Article article;

    @BeforeEach
    void submit() {
        article = article(anna);
        article.move(Move.SUBMIT, NOW.plus(HOUR));
        record(article, NOW.plus(HOUR), Action.SUBMIT, "DRAFT", "IN_REVIEW");
        em.flush();
    }

    @Test
    void isHowLongArticlesWereInTheStatesTheyLeft() {
        assertThat(the(Counts.class).stays(PERIOD)).containsExactly(new Stay(State.DRAFT, 1, HOUR, HOUR));
        assertThat(the(Counts.class).stays(ELSEWHERE)).isEmpty();
    }

    @Test
    void isOfOneDeskWhereThatIsWanted() {
        var other = atTheHarbour();
        assertThat(the(Counts.class).stays(PERIOD)).containsExactly(new Stay(State.DRAFT, 2, HOUR, HOUR));
        assertThat(the(Counts.class).stays(ELSEWHERE)).containsExactly(new Stay(State.DRAFT, 1, HOUR, HOUR));
        assertThat(the(Counts.class).queues(NOW.plus(HOUR), "harbour"))
                .containsExactly(new Queue(State.IN_REVIEW, Age.HOUR, 1));
        assertThat(the(Counts.class).days(ELSEWHERE, UTC)).containsExactly(new DayCount(TODAY, 1, 0));
        assertThat(the(Counts.class).stale(NOW.plus(HOUR).plusSeconds(1), "harbour", clara, 9))
                .extracting(StaleRow::id)
                .containsExactly(other.id());
    }

    @Test
    void isFromTheBeginningOfAPeriodAndNotToItsEnd() {
        var submitted = NOW.plus(HOUR);
        assertThat(the(Counts.class).stays(new Period(submitted, submitted.plusSeconds(1), null)))
                .hasSize(1);
        assertThat(the(Counts.class).stays(new Period(NOW, submitted, null))).isEmpty();
        assertThat(the(Counts.class).days(new Period(submitted, submitted.plusSeconds(1), null), UTC))
                .hasSize(1);
        assertThat(the(Counts.class).days(new Period(NOW, submitted, null), UTC))
                .isEmpty();
    }

    @Test
    void isHowLongAnArticleWasInAStateIntoWhichItCameBeforeThePeriod() {
        var other = article(ben);
        other.move(Move.SUBMIT, NOW.plus(HOUR));
        record(other, NOW.plus(HOUR), Action.SUBMIT, "DRAFT", "IN_REVIEW");
        record(article, NOW.plus(HOUR.multipliedBy(2)), Action.COMMENT, null, null);
        record(article, NOW.plus(HOUR.multipliedBy(3)), Action.TAKE_BACK_APPROVAL, "IN_REVIEW", "IN_REVIEW");
        article.move(Move.APPROVE, NOW.plus(HOUR.multipliedBy(5)));
        record(article, NOW.plus(HOUR.multipliedBy(5)), Action.APPROVE, "IN_REVIEW", "APPROVED");
        record(article, NOW.plus(HOUR.multipliedBy(6)), Action.COMMENT, null, null);
        em.flush();
        assertThat(the(Counts.class).stays(new Period(NOW.plus(HOUR.multipliedBy(3)), PERIOD.to(), null)))
                .containsExactly(new Stay(State.IN_REVIEW, 1, HOUR.multipliedBy(4), HOUR.multipliedBy(4)));
        assertThat(the(Counts.class).queues(NOW.plus(HOUR.multipliedBy(8)), null))
                .containsExactlyInAnyOrder(
                        new Queue(State.APPROVED, Age.FOUR_HOURS, 1), new Queue(State.IN_REVIEW, Age.DAY, 1));
    }

    @Test
    void isNothingOfAPublicationThatWasTakenBack() {
        var live = article(ben);
        var taken = record(live, NOW.plus(HOUR), Action.PUBLISH, "DRAFT", "PUBLISHED");
        record(live, NOW.plus(HOUR.multipliedBy(2)), Action.TAKE_BACK_PUBLICATION, "PUBLISHED", "DRAFT", taken);
        record(live, NOW.plus(HOUR.multipliedBy(4)), Action.PUBLISH, "DRAFT", "PUBLISHED");
        record(live, NOW.plus(HOUR.multipliedBy(5)), Action.TAKE_BACK_WITHDRAWAL, null, null, taken);
        em.flush();
        assertThat(the(Counts.class).days(PERIOD, UTC)).containsExactly(new DayCount(TODAY, 1, 1));
        assertThat(the(Counts.class).stays(PERIOD))
                .containsExactly(new Stay(State.DRAFT, 2, HOUR.multipliedBy(3).dividedBy(2), Duration.ofMinutes(114)));
    }

    @Test
    void isHowOldWhatWaitsIs() {
        assertThat(the(Counts.class).queues(NOW.plus(HOUR).plusSeconds(60), null))
                .containsExactly(new Queue(State.IN_REVIEW, Age.HOUR, 1));
        assertThat(the(Counts.class).queues(NOW.plus(HOUR).plus(Duration.ofDays(30)), null))
                .containsExactly(new Queue(State.IN_REVIEW, Age.LONGER, 1));
        assertThat(the(Counts.class).queues(NOW, "harbour")).isEmpty();
    }

    @Test
    void isWhatHappenedDayByDayAsTheDaysAreThere() {
        assertThat(the(Counts.class).days(PERIOD, ZoneId.of("UTC")))
                .containsExactly(new DayCount(LocalDate.of(2026, 11, 26), 1, 0));
        assertThat(the(Counts.class).days(PERIOD, ZoneId.of("Pacific/Kiritimati")))
                .containsExactly(new DayCount(LocalDate.of(2026, 11, 27), 1, 0));
    }

    @Test
    void isWhatIsLate() {
        assign(NOW);
        assertThat(the(Counts.class).late(NOW.plus(HOUR), null)).containsExactly(new LateCount("news", 1, 0, 0, HOUR));
        assertThat(the(Counts.class).late(NOW, null)).isEmpty();
        assertThat(the(Counts.class).late(NOW.plus(HOUR), "harbour")).isEmpty();
    }

    @Test
    void isWhichStoriesNobodyHasBegunInTime() {
        plan(NOW);
        plan(NOW.plus(HOUR.multipliedBy(9)));
        plan(NOW).becomes(article.id());
        em.flush();
        assertThat(the(Counts.class).late(NOW.plus(HOUR), null)).containsExactly(new LateCount("news", 0, 1, 0, HOUR));
        assertThat(the(Counts.class).late(NOW, null)).isEmpty();
    }

    @Test
    void isWhatShouldBeLiveAndIsNot() {
        var other = atTheHarbour();
        schedule(article, null);
        schedule(other, "WRONG_STATE");
        assertThat(the(Counts.class).late(NOW.plus(HOUR), null))
                .containsExactly(new LateCount("harbour", 0, 0, 1, HOUR));
    }

    @Test
    void isWhatIsLateByDesksWithHalfOfItLateByAtMostThat() {
        var other = atTheHarbour();
        schedule(other, "WRONG_STATE");
        plan(NOW);
        plan(NOW.minus(HOUR.multipliedBy(3)));
        plan(NOW.minus(HOUR.multipliedBy(2)));
        assertThat(the(Counts.class).late(NOW.plus(HOUR), null))
                .containsExactly(
                        new LateCount("harbour", 0, 0, 1, HOUR), new LateCount("news", 0, 3, 0, HOUR.multipliedBy(3)));
    }

    @Test
    void isNothingOfWhatIsLiveOrLiesInTheTrash() {
        assign(NOW);
        article.move(Move.TRASH, NOW);
        em.flush();
        var later = NOW.plus(Duration.ofDays(9));
        assertThat(the(Counts.class).late(later, null)).isEmpty();
        assertThat(the(Counts.class).queues(later, null)).isEmpty();
        assertThat(the(Counts.class).stale(later, null, clara, 9)).isEmpty();
    }

    @Test
    void isWhatNobodyHasTouchedTheLongestUntouchedFirst() {
        var same = article(ben);
        var twin = article(ben);
        em.flush();
        assertThat(the(Counts.class).stale(NOW.plus(HOUR).plusSeconds(1), null, clara, 9))
                .extracting(StaleRow::id)
                .containsExactly(same.id(), twin.id(), article.id());
        assertThat(the(Counts.class).stale(NOW.plus(HOUR).plusSeconds(1), null, clara, 2))
                .hasSize(2);
    }

    @Test
    void isWhatNobodyHasTouched() {
        assertThat(the(Counts.class).stale(NOW.plus(HOUR).plusSeconds(1), null, clara, 9))
                .extracting(StaleRow::id)
                .containsExactly(article.id());
        assertThat(the(Counts.class).stale(NOW.plus(HOUR), null, clara, 9)).isEmpty();
    }

    @Test
    void namesNothingOfADeskThatIsClosedToWhoAsks() {
        em.find(Desk.class, Desk.DEFAULT).close(true);
        the(Desks.class).setMembers(Desk.DEFAULT, List.of(clara));
        em.flush();
        var late = NOW.plus(HOUR).plusSeconds(1);
        assertThat(the(Counts.class).stale(late, null, clara, 9)).hasSize(1);
        assertThat(the(Counts.class).stale(late, null, ben, 9)).isEmpty();
    }

    private Event record(Article of, Instant time, Action action, String from, String to) {
        return the(Articles.class).record(of, Entry.of(time, anna, action).moving(from, to));
    }

    private void record(Article of, Instant time, Action action, String from, String to, Event about) {
        var entry = Entry.of(time, anna, action).moving(from, to).about(Long.toString(about.id()));
        the(Articles.class).record(of, entry);
    }

    /** Another article at another desk, which happened to be handed in at the same time. */
    private Article atTheHarbour() {
        the(Desks.class).add(new Desk("harbour", "Harbour"));
        var other = article(ben);
        other.handTo("harbour");
        other.move(Move.SUBMIT, NOW.plus(HOUR));
        record(other, NOW.plus(HOUR), Action.SUBMIT, "DRAFT", "IN_REVIEW");
        em.flush();
        return other;
    }

    private Plan plan(Instant due) {
        var plan = the(Plans.class).by(anna, NOW);
        plan.say("The fair opens", Desk.DEFAULT, null, due, null, null);
        the(Plans.class).add(plan);
        em.flush();
        return plan;
    }

    private void schedule(Article of, String failure) {
        em.createNativeQuery("insert into schedule (article, revision, due, zone, person, failure)"
                        + " values (:article, 1, :due, 'UTC', :person, :failure)")
                .setParameter("article", of.id())
                .setParameter("due", NOW)
                .setParameter("person", clara)
                .setParameter("failure", failure)
                .executeUpdate();
    }

    private void assign(Instant due) {
        em.createNativeQuery("insert into assignment values (:article, :person, '', :due, :person, :due)")
                .setParameter("article", article.id())
                .setParameter("person", clara)
                .setParameter("due", due)
                .executeUpdate();
    }
}
