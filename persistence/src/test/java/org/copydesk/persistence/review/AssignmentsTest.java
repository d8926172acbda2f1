package org.copydesk.persistence.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Article;
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
    void isOverdueWhenItsTimeHasPassed() {
        assign(bell, clara, NOW.minusSeconds(60), NOW);
        assign(fair, clara, NOW, NOW);
        assertThat(the(Assignments.class).overdue(NOW, 9))
                .extracting(Assignment::article)
                .containsExactly(bell.id());
    }

    @Test
    void isGoneWhenItIsHandedBack() {
        var key = new AssignmentKey(bell.id(), clara, "");
        assign(bell, clara, null, NOW);
        the(Assignments.class).remove(the(Assignments.class).find(key).orElseThrow());
        forget();
        assertThat(the(Assignments.class).find(key)).isEmpty();
    }

    private void assign(Article article, UUID person, Instant due, Instant since) {
        the(Assignments.class).add(new Assignment(new AssignmentKey(article.id(), person, ""), due, anna, since));
        forget();
    }
}
