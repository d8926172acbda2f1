package org.copydesk.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.article.Viewer;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.record.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A list of articles")
class ListingsTest extends Storing {

    private Article older;
    private Article newer;

    @BeforeEach
    void begin() {
        older = article(anna);
        newer = article(ben);
        the(Articles.class).record(newer, Entry.of(NOW.plusSeconds(60), ben, Action.LABEL));
        em.flush();
        the(Headlines.class).put(Map.of(older.id(), TEXT, newer.id(), TEXT));
    }

    @Test
    void isNewestFirstOrOldestFirstAndGoesOnBehindARow() {
        assertThat(ids(Filter.NONE, editor(), Course.NEWEST_FIRST, null)).containsExactly(newer.id(), older.id());
        assertThat(ids(Filter.NONE, editor(), Course.OLDEST_FIRST, null)).containsExactly(older.id(), newer.id());
        var row = the(Listings.class).page(Filter.NONE, editor(), null, 1).get(0);
        assertThat(ids(Filter.NONE, editor(), Course.NEWEST_FIRST, Listings.cursorAfter(row, Filter.NONE)))
                .containsExactly(older.id());
    }

    @Test
    void holdsWhatTheViewerMaySeeAndNothingElse() {
        assertThat(ids(Filter.NONE, new Viewer(anna, false), Course.NEWEST_FIRST, null))
                .containsExactly(older.id());
        assertThat(ids(Filter.NONE, new Viewer(clara, false), Course.NEWEST_FIRST, null))
                .isEmpty();
        assertThat(the(Listings.class).count(Filter.NONE, new Viewer(anna, false), 9))
                .isEqualTo(1);
    }

    @Test
    void isNarrowedByWhoItBelongsToAndByState() {
        assertThat(ids(Filter.ownedBy(anna), editor(), Course.NEWEST_FIRST, null))
                .containsExactly(older.id());
        assertThat(ids(Filter.NONE.in(State.APPROVED), editor(), Course.NEWEST_FIRST, null))
                .isEmpty();
        assertThat(the(Listings.class).count(Filter.NONE.in(State.DRAFT), editor(), 9))
                .isEqualTo(2);
        assertThat(the(Listings.class).count(Filter.NONE, editor(), 1)).isEqualTo(1);
    }

    @Test
    void isCountedByStatesInOneQuestion() {
        var states = List.of(State.DRAFT, State.APPROVED);
        assertThat(the(Listings.class).counts(states, editor(), 9))
                .isEqualTo(Map.of(State.DRAFT, 2L, State.APPROVED, 0L));
        assertThat(the(Listings.class).counts(states, editor(), 1)).containsEntry(State.DRAFT, 1L);
        assertThat(the(Listings.class).counts(states, new Viewer(anna, false), 9))
                .containsEntry(State.DRAFT, 1L);
    }

    @Test
    void ofWhatWaitsForSomebodyLeavesOutWhatTheyMayNotApprove() {
        older.move(Move.SUBMIT, NOW);
        older.waitsForOthersThan(Set.of(anna));
        em.flush();
        assertThat(ids(Filter.NONE.waitingFor(clara), editor(), Course.NEWEST_FIRST, null))
                .containsExactly(older.id());
        assertThat(ids(Filter.NONE.waitingFor(anna), editor(), Course.NEWEST_FIRST, null))
                .isEmpty();
    }

    @Test
    void ofWhatWaitsForSomebodyLeavesOutTheirOwnWhereNobodyIsKeptFromIt() {
        older.move(Move.SUBMIT, NOW);
        em.flush();
        assertThat(ids(Filter.NONE.waitingFor(clara), editor(), Course.NEWEST_FIRST, null))
                .containsExactly(older.id());
        assertThat(ids(Filter.NONE.waitingFor(anna), editor(), Course.NEWEST_FIRST, null))
                .isEmpty();
    }

    @Test
    void showsTheStandfirstsOfItsArticles() {
        assertThat(the(Listings.class).standfirsts(List.of(older.id())))
                .isEqualTo(Map.of(older.id(), TEXT.standfirst()));
    }

    private Viewer editor() {
        return new Viewer(clara, true);
    }

    private List<Long> ids(Filter filter, Viewer viewer, Course course, Cursor after) {
        return the(Listings.class).page(filter, viewer, course, after, 9).stream()
                .map(ArticleRow::id)
                .toList();
    }
}
