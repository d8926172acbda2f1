package org.copydesk.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.article.Viewer;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.publishing.Publications;
import org.copydesk.persistence.publishing.Schedule;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.record.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource(Course.class)
    void isTheSameHoweverManyRowsAreReadAtOnceAndFromBothEnds(Course course) {
        fill();
        for (var filter : List.of(Filter.NONE, Filter.NONE.in(State.DRAFT), Filter.ownedBy(ben))) {
            var whole = the(Listings.class).page(filter, editor(), course, null, 99);

            assertThat(whole).hasSizeGreaterThan(2).isSortedAccordingTo(order(course));
            for (int limit = 1; limit <= 3; limit += 2) {
                assertThat(byPages(filter, course, limit))
                        .as("%d at once", limit)
                        .isEqualTo(whole);
                for (int i = 0; i < whole.size(); i++)
                    assertThat(the(Listings.class)
                                    .pageBefore(filter, editor(), course, cursor(whole.get(i), filter), limit))
                            .as("%d before row %d", limit, i)
                            .isEqualTo(whole.subList(Math.max(0, i - limit), i));
            }
        }
    }

    @Test
    void ofWhatWaitsHasTheLongestWaitingFirstFromBothEnds() {
        fill();
        var waiting = Filter.NONE.waitingFor(clara);
        var whole = the(Listings.class).page(waiting, editor(), Course.A_TO_Z, null, 99);

        assertThat(whole)
                .hasSize(2)
                .isSortedAccordingTo(
                        Comparator.comparing(ArticleRow::waitingSince).thenComparing(ArticleRow::id));
        assertThat(byPages(waiting, Course.NEWEST_FIRST, 1)).isEqualTo(whole);
        assertThat(the(Listings.class).count(waiting, editor(), 9)).isEqualTo(2);
        assertThat(the(Listings.class).count(waiting, editor(), 1)).isEqualTo(1);
    }

    @Test
    void isNarrowedByNamesAndWords() {
        fill();
        assertThat(ids(of(null, "ben"), editor(), Course.A_TO_Z, null)).hasSize(4);
        assertThat(ids(of(null, "nobody"), editor(), Course.A_TO_Z, null)).isEmpty();
        assertThat(the(Listings.class).count(of(null, "ben"), editor(), 99)).isEqualTo(4);
        assertThat(the(Listings.class).count(of(null, "nobody"), editor(), 99)).isZero();
        assertThat(the(Listings.class).count(of("bell", null), editor(), 99)).isEqualTo(2);
        assertThat(ids(of("bell", null), editor(), Course.A_TO_Z, null)).hasSize(2);
        assertThat(ids(of("bell", null), editor(), Course.NEWEST_FIRST, null)).hasSize(2);
        assertThat(ids(of("quay", null), editor(), Course.NEWEST_FIRST, null)).isEmpty();
        assertThat(ids(of("bell", null).of("nowhere", null, null), editor(), Course.NEWEST_FIRST, null))
                .isEmpty();
        assertThat(ids(of("bell", null).of(Desk.DEFAULT, null, null), editor(), Course.NEWEST_FIRST, null))
                .hasSize(2);
    }

    @Test
    void knowsWhatIsToGoLiveAndWhatCouldNot() {
        schedule(older, NOW.plusSeconds(90), null);
        schedule(newer, NOW.plusSeconds(30), "OWN_WORK");
        var later = article(ben);
        em.flush();
        schedule(later, NOW.plusSeconds(60), null);

        assertThat(the(Listings.class).goingLive(editor(), 9))
                .extracting(ArticleRow::id)
                .containsExactly(later.id(), older.id());
        assertThat(the(Listings.class).goingLive(editor(), 1)).hasSize(1);
        assertThat(the(Listings.class).failedToGoLive(editor(), 9))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.id()).isEqualTo(newer.id());
                    assertThat(row.failure()).isEqualTo("OWN_WORK");
                });
        assertThat(the(Listings.class).goingLive(new Viewer(anna, false), 9))
                .extracting(ArticleRow::id)
                .containsExactly(older.id());
    }

    @Test
    void knowsWhatItsArticlesHaveInPrintAndSinceWhenReadersSeeThem() {
        live(older, NOW.plusSeconds(5));

        assertThat(the(Listings.class).bodies(List.of(older.id()))).isEqualTo(Map.of(older.id(), TEXT.body()));
        assertThat(the(Listings.class).printed(List.of(older.id())))
                .isEqualTo(Map.of(older.id(), new PrintedRow(older.id(), TEXT.standfirst(), TEXT.byline())));
        assertThat(the(Listings.class).liveSince(List.of(older.id(), newer.id())))
                .isEqualTo(Map.of(older.id(), NOW.plusSeconds(5)));
    }

    /** Nine articles of two people in several states, two of them live, some of one title and one time. */
    private void fill() {
        for (int i = 0; i < 7; i++) {
            var article = article(
                    i % 2 == 0 ? anna : ben,
                    new Text("Row " + i / 2, "", "<p>Rows</p>", List.of(), List.of(), "en", null));
            the(Articles.class).record(article, Entry.of(NOW.plusSeconds(i / 3), anna, Action.LABEL));
            em.flush();
            if (i < 2) {
                article.move(Move.SUBMIT, NOW.plusSeconds(9 - i));
                article.waitsForOthersThan(Set.of(anna, ben));
            }
            if (i == 4 || i == 5) live(article, NOW.plusSeconds(20 - i));
        }
        forget();
    }

    private void live(Article article, Instant since) {
        article.goLive("bell-" + article.id(), false);
        em.flush();
        the(Publications.class).show(article, clara, ben, null, null, since);
    }

    private void schedule(Article article, Instant due, String failure) {
        var schedule = new Schedule(article, due.atZone(ZoneOffset.UTC), clara);
        if (failure != null) schedule.failed(failure);
        em.persist(schedule);
        em.flush();
    }

    private List<ArticleRow> byPages(Filter filter, Course course, int limit) {
        var rows = new ArrayList<ArticleRow>();
        List<ArticleRow> page;
        Cursor after = null;
        do {
            page = the(Listings.class).page(filter, editor(), course, after, limit);
            rows.addAll(page);
            if (!page.isEmpty()) after = cursor(page.get(page.size() - 1), filter);
        } while (!page.isEmpty());
        return rows;
    }

    private static Cursor cursor(ArticleRow row, Filter filter) {
        return Listings.cursorAfter(row, filter);
    }

    private Comparator<ArticleRow> order(Course course) {
        var newest = Comparator.comparing(ArticleRow::updated)
                .thenComparing(ArticleRow::id)
                .reversed();
        return switch (course) {
            case NEWEST_FIRST -> newest;
            case OLDEST_FIRST -> newest.reversed();
            case A_TO_Z -> Comparator.comparing(ArticleRow::title).thenComparing(ArticleRow::id);
            case Z_TO_A -> order(Course.A_TO_Z).reversed();
            case DRAFTS_FIRST -> Comparator.comparing(ArticleRow::state).thenComparing(newest);
            case DRAFTS_LAST ->
                Comparator.comparing(ArticleRow::state).reversed().thenComparing(newest);
            case AUTHORS_A_TO_Z -> Comparator.comparing(ArticleRow::authorName).thenComparing(newest);
            case AUTHORS_Z_TO_A ->
                Comparator.comparing(ArticleRow::authorName).reversed().thenComparing(newest);
            case NEWEST_LIVE_FIRST ->
                Comparator.comparing(this::since, Comparator.nullsLast(Comparator.reverseOrder()));
            case OLDEST_LIVE_FIRST ->
                Comparator.comparing(this::since, Comparator.nullsLast(Comparator.naturalOrder()));
        };
    }

    private Instant since(ArticleRow row) {
        return the(Listings.class).liveSince(List.of(row.id())).get(row.id());
    }

    private static Filter of(String words, String author) {
        return new Filter(null, null, author, words, null);
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
