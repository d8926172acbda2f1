package org.copydesk.persistence.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Draft;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.planning.CalendarRow.Kind;
import org.copydesk.persistence.publishing.Publications;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The calendar")
class CalendarTest extends Storing {

    private static final Instant LATER = NOW.plusSeconds(3600);

    private long due;

    @BeforeEach
    void plan() {
        var plan = the(Plans.class).by(anna, NOW);
        plan.say("The fair opens", Desk.DEFAULT, ben, NOW, null, null);
        the(Plans.class).add(plan);
        var task = article(anna);
        due = task.id();
        var live = article(anna);
        em.flush();
        sql("insert into assignment values (?1, ?2, '', ?3, ?2, ?3)", due, ben, NOW.plusSeconds(1));
        sql(
                "insert into schedule (article, revision, due, zone, person) values (?1, 1, ?2, ?3, ?4)",
                live.id(),
                NOW.plusSeconds(2),
                ZoneId.of("Europe/Berlin").getId(),
                clara);
        forget();
    }

    @Test
    void holdsEverythingThatHasATimeInTheSpanEarliestFirst() {
        assertThat(kinds(NOW, LATER, clara, true)).containsExactly(Kind.PLANNED, Kind.DUE, Kind.SCHEDULED);
        assertThat(kinds(NOW.plusSeconds(1), NOW.plusSeconds(2), clara, true)).containsExactly(Kind.DUE);
        assertThat(kinds(LATER, LATER.plusSeconds(1), clara, true)).isEmpty();
        assertThat(kinds(NOW.minusSeconds(9), NOW, clara, true)).isEmpty();
        assertThat(kinds(NOW, NOW.plusSeconds(1), clara, true)).containsExactly(Kind.PLANNED);
    }

    @Test
    void asksForNothingMoreOfWhatLiesInTheTrash() {
        em.find(Article.class, due).move(Move.TRASH, NOW);
        forget();
        assertThat(kinds(NOW, LATER, clara, true)).containsExactly(Kind.PLANNED, Kind.SCHEDULED);
    }

    @Test
    void showsOthersThePlansAndWhatIsTheirsOrWaitsForThem() {
        assertThat(kinds(NOW, LATER, ben, false)).containsExactly(Kind.PLANNED, Kind.DUE);
        assertThat(kinds(NOW, LATER, anna, false)).containsExactly(Kind.PLANNED, Kind.DUE, Kind.SCHEDULED);
        assertThat(kinds(NOW, LATER, UUID.randomUUID(), false)).containsExactly(Kind.PLANNED);
    }

    @Test
    void holdsWhatAStepOfAReviewWaitsForOnce() {
        var reviewed = article(anna);
        reviewed.move(Move.SUBMIT, NOW);
        em.flush();
        sql(
                "insert into open_step (article, round, step, since, due) values (?1, 1, 'LAW', ?2, ?3)",
                reviewed.id(),
                NOW,
                LATER);
        forget();
        assertThat(kinds(LATER, LATER.plusSeconds(1), clara, true)).containsExactly(Kind.DUE);
        assertThat(kinds(LATER, LATER.plusSeconds(1), anna, false)).containsExactly(Kind.DUE);
        assertThat(kinds(LATER, LATER.plusSeconds(1), ben, false)).isEmpty();
        assertThat(kinds(LATER.minusSeconds(1), LATER, clara, true)).isEmpty();

        sql("insert into assignment values (?1, ?2, 'LAW', ?3, ?2, ?3)", reviewed.id(), ben, LATER);
        assertThat(kinds(LATER, LATER.plusSeconds(1), clara, true)).containsExactly(Kind.DUE);
        assertThat(kinds(LATER, LATER.plusSeconds(1), ben, false)).containsExactly(Kind.DUE);
    }

    @Test
    void holdsWhatReadersAreToSeeNoLonger() {
        var live = article(anna);
        em.flush();
        sql("insert into expiry values (?1, ?2, 'UTC', 'It is over', ?3)", live.id(), LATER, clara);
        assertThat(kinds(LATER, LATER.plusSeconds(1), clara, true)).containsExactly(Kind.EXPIRES);
        assertThat(kinds(LATER.plusSeconds(1), LATER.plusSeconds(2), clara, true))
                .isEmpty();
        assertThat(kinds(LATER.minusSeconds(1), LATER, clara, true)).isEmpty();
    }

    @Test
    void holdsWhatReadersSawFirst() {
        var live = article(anna);
        em.flush();
        live.goLive("bell", false);
        em.flush();
        the(Publications.class).show(live, clara, ben, null, null, LATER);
        forget();
        assertThat(kinds(LATER, LATER.plusSeconds(1), ben, false)).containsExactly(Kind.PUBLISHED);
        assertThat(kinds(LATER.plusSeconds(1), LATER.plusSeconds(2), ben, false))
                .isEmpty();
        assertThat(kinds(LATER.minusSeconds(1), LATER, ben, false)).isEmpty();
        append(live, "It rings no longer");
        the(Publications.class).show(live, clara, ben, null, null, LATER.plusSeconds(9));
        forget();
        assertThat(kinds(LATER, LATER.plusSeconds(99), ben, false)).containsExactly(Kind.PUBLISHED);
        the(Publications.class)
                .withdraw(em.find(Article.class, live.id()), clara, "It never was.", LATER.plusSeconds(10));
        assertThat(kinds(LATER, LATER.plusSeconds(99), ben, false)).isEmpty();
    }

    @Test
    void holdsAStoryUntilItIsBegun() {
        the(Plans.class).open(0, clara, 1).get(0).becomes(due);
        forget();
        assertThat(kinds(NOW, LATER, clara, true)).containsExactly(Kind.DUE, Kind.SCHEDULED);
    }

