package org.copydesk.core.notifying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.EMIL;

import java.util.List;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.outbox.NoticeRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An inbox")
class InboxesTest {

    private final Newsroom newsroom = Offices.withoutMail();

    @BeforeEach
    void nothingIsNewToClara() {
        while (unread(CLARA) > 0) {
            newsroom.does(CLARA, () -> {
                var inboxes = newsroom.use(Inboxes.class);
                for (var notice : inboxes.page(true, Long.MAX_VALUE, 500).items()) inboxes.readAll(notice.article());
            });
        }
    }

    @Test
    void countsWhatIsNewUntilItIsReadAndAgainWhenItIsMadeNew() {
        var notice = submitted();
        assertThat(unread(CLARA)).isEqualTo(1);

        assertThat(does(CLARA, inbox -> inbox.read(notice)).read()).isTrue();
        assertThat(unread(CLARA)).isZero();

        assertThat(does(CLARA, inbox -> inbox.unread(notice)).read()).isFalse();
        assertThat(unread(CLARA)).isEqualTo(1);
    }

    @Test
    void countsNoFurtherThanTheBellShows() {
        var article = newsroom.draftBy(ANNA);
        for (int i = 0; i <= Inboxes.COUNTED; i++) {
            newsroom.move(ANNA, article, Move.SUBMIT);
            newsroom.move(ANNA, article, Move.RECALL);
        }

        assertThat(unread(CLARA)).isEqualTo(Inboxes.COUNTED);
    }

    @Test
    void isNobodyElses() {
        var notice = submitted();

        assertThatThrownBy(() -> does(BEN, inbox -> inbox.read(notice))).isInstanceOf(NoticeNotFound.class);
        assertThatThrownBy(() -> does(CLARA, inbox -> inbox.read(-1))).isInstanceOf(NoticeNotFound.class);
        assertThat(does(EMIL, inbox -> inbox.read(notice)).read()).isTrue();
        assertThat(newest(CLARA).read()).isFalse();
    }

    @Test
    void readsAllThatIsNewAboutAnArticleAtOnce() {
        var article = newsroom.draftBy(ANNA);
        newsroom.move(ANNA, article, Move.SUBMIT);
        newsroom.move(ANNA, article, Move.RECALL);
        newsroom.move(ANNA, article, Move.SUBMIT);
        assertThat(unread(CLARA)).isGreaterThanOrEqualTo(2);

        newsroom.does(CLARA, () -> newsroom.use(Inboxes.class).readAll(article));

        assertThat(unread(CLARA)).isZero();
    }

    @Test
    void pagesFromTheNewestBack() {
        submitted();
        submitted();
        var first = does(CLARA, inbox -> inbox.page(false, Long.MAX_VALUE, 1));
        var second = does(CLARA, inbox -> inbox.page(false, first.next(), 1));

        assertThat(first.items()).hasSize(1);
        assertThat(second.items().get(0).id()).isLessThan(first.items().get(0).id());
    }

    @Test
    void holdsUnderToDoWhatWaitsReadOrNotAndNoLongerWhenSomebodyDidIt() {
        var notice = submitted();
        long article = newest(CLARA).article();
        newsroom.does(CLARA, () -> newsroom.use(Inboxes.class).read(notice));
        assertThat(toDo(CLARA)).contains(article);

        newsroom.move(EMIL, article, Move.APPROVE);

        assertThat(toDo(CLARA)).doesNotContain(article);
    }

    @Test
    void holdsUnderToDoOnceWhatWaitsAgain() {
        submitted();
        long article = newest(CLARA).article();
        newsroom.move(ANNA, article, Move.RECALL);
        newsroom.move(ANNA, article, Move.SUBMIT);

        assertThat(toDo(CLARA)).containsOnlyOnce(article);
    }

    private long submitted() {
        var article = newsroom.draftBy(ANNA);
        newsroom.move(ANNA, article, Move.SUBMIT);
        return newest(CLARA).id();
    }

    private List<Long> toDo(Actor person) {
        return does(person, inbox -> inbox.on(InboxTab.TO_DO, 500)).stream()
                .map(NoticeRow::article)
                .toList();
    }

    private NoticeRow newest(Actor person) {
        return does(person, inbox -> inbox.on(InboxTab.ALL, 1)).get(0);
    }

    private int unread(Actor person) {
        return does(person, Inboxes::unread);
    }

    private <T> T does(Actor person, java.util.function.Function<Inboxes, T> what) {
        return newsroom.as(person, () -> what.apply(newsroom.use(Inboxes.class)));
    }
}
