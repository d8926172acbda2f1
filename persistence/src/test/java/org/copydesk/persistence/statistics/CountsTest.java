package org.copydesk.persistence.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.record.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is counted")
class CountsTest extends Storing {

    private static final Period PERIOD = new Period(NOW, NOW.plusSeconds(86_400), null);
    private static final Period ELSEWHERE = new Period(NOW, NOW.plusSeconds(86_400), "harbour");
    private static final Duration HOUR = Duration.ofHours(1);

    private Article article;

    @BeforeEach
    void submit() {
        article = article(anna);
        article.move(Move.SUBMIT, NOW.plus(HOUR));
        var deed = Entry.of(NOW.plus(HOUR), anna, Action.SUBMIT).moving("DRAFT", "IN_REVIEW");
        the(Articles.class).record(article, deed);
        em.flush();
    }

    @Test
    void isHowLongArticlesWereInTheStatesTheyLeft() {
        assertThat(the(Counts.class).stays(PERIOD)).containsExactly(new Stay(State.DRAFT, 1, HOUR, HOUR));
        assertThat(the(Counts.class).stays(ELSEWHERE)).isEmpty();
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
        em.createNativeQuery("insert into assignment values (:article, :person, '', :due, :person, :due)")
                .setParameter("article", article.id())
                .setParameter("person", clara)
                .setParameter("due", NOW)
                .executeUpdate();
        assertThat(the(Counts.class).late(NOW.plus(HOUR), null)).containsExactly(new LateCount("news", 1, 0, 0, HOUR));
        assertThat(the(Counts.class).late(NOW, null)).isEmpty();
        assertThat(the(Counts.class).late(NOW.plus(HOUR), "harbour")).isEmpty();
    }

    @Test
    void isWhatNobodyHasTouched() {
        assertThat(the(Counts.class).stale(NOW.plus(HOUR).plusSeconds(1), null, 9))
                .extracting(StaleRow::id)
                .containsExactly(article.id());
        assertThat(the(Counts.class).stale(NOW.plus(HOUR), null, 9)).isEmpty();
    }
}
