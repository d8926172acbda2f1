package org.copydesk.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.article.Viewer;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.planning.Desks;
import org.copydesk.persistence.planning.Flow;
import org.copydesk.persistence.planning.FlowKey;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.record.Entry;
import org.copydesk.persistence.review.Rounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A search for words")
class SearchTest extends Storing {

    private static final String WORDS = "zymurg";
    private static final Filter FILTER = new Filter(null, null, null, WORDS, null);
    /** More than a search looks through before it asks the index. */
    private static final int MANY = 300;

    private Article older;
    private Article newer;

    @BeforeEach
    void begin() {
        older = called(anna, "Zymurgy at the quay");
        newer = called(ben, "A fair of zymurgy");
        the(Articles.class).record(newer, Entry.of(NOW.plusSeconds(60), ben, Action.LABEL));
        em.flush();
        called(ben, "The brewers of the quay");
        em.flush();
    }

    @Test
    void findsTheBeginningsOfWordsNewestFirstOrOldestFirst() {
        assertThat(newest(FILTER, editor())).containsExactly(newer.id(), older.id());
        assertThat(ids(new Search.Request(FILTER, editor(), null, Course.OLDEST_FIRST, null, 9)))
                .containsExactly(older.id(), newer.id());
        assertThat(ids(new Search.Request(FILTER, editor(), null, Course.NEWEST_FIRST, null, 1)))
                .containsExactly(newer.id());
    }

    @Test
    void findsWhatHasEveryWord() {
        assertThat(newest(words("zymurgy quay"), editor())).containsExactly(older.id());
        assertThat(newest(words("zymurgy regatta"), editor())).isEmpty();
    }

    @Test
    void findsNothingWhereNothingIsAskedFor() {
        assertThat(newest(Filter.NONE, editor())).isEmpty();
        assertThat(count(Filter.NONE, editor(), 9)).isZero();
    }

    @Test
    void goesOnBehindAnArticle() {
        var behind = new Cursor(newer.updated(), newer.id());
        assertThat(ids(new Search.Request(FILTER, editor(), null, Course.NEWEST_FIRST, behind, 9)))
                .containsExactly(older.id());
        assertThat(ids(new Search.Request(FILTER, editor(), null, Course.OLDEST_FIRST, behind, 9)))
                .isEmpty();
    }

    @Test
    void hidesWhatIsNotTheirOwnFromWhoDoesNotEdit() {
        assertThat(newest(FILTER, new Viewer(anna, false))).containsExactly(older.id());
        assertThat(newest(FILTER, new Viewer(clara, false))).isEmpty();
        assertThat(count(FILTER, new Viewer(anna, false), 9)).isEqualTo(1);
        assertThat(count(FILTER, new Viewer(clara, false), 9)).isZero();
    }

    @Test
    void hidesWhatIsOfAClosedDeskFromAllButItsPeopleAndItsAuthor() {
        lockAway(older);
        assertThat(newest(FILTER, editor())).containsExactly(newer.id());
        assertThat(count(FILTER, editor(), 9)).isEqualTo(1);
        assertThat(newest(FILTER, new Viewer(anna, true))).containsExactly(newer.id(), older.id());
        the(Desks.class).setMembers("brewery", List.of(clara));
        assertThat(newest(FILTER, editor())).containsExactly(newer.id(), older.id());
        assertThat(count(FILTER, editor(), 9)).isEqualTo(2);
    }

    @Test
    void showsWhatIsOfAClosedDeskToWhomItsReviewNames() {
        lockAway(older);
        the(Desks.class).find("brewery").orElseThrow().nextFlow();
        var law = step("LAW", Set.of(), List.of(clara), false, false);
        the(Desks.class).add(new Flow(new FlowKey("brewery", 1), List.of(law), anna, NOW));
        older.move(Move.SUBMIT, NOW);
        the(Rounds.class).begin(older, 1, List.of(), anna, NOW);
        em.flush();
        assertThat(newest(FILTER, editor())).containsExactly(newer.id(), older.id());
        assertThat(the(Listings.class).page(FILTER, editor(), null, 9))
                .extracting(ArticleRow::id)
                .containsExactly(newer.id(), older.id());
        bury();
        assertThat(count(FILTER, editor(), 9)).isEqualTo(2);
    }

