package org.copydesk.persistence.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Threads")
class ThreadsTest extends Storing {

    private Article article;

    @BeforeEach
    void begin() {
        article = article(anna);
    }

    @Test
    void areListedOldestFirstWhileAnythingIsSaidInThem() {
        long first = begin(clara, true, null);
        long second = begin(clara, true, null);
        long empty = begin(clara, true, null);
        thread(empty).empty(NOW);
        forget();
        assertThat(the(Threads.class).of(article.id())).extracting(Thread::id).containsExactly(first, second);
        assertThat(the(Threads.class).commentsOf(article.id()))
                .extracting(Comment::thread)
                .containsExactly(first, second);
        assertThat(the(Threads.class).of(article.id(), List.of(empty, first)))
                .as("what was on a page, though nothing is left of it")
                .extracting(Thread::id)
                .containsExactly(first, empty);
        assertThat(the(Threads.class).of(article.id() + 1, List.of(first))).isEmpty();
        assertThat(the(Threads.class).find(article.id(), empty)).isEmpty();
        assertThat(the(Threads.class).find(article.id() + 1, first)).isEmpty();
    }

    @Test
    void holdWhatWasSaidUntilItIsTakenBack() {
        long id = begin(clara, true, null);
        var comment = new Comment(the(Threads.class).nextId(), thread(id), ben, "Since 1871", List.of(), NOW);
        the(Threads.class).add(comment);
        forget();
        assertThat(the(Threads.class).commentsIn(List.of(id)))
                .extracting(Comment::text)
                .containsExactly("Which bell?", "Since 1871");
        assertThat(the(Threads.class).comment(article.id(), comment.id())).isPresent();
        assertThat(the(Threads.class).comment(article.id() + 1, comment.id())).isEmpty();
        em.find(Comment.class, comment.id()).delete(NOW);
        forget();
        assertThat(the(Threads.class).comment(article.id(), comment.id())).isEmpty();
        assertThat(the(Threads.class).comments(id)).isEqualTo(2);
    }

    @Test
    void blockTheirStepOrEveryStepWhileTheyAreOpen() {
        begin(clara, false, null);
        long law = begin(clara, true, "LAW");
        long any = begin(clara, true, null);
        assertThat(the(Threads.class).blocking(article.id(), "LAW")).isEqualTo(2);
        assertThat(the(Threads.class).blocking(article.id(), "FACTS")).isEqualTo(1);
        assertThat(the(Threads.class).blocking(article.id(), null)).isEqualTo(2);
        assertThat(the(Threads.class).open(article.id())).isEqualTo(3);
        thread(law).resolve(clara, NOW);
        thread(any).resolve(clara, NOW);
        forget();
        assertThat(the(Threads.class).blocking(article.id(), null)).isZero();
        assertThat(the(Threads.class).open(article.id())).isEqualTo(1);
    }

    @Test
    void areOpenForWhoTakesPartIsNamedOrIsToSettleThem() {
        long begun = begin(clara, true, null);
        long named = begin(ben, true, null, clara);
        long assigned = begin(ben, true, null);
        thread(assigned).assign(clara);
        begin(ben, true, null);
        long settled = begin(clara, true, null);
        thread(settled).resolve(clara, NOW);
        forget();
        assertThat(open(new Viewer(clara, true))).containsExactly(assigned, named, begun);
    }

    @Test
    void areNotOpenForWhoMayNotSeeTheArticle() {
        begin(clara, true, null);
        assertThat(open(new Viewer(clara, false))).isEmpty();
    }

    @Test
    void areOpenForNobodyOnceTheyAreEmptyOrTheirArticleLiesInTheTrash() {
        long empty = begin(clara, true, null);
        long left = begin(clara, true, null);
        thread(empty).empty(NOW);
        forget();
        assertThat(open(new Viewer(clara, true))).containsExactly(left);
        assertThat(the(Threads.class).open(article.id())).isEqualTo(1);
        assertThat(the(Threads.class).blocking(article.id(), null)).isEqualTo(1);
        em.merge(article).move(Move.TRASH, NOW);
        forget();
        assertThat(open(new Viewer(clara, true))).isEmpty();
    }

    @Test
    void areNotOpenForWhoWasNamedInWhatWasTakenBack() {
        long named = begin(ben, true, null, clara);
        the(Threads.class).commentsIn(List.of(named)).forEach(comment -> comment.delete(NOW));
        forget();
        assertThat(open(new Viewer(clara, true))).isEmpty();
    }

    @Test
    void areOpenAPageAtATime() {
        long older = begin(clara, true, null);
        long newer = begin(clara, true, null);
        var rest = the(Threads.class).openFor(clara, new Viewer(clara, true), newer, 9);
        assertThat(rest).extracting(row -> row.thread().id()).containsExactly(older);
    }

    private List<Long> open(Viewer viewer) {
        return the(Threads.class).openFor(clara, viewer, Long.MAX_VALUE, 9).stream()
                .map(row -> row.thread().id())
                .toList();
    }

    private Thread thread(long id) {
        return the(Threads.class).find(article.id(), id).orElseThrow();
    }

    private long begin(UUID person, boolean blocks, String step, UUID... named) {
        var anchor = new Anchor(AnchoredField.TITLE, 1, "bell", "The ", " rings", 4, 8);
        var thread = new Thread(the(Threads.class).nextId(), article, anchor, person, blocks, step, NOW);
        var first = new Comment(the(Threads.class).nextId(), thread, person, "Which bell?", List.of(named), NOW);
        the(Threads.class).add(thread, first);
        em.flush();
        return thread.id();
    }
}
