package org.copydesk.core.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.Newsroom.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.copydesk.core.Newsroom;
import org.copydesk.core.history.Comparing;
import org.copydesk.core.people.Actor;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.reading.Worklists;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Journey;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.workflow.UnknownRevision;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.search.Filter;
import org.copydesk.persistence.writing.Autosave;
import org.copydesk.persistence.writing.UnsavedText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What is typed and not saved")
class AutosavingTest {

    private final Newsroom newsroom = new Newsroom();
    private final long article = newsroom.draftBy(ANNA);

    @Test
    void isFoundAgainWithTheRevisionItWasTypedOn() {
        keep(ANNA, "Half a title");
        assertThat(found(ANNA)).hasValueSatisfying(kept -> {
            assertThat(kept.text().title()).isEqualTo("Half a title");
            assertThat(kept.base()).isEqualTo(1);
        });
    }

    @Test
    void isKeptWhateverItsFlaws() {
        keep(ANNA, " ");
        assertThat(found(ANNA)).isPresent();
    }

    @Test
    void leavesTheArticleAsItIsWhoeverTypes() {
        keep(ANNA, "Anna is not done yet");
        keep(CLARA, "Nor is Clara");
        assertThat(article().revision()).isEqualTo(1);
        assertThat(title()).isEqualTo("The bell rings again");
    }

    @Test
    void overwritesNothingThatAnotherSavedMeanwhile() {
        save(CLARA, "Clara's own title");
        keep(ANNA, "Typed on what Anna opened");
        assertThat(article().revision()).isEqualTo(2);
        assertThat(title()).isEqualTo("Clara's own title");
    }

    @Test
    void belongsToEachPersonAlone() {
        keep(ANNA, "Anna's");
        keep(CLARA, "Clara's");
        assertThat(found(ANNA)).get().returns("Anna's", kept -> kept.text().title());
        assertThat(found(CLARA)).get().returns("Clara's", kept -> kept.text().title());
    }

