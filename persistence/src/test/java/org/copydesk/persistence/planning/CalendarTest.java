package org.copydesk.persistence.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.planning.CalendarRow.Kind;
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
    void isOfOneDeskWhereThatIsWanted() {
        assertThat(the(Calendar.class).between(NOW, LATER, Desk.DEFAULT, clara, true, 9))
                .hasSize(3);
        assertThat(the(Calendar.class).between(NOW, LATER, "harbour", clara, true, 9))
                .isEmpty();
        assertThat(the(Calendar.class).between(NOW, LATER, null, clara, true, 1))
                .hasSize(1);
    }

    private List<Kind> kinds(Instant from, Instant to, UUID viewer, boolean seesAll) {
        return the(Calendar.class).between(from, to, null, viewer, seesAll, 9).stream()
                .map(CalendarRow::kind)
                .toList();
    }

    private void sql(String statement, Object... values) {
        var query = em.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        query.executeUpdate();
    }
}
