package org.copydesk.persistence.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.people.Role;
import org.copydesk.persistence.people.Roster;
import org.copydesk.persistence.people.RosterEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What people have to see to")
class AssignmentsTest extends Storing {

    private Article bell;
    private Article fair;

    @BeforeEach
    void begin() {
        bell = article(anna);
        fair = article(anna);
    }

    @Test
    void isListedByArticleOldestFirst() {
        assign(bell, ben, null, NOW.plusSeconds(2));
        assign(bell, clara, null, NOW.plusSeconds(1));
        assertThat(the(Assignments.class).of(bell.id()))
                .extracting(Assignment::person)
                .containsExactly(clara, ben);
        assertThat(the(Assignments.class).of(fair.id())).isEmpty();
    }

    @Test
    void isListedByPersonMostUrgentFirstAndWithoutATimeLast() {
        assign(bell, clara, null, NOW);
        assign(fair, clara, NOW.plusSeconds(60), NOW.plusSeconds(1));
        assertThat(the(Assignments.class).of(clara, 9))
                .extracting(Assignment::article)
                .containsExactly(fair.id(), bell.id());
        assertThat(the(Assignments.class).of(clara, 1)).hasSize(1);
        assertThat(the(Assignments.class).of(ben, 9)).isEmpty();
    }

    @Test
    void isNobodysAmongThoseOfAnArticleOnceWhoHadItWorksHereNoLonger() {
        assign(bell, clara, null, NOW);
        listed(clara, true);
        assertThat(the(Assignments.class).of(bell.id())).hasSize(1);
        listed(clara, false);
        assertThat(the(Assignments.class).of(bell.id())).isEmpty();
    }

    @Test
    void isToldOfOnceShortlyBeforeItsTimeAndOnceWhenThatIsOver() {
        assign(bell, clara, NOW.plusSeconds(400), NOW);
        assign(fair, ben, null, NOW);
        assertThat(the(Assignments.class).nextToRemind(NOW.plusSeconds(299))).isEmpty();
        var soon = the(Assignments.class).nextToRemind(NOW.plusSeconds(300)).orElseThrow();
        assertThat(soon.article()).isEqualTo(bell.id());
        soon.reminded();
        forget();
        assertThat(the(Assignments.class).nextToRemind(NOW.plusSeconds(300))).isEmpty();

        assertThat(the(Assignments.class).nextToEscalate(NOW.plusSeconds(399))).isEmpty();
        the(Assignments.class)
                .nextToEscalate(NOW.plusSeconds(400))
                .orElseThrow()
                .escalated();
        forget();
        assertThat(the(Assignments.class).nextToEscalate(NOW.plusSeconds(400))).isEmpty();
    }

    @Test
    void isGoneWhenItIsHandedBack() {
        var key = new AssignmentKey(bell.id(), clara, "");
        assign(bell, clara, null, NOW);
        the(Assignments.class).remove(the(Assignments.class).find(key).orElseThrow());
        forget();
        assertThat(the(Assignments.class).find(key)).isEmpty();
    }

    private void listed(UUID person, boolean enabled) {
        the(Roster.class).put(new RosterEntry(person, person.toString(), "Listed", null, Set.of(Role.EDITOR), enabled));
        forget();
    }

    private void assign(Article article, UUID person, Instant due, Instant since) {
        the(Assignments.class).add(new Assignment(new AssignmentKey(article.id(), person, ""), due, anna, since));
        forget();
    }
}