    @Test
    void holdsWhatIsDueFromTheFirstMomentOfTheSpanAndNotAtItsEnd() {
        assertThat(kinds(NOW.plusSeconds(2), LATER, clara, true)).containsExactly(Kind.SCHEDULED);
        assertThat(kinds(NOW.plusSeconds(1), NOW.plusSeconds(2), clara, true)).containsExactly(Kind.DUE);
    }

    @Test
    void showsWhatIsOfAClosedDeskToItsPeopleAlone() {
        em.find(Desk.class, Desk.DEFAULT).close(true);
        forget();
        assertThat(kinds(NOW, LATER, UUID.randomUUID(), true)).isEmpty();
        the(Desks.class).setMembers(Desk.DEFAULT, List.of(clara));
        assertThat(kinds(NOW, LATER, clara, true)).containsExactly(Kind.PLANNED, Kind.DUE, Kind.SCHEDULED);
    }

    @Test
    void tellsTheAuthorAndNobodyElseOfAReviewerByANumber() {
        sql("insert into pseudonym values (?1, ?2, 7)", due, ben);
        sql("insert into pseudonym values (?1, ?2, 8)", due, clara);
        assertThat(reviewers(anna)).containsExactly(7);
        assertThat(reviewers(clara)).containsOnlyNulls();
    }

    @Test
    void hasWhatComesAtOneTimeInAnOrderThatStays() {
        sql(
                "insert into schedule (article, revision, due, zone, person) values (?1, 1, ?2, 'UTC', ?3)",
                due,
                NOW.plusSeconds(1),
                clara);
        var second = article(anna);
        em.flush();
        sql("insert into assignment values (?1, ?2, '', ?3, ?2, ?3)", second.id(), ben, NOW.plusSeconds(1));
        assertThat(the(Calendar.class).between(NOW.plusSeconds(1), NOW.plusSeconds(2), null, clara, true, 0, 9))
                .extracting(CalendarRow::id, CalendarRow::kind)
                .containsExactly(tuple(due, Kind.DUE), tuple(due, Kind.SCHEDULED), tuple(second.id(), Kind.DUE));
    }

    @Test
    void isOfOneDeskWhereThatIsWanted() {
        assertThat(the(Calendar.class).between(NOW, LATER, Desk.DEFAULT, clara, true, 0, 9))
                .hasSize(3);
        assertThat(the(Calendar.class).between(NOW, LATER, "harbour", clara, true, 0, 9))
                .isEmpty();
    }

    @Test
    void isReadPartByPart() {
        assertThat(the(Calendar.class).between(NOW, LATER, null, clara, true, 0, 2))
                .extracting(CalendarRow::kind)
                .containsExactly(Kind.PLANNED, Kind.DUE);
        assertThat(the(Calendar.class).between(NOW, LATER, null, clara, true, 2, 2))
                .extracting(CalendarRow::kind)
                .containsExactly(Kind.SCHEDULED);
    }

    @Test
    void showsOfEachSpanWhatIsToComeBeforeWhatIsOutAndOfThatTheLatest() {
        for (int i = 0; i < 3; i++) published(NOW.plusSeconds(10 + i));
        published(LATER);

        var spans = spans(List.of(NOW, LATER, LATER.plusSeconds(9)), Set.of(), 4);

        assertThat(spans.rows())
                .extracting(CalendarRow::kind, CalendarRow::time)
                .containsExactly(
                        tuple(Kind.PLANNED, NOW),
                        tuple(Kind.DUE, NOW.plusSeconds(1)),
                        tuple(Kind.SCHEDULED, NOW.plusSeconds(2)),
                        tuple(Kind.PUBLISHED, NOW.plusSeconds(12)),
                        tuple(Kind.PUBLISHED, LATER));
        assertThat(spans.left()).containsExactly(Map.entry(0, 2));
    }

    @Test
    void showsASpanWholeWhereItHoldsNoMore() {
        var whole = spans(List.of(NOW, LATER), Set.of(), 3);
        assertThat(whole.rows()).isEqualTo(the(Calendar.class).between(NOW, LATER, null, clara, true, 0, 9));
        assertThat(whole.left()).isEmpty();
        assertThat(spans(List.of(NOW, LATER), Set.of(Kind.DUE), 3).rows())
                .extracting(CalendarRow::kind)
                .containsExactly(Kind.PLANNED, Kind.SCHEDULED);
    }

    private CalendarSpans spans(List<Instant> bounds, Set<Kind> without, int most) {
        return the(Calendar.class).spans(bounds, null, clara, true, without, most);
    }

    private void published(Instant time) {
        var live = article(anna);
        em.flush();
        live.goLive(null, false);
        em.flush();
        the(Publications.class).show(live, clara, ben, null, null, time);
        forget();
    }

    private List<Integer> reviewers(UUID viewer) {
        return the(Calendar.class).between(NOW.plusSeconds(1), NOW.plusSeconds(2), null, viewer, true, 0, 9).stream()
                .map(CalendarRow::reviewer)
                .toList();
    }

    private void append(Article article, String title) {
        var text =
                new Text(title, TEXT.standfirst(), TEXT.body(), TEXT.subjects(), TEXT.byline(), TEXT.language(), null);
        var one = em.find(Article.class, article.id());
        em.persist(one.append(Draft.edit(text, 1), anna, NOW));
        one.goLive("bell", false);
        em.flush();
    }

    private List<Kind> kinds(Instant from, Instant to, UUID viewer, boolean seesAll) {
        return the(Calendar.class).between(from, to, null, viewer, seesAll, 0, 9).stream()
                .map(CalendarRow::kind)
                .toList();
    }

    private void sql(String statement, Object... values) {
        var query = em.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        query.executeUpdate();
    }
}
