package org.copydesk.core.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.manuscript;

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
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Journey;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.writing.Autosave;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
    void makesNoArticleUntilItIsSaved() {
        newsroom.does(ANNA, () -> newsroom.use(Autosaving.class).drop(0));
        newsroom.does(ANNA, () -> newsroom.use(Autosaving.class).keep(0, 0, manuscript("Perhaps")));
        assertThat(newsroom.as(ANNA, () -> newsroom.use(Autosaving.class).find(0)))
                .isPresent();
        newsroom.does(ANNA, () -> newsroom.use(Autosaving.class).drop(0));
        assertThat(newsroom.as(ANNA, () -> newsroom.use(Autosaving.class).find(0)))
                .isEmpty();
    }

    @Test
    void isAnotherForEveryTextThatIsNotBegunYet() {
        newsroom.does(ANNA, () -> newsroom.use(Autosaving.class).keep(-17, 0, manuscript("In one window")));
        newsroom.does(ANNA, () -> newsroom.use(Autosaving.class).keep(-18, 0, manuscript("In another")));
        assertThat(newsroom.as(ANNA, () -> newsroom.use(Autosaving.class).unbegun()))
                .extracting(kept -> kept.text().title())
                .contains("In one window", "In another");
        newsroom.does(ANNA, () -> newsroom.use(Autosaving.class).drop(-17));
        assertThat(newsroom.as(ANNA, () -> newsroom.use(Autosaving.class).find(-18)))
                .isPresent();
        assertThat(newsroom.as(BEN, () -> newsroom.use(Autosaving.class).unbegun()))
                .isEmpty();
    }

    @Test
    void staysWhenAnotherArticleIsBegun() {
        newsroom.does(ANNA, () -> newsroom.use(Autosaving.class).keep(0, 0, manuscript("Perhaps")));
        newsroom.as(ANNA, () -> newsroom.use(Drafting.class).start(manuscript("Now")));
        assertThat(newsroom.as(ANNA, () -> newsroom.use(Autosaving.class).find(0)))
                .isPresent();
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
