package org.copydesk.persistence.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Draft;
import org.copydesk.persistence.article.Revisions;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.planning.Desks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is to go live")
class SchedulesTest extends Storing {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void keepsItsRevisionAndTheZoneOfItsTime() {
        var article = schedule(NOW);
        var schedule = the(Schedules.class).of(article.id()).orElseThrow();
        assertThat(schedule.revision()).isEqualTo(1);
        assertThat(schedule.due()).isEqualTo(NOW.atZone(BERLIN));
        assertThat(schedule.person()).isEqualTo(clara);
    }

    @Test
    void isDueFromItsTimeOnTheLongestOverdueFirst() {
        var later = schedule(NOW);
        var earlier = schedule(NOW.minusSeconds(9));
        schedule(NOW.plusSeconds(1));
        assertThat(the(Schedules.class).dueFor(NOW)).containsExactly(clara);
        assertThat(next()).contains(earlier.id());
        assertThat(next(earlier.id())).contains(later.id());
        assertThat(next(earlier.id(), later.id())).isEmpty();
        assertThat(the(Schedules.class).next(NOW, List.of(anna), List.of())).isEmpty();
        the(Schedules.class).of(earlier.id()).orElseThrow().failed("TEXT_CHANGED");
        forget();
        assertThat(next()).contains(later.id());
        assertThat(the(Schedules.class).dueFor(NOW.minusSeconds(5))).isEmpty();
    }

    @Test
    void isGoneWhenItIsTakenOff() {
        var article = schedule(NOW);
        the(Schedules.class).remove(article.id());
        forget();
        assertThat(the(Schedules.class).of(article.id())).isEmpty();
    }

    @Test
    void isGivenToSomeBeforeReadersWhenThatIsWanted() {
        schedule(NOW.plusSeconds(9));
        var article = article(anna);
        em.flush();
        the(Schedules.class).add(new Schedule(article, NOW.plusSeconds(5).atZone(BERLIN), clara).embargoed());
        forget();
        assertThat(the(Schedules.class).embargoed(NOW, clara, null, 9))
                .extracting(EmbargoRow::article)
                .containsExactly(article.id());
        assertThat(the(Schedules.class).embargoed(NOW.plusSeconds(5), clara, null, 9))
                .isEmpty();

        var reopened = em.find(Article.class, article.id());
        the(Revisions.class).add(reopened.append(Draft.edit(TEXT.saying("de", null), 1), anna, NOW));
        forget();
        assertThat(the(Schedules.class).embargoed(NOW, clara, null, 9)).hasSize(1);
        the(Schedules.class).of(article.id()).orElseThrow().failed("TEXT_CHANGED");
        forget();
        assertThat(the(Schedules.class).embargoed(NOW, clara, null, 9)).isEmpty();
    }

    @Test
    void isGivenInPartsOfWhichNoneIsLostOrTwice() {
        var articles = Stream.of(5, 7, 5, 5, 6)
                .map(seconds -> {
                    var article = article(anna);
                    em.flush();
                    var due = NOW.plusSeconds(seconds).atZone(BERLIN);
                    the(Schedules.class).add(new Schedule(article, due, clara).embargoed());
                    return article.id();
                })
                .toList();
        forget();
        var given = new ArrayList<Long>();
        EmbargoPlace after = null;
        for (int part = 0; part < 3; part++) {
            var rows = the(Schedules.class).embargoed(NOW, clara, after, 2);
            rows.forEach(row -> given.add(row.article()));
            after = EmbargoPlace.of(rows.get(rows.size() - 1).place().toString())
                    .orElseThrow();
        }
        assertThat(given)
                .containsExactly(articles.get(0), articles.get(2), articles.get(3), articles.get(4), articles.get(1));
        assertThat(the(Schedules.class).embargoed(NOW, clara, after, 2)).isEmpty();
    }

    @Test
    void isGivenToNoEditorWhoMayNotSeeIt() {
        var article = article(anna);
        em.flush();
        the(Schedules.class).add(new Schedule(article, NOW.plusSeconds(5).atZone(BERLIN), clara).embargoed());
        em.find(Desk.class, Desk.DEFAULT).close(true);
        the(Desks.class).setMembers(Desk.DEFAULT, List.of(clara));
        forget();
        assertThat(the(Schedules.class).embargoed(NOW, clara, null, 9)).hasSize(1);
        assertThat(the(Schedules.class).embargoed(NOW, ben, null, 9)).isEmpty();
    }

    private Optional<Long> next(Long... passed) {
        return the(Schedules.class).next(NOW, List.of(clara), List.of(passed)).map(Schedule::article);
    }

    private Article schedule(Instant due) {
        var article = article(anna);
        em.flush();
        the(Schedules.class).add(new Schedule(article, due.atZone(BERLIN), clara));
        forget();
        return article;
    }
}