    @Test
    void isNarrowedByWhoseTheArticlesAre() {
        assertThat(newest(new Filter(null, null, null, WORDS, anna), editor())).containsExactly(older.id());
        assertThat(ids(new Search.Request(FILTER, editor(), List.of(ben, clara), Course.NEWEST_FIRST, null, 9)))
                .containsExactly(newer.id());
        assertThat(count(new Filter(null, null, null, WORDS, anna), editor(), 9))
                .isEqualTo(1);
    }

    @Test
    void isNarrowedByState() {
        older.move(Move.SUBMIT, NOW);
        em.flush();
        assertThat(newest(FILTER.in(State.IN_REVIEW), editor())).containsExactly(older.id());
        assertThat(newest(FILTER.in(State.DRAFT), editor())).containsExactly(newer.id());
        assertThat(count(FILTER.in(State.APPROVED), editor(), 9)).isZero();
    }

    @Test
    void isNarrowedToWhatIsLiveWithoutAReview() {
        var unreviewed = new Filter(null, null, null, WORDS, null, false, true, null, null, null, null, false);
        older.move(Move.PUBLISH_UNREVIEWED, NOW);
        older.goLive("zymurgy-at-the-quay", true);
        newer.goLive("a-fair-of-zymurgy", true);
        em.flush();
        assertThat(newest(unreviewed, editor())).containsExactly(older.id());
        older.reviewedAfterwards();
        em.flush();
        assertThat(newest(unreviewed, editor())).isEmpty();
    }

    @Test
    void countsNoFurtherThanAskedFor() {
        assertThat(count(FILTER, editor(), 9)).isEqualTo(2);
        assertThat(count(FILTER, editor(), 1)).isEqualTo(1);
    }

    @Test
    void findsAndHidesTheSameBehindManyNewerArticles() {
        bury();
        assertThat(newest(FILTER, editor())).containsExactly(newer.id(), older.id());
        assertThat(count(FILTER, editor(), 9)).isEqualTo(2);
        var behind = new Cursor(newer.updated(), newer.id());
        assertThat(ids(new Search.Request(FILTER, editor(), null, Course.NEWEST_FIRST, behind, 9)))
                .containsExactly(older.id());
        assertThat(ids(new Search.Request(FILTER, editor(), null, Course.NEWEST_FIRST, null, 1)))
                .containsExactly(newer.id());
        lockAway(newer);
        assertThat(newest(FILTER, editor())).containsExactly(older.id());
        assertThat(newest(FILTER, new Viewer(ben, true))).containsExactly(newer.id(), older.id());
        assertThat(count(FILTER, editor(), 9)).isEqualTo(1);
    }

    private static Filter words(String typed) {
        return new Filter(null, null, null, typed, null);
    }

    private Viewer editor() {
        return new Viewer(clara, true);
    }

    private List<Long> newest(Filter filter, Viewer viewer) {
        return ids(new Search.Request(filter, viewer, null, Course.NEWEST_FIRST, null, 9));
    }

    private List<Long> ids(Search.Request request) {
        return the(Search.class).newest(request);
    }

    private long count(Filter filter, Viewer viewer, int limit) {
        return the(Search.class).count(new Search.Request(filter, viewer, null, Course.NEWEST_FIRST, null, limit));
    }

    private Article called(UUID author, String title) {
        var text = new Text(title, "", TEXT.body(), TEXT.subjects(), TEXT.byline()).saying(TEXT.language(), null);
        var article = article(author, text);
        the(Headlines.class).put(article.id(), text);
        return article;
    }

    private void lockAway(Article article) {
        var desk = new Desk("brewery", "Brewery");
        desk.close(true);
        the(Desks.class).add(desk);
        em.flush();
        article.handTo("brewery");
        em.flush();
    }

    private void bury() {
        for (int i = 0; i < MANY; i++) {
            var covering = article(anna);
            the(Articles.class).record(covering, Entry.of(NOW.plusSeconds(120), anna, Action.LABEL));
            em.flush();
        }
    }
}