    @Test
    void isTakenFromManyWindowsAtTheSameMoment() {
        int windows = 6;
        var together = new CyclicBarrier(windows);
        var desks = Executors.newFixedThreadPool(windows);
        try {
            var kept = IntStream.range(0, windows)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> keepAtOnce("Window " + i, together), desks))
                    .toList();
            kept.forEach(CompletableFuture::join);
        } finally {
            desks.shutdownNow();
        }
        assertThat(found(ANNA))
                .get()
                .satisfies(last -> assertThat(last.text().title()).startsWith("Window"));
    }

    @Test
    void isGoneOnceItIsSaved() {
        keep(ANNA, "A new title");
        save(ANNA, "A new title");
        assertThat(found(ANNA)).isEmpty();
    }

    @Test
    void staysWhenAnotherSavesOrMovesTheArticle() {
        newsroom.move(ANNA, article, Move.SUBMIT);
        keep(ANNA, "Anna's afterthought");
        save(CLARA, "Clara's own title");
        newsroom.move(CLARA, article, Move.REQUEST_CHANGES);
        assertThat(found(ANNA))
                .get()
                .returns("Anna's afterthought", kept -> kept.text().title());
    }

    @Test
    void staysWhenTheArticleMayNoLongerBeEdited() {
        long published = new Journey(newsroom).to(State.APPROVED, ANNA);
        newsroom.does(ANNA, () -> newsroom.use(Autosaving.class).keep(published, 1, manuscript("Too late")));
        newsroom.move(CLARA, published, Move.PUBLISH);
        assertThatThrownBy(() -> newsroom.as(
                        ANNA, () -> newsroom.use(Drafting.class).save(published, 1, manuscript("Too late"))))
                .isInstanceOf(Refused.class);
        assertThat(newsroom.as(ANNA, () -> newsroom.use(Autosaving.class).find(published)))
                .isPresent();
    }

    @Test
    void isNotTouchedByLookingAtOldRevisionsAndComparisons() {
        keep(ANNA, "Anna's afterthought");
        newsroom.as(ANNA, () -> newsroom.use(Reading.class).revision(article, 1));
        newsroom.as(ANNA, () -> newsroom.use(Comparing.class).between(article, "first", "head"));
        assertThat(found(ANNA))
                .get()
                .returns("Anna's afterthought", kept -> kept.text().title());
    }

    @Test
    void isADraftInTheListsOfItsWriterFromTheFirstLetter() {
        long begun = begin(ANNA, "A heron at the lock");
        assertThat(unsaved(ANNA, Filter.NONE)).contains(begun);
        assertThat(unsaved(ANNA, Filter.NONE.in(State.DRAFT))).contains(begun);
        assertThat(unsaved(ANNA, Filter.ownedBy(ANNA.id()))).contains(begun);
        assertThat(unsaved(ANNA, searching("hero loc"))).contains(begun);
        assertThat(unsaved(ANNA, searching("anna ber"))).contains(begun);
        assertThat(unsaved(ANNA, searching("stork"))).doesNotContain(begun);
        assertThat(unsaved(ANNA, Filter.NONE.in(State.PUBLISHED))).doesNotContain(begun);
        assertThat(unsaved(ANNA, Filter.ownedBy(CLARA.id()))).isEmpty();
        assertThat(unsaved(CLARA, Filter.NONE)).doesNotContain(begun);
    }

    @Test
    void makesNoArticleUntilItIsSavedAndThenOneUnderItsNumber() {
        long begun = begin(ANNA, "Perhaps");
        assertThatThrownBy(() ->
                        newsroom.as(ANNA, () -> newsroom.use(Reading.class).article(begun)))
                .isInstanceOf(ArticleNotFound.class);
        var saved = saveFirst(ANNA, begun, "Perhaps");
        assertThat(saved).isEqualTo(new Saved(begun, 1, true, false));
        assertThat(unsaved(ANNA, Filter.NONE)).doesNotContain(begun);
        assertThat(find(ANNA, begun)).isEmpty();
    }

    @Test
    void becomesOneArticleWhenTwoWindowsSaveIt() {
        long begun = begin(ANNA, "Perhaps");
        saveFirst(ANNA, begun, "Perhaps");
        assertThat(saveFirst(ANNA, begun, "Perhaps")).isEqualTo(new Saved(begun, 1, false, false));
        assertThat(refused(begun, 0, manuscript("Perhaps not")))
                .isInstanceOfSatisfying(
                        EditConflict.class,
                        conflict -> assertThat(conflict.theirs().title()).isEqualTo("Perhaps"));
        assertThat(find(ANNA, begun))
                .get()
                .returns("Perhaps not", kept -> kept.text().title());
        var resolved = newsroom.as(ANNA, () -> newsroom.use(Drafting.class).save(begun, 1, manuscript("Perhaps not")));
        assertThat(resolved.revision()).isEqualTo(2);
    }

    @Test
    void isThrownAwayWithoutATrace() {
        long begun = begin(ANNA, "Perhaps");
        newsroom.does(ANNA, () -> newsroom.use(Autosaving.class).drop(begun));
        assertThat(find(ANNA, begun)).isEmpty();
        assertThat(unsaved(ANNA, Filter.NONE)).doesNotContain(begun);
    }

    @Test
    void isAnotherForEveryTextThatIsNotBegunYet() {
        long one = begin(ANNA, "In one window");
        long other = begin(ANNA, "In another");
        newsroom.does(ANNA, () -> newsroom.use(Autosaving.class).drop(one));
        assertThat(find(ANNA, other)).isPresent();
        assertThat(newsroom.as(BEN, () -> newsroom.use(Autosaving.class).unbegun()))
                .extracting(UnsavedText::article)
                .doesNotContain(one, other);
    }

    @Test
    void isNotTakenUnderANumberThatNobodyGave() {
        long begun = begin(ANNA, "Perhaps");
        assertThatThrownBy(() ->
                        newsroom.does(BEN, () -> newsroom.use(Autosaving.class).keep(begun, 0, manuscript("Mine now"))))
                .isInstanceOf(ArticleNotFound.class);
        assertThatThrownBy(() -> saveFirst(BEN, begun, "Mine now")).isInstanceOf(ArticleNotFound.class);
        assertThatThrownBy(() -> newsroom.does(
                        ANNA, () -> newsroom.use(Autosaving.class).keep(begun + 1_000_000, 0, manuscript("Perhaps"))))
                .isInstanceOf(ArticleNotFound.class);
    }

    @Test
    void isBegunOnlyByThoseWhoWrite() {
        assertThatThrownBy(() -> begin(DORA, "Perhaps")).isInstanceOf(Refused.class);
    }

    @Test
    void isNotTakenOnARevisionThatNeverWas() {
        keep(ANNA, "Typed on the first");
        assertThatThrownBy(() -> newsroom.does(
                        ANNA, () -> newsroom.use(Autosaving.class).keep(article, 99, manuscript("Typed on nothing"))))
                .isInstanceOf(UnknownRevision.class);
        assertThat(found(ANNA))
                .get()
                .returns("Typed on the first", kept -> kept.text().title());
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLISHED", "SCHEDULED", "WITHDRAWN", "TRASHED"})
    void isWhatASaveSaidThatCameTooLate(State state) {
        long late = new Journey(newsroom).to(state, ANNA);
        int head = newsroom.as(ANNA, () -> newsroom.use(Reading.class).article(late))
                .article()
                .revision();
        assertThat(refused(late, head, manuscript("Too late"))).isInstanceOf(Refused.class);
        assertThat(find(ANNA, late))
                .get()
                .returns("Too late", kept -> kept.text().title());
    }

    @Test
    void isWhatASaveSaidThatHadFlaws() {
        assertThat(refused(article, 1, manuscript(" ", "<p>Long work.</p>"))).isInstanceOf(ManuscriptRefused.class);
        assertThat(found(ANNA))
                .get()
                .returns("<p>Long work.</p>", kept -> kept.text().body());
    }

    @Test
    void isKnownByTheTimeItWasTyped() {
        keep(ANNA, "Half a title");
        var times = newsroom.as(ANNA, () -> newsroom.use(Autosaving.class).typed(List.of(article, article + 1)));
        assertThat(times).containsOnlyKeys(article);
        assertThat(newsroom.as(CLARA, () -> newsroom.use(Autosaving.class).typed(List.of(article))))
                .isEmpty();
    }

    @Test
    void staysWhenAnotherArticleIsBegun() {
        long begun = begin(ANNA, "Perhaps");
        newsroom.as(ANNA, () -> newsroom.use(Drafting.class).start(manuscript("Now")));
        assertThat(find(ANNA, begun)).isPresent();
    }

    @Test
    void staysWhenASaveChangesNothing() {
        keep(ANNA, "Typed and not saved");
        newsroom.as(ANNA, () -> newsroom.use(Drafting.class).save(article, 1, manuscript("The bell rings again")));
        assertThat(newsroom.as(ANNA, () -> newsroom.use(Autosaving.class).find(article)))
                .isPresent();
    }

    @Test
    void isNotTakenForAnArticleThatOneMayNotSee() {
        assertThatThrownBy(() -> keep(BEN, "Mine now")).isInstanceOf(ArticleNotFound.class);
    }

    private long begin(Actor person, String title) {
        return newsroom.as(person, () -> newsroom.use(Autosaving.class).begin(manuscript(title)));
    }

    private Saved saveFirst(Actor person, long begun, String title) {
        return newsroom.as(person, () -> newsroom.use(Drafting.class).save(begun, 0, manuscript(title)));
    }

    /** Why Anna's save is not taken; what the server commits all the same is committed. */
    private RuntimeException refused(long of, int base, Manuscript text) {
        return newsroom.as(ANNA, () -> {
            try {
                throw new AssertionError(newsroom.use(Drafting.class).save(of, base, text));
            } catch (Refused | ManuscriptRefused | EditConflict refused) {
                return refused;
            }
        });
    }

    private Optional<Autosave> find(Actor person, long of) {
        return newsroom.as(person, () -> newsroom.use(Autosaving.class).find(of));
    }

    private List<Long> unsaved(Actor person, Filter filter) {
        return newsroom.as(person, () -> newsroom.use(Worklists.class).unsaved(filter)).stream()
                .map(UnsavedText::article)
                .toList();
    }

    private static Filter searching(String words) {
        return new Filter(null, null, null, words, null);
    }

    private void keepAtOnce(String title, CyclicBarrier together) {
        var room = new Newsroom();
        room.does(ANNA, () -> {
            try {
                together.await();
            } catch (InterruptedException | BrokenBarrierException e) {
                throw new AssertionError(e);
            }
            room.use(Autosaving.class).keep(article, 1, manuscript(title));
        });
    }

    private void keep(Actor person, String title) {
        newsroom.does(person, () -> newsroom.use(Autosaving.class).keep(article, 1, manuscript(title)));
    }

    private Optional<Autosave> found(Actor person) {
        return newsroom.as(person, () -> newsroom.use(Autosaving.class).find(article));
    }

    private void save(Actor person, String title) {
        newsroom.as(person, () -> newsroom.use(Drafting.class).save(article, 1, manuscript(title)));
    }

    private Article article() {
        return newsroom.as(ANNA, () -> newsroom.use(Reading.class).article(article))
                .article();
    }

    private String title() {
        return newsroom.as(ANNA, () -> newsroom.use(Reading.class).article(article))
                .text()
                .title();
    }
}
