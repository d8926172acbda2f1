package org.copydesk.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.copydesk.persistence.article.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The lines of an inbox")
class InboxNoticesTest extends Told {

    private long article;

    @BeforeEach
    void begin() {
        article = article(anna).id();
        em.flush();
    }

    @Test
    void areThereForThoseInTheCirclesWithTheFirstReason() {
        tell(article, ben, NOW, Reach.NEVER, anna, clara);
        assertThat(inbox(clara, true)).extracting(NoticeRow::why).containsExactly("NAMED");
        assertThat(inbox(anna, false)).extracting(NoticeRow::title).containsExactly(TEXT.title());
    }

    @Test
    void areNotThereForWhoDidItNorForWhoMayNotSeeTheArticle() {
        tell(article, clara, NOW, Reach.NEVER, ben);
        assertThat(inbox(clara, true)).isEmpty();
        assertThat(inbox(ben, false)).isEmpty();
    }

    @Test
    void areNewestFirstAndNewUntilTheyAreRead() {
        long first = tell(article, null, NOW, Reach.NEVER);
        long second = tell(article, null, NOW, Reach.NEVER);
        assertThat(inbox(clara, true)).extracting(NoticeRow::id).containsExactly(second, first);
        the(InboxNotices.class).read(clara, second, NOW);
        assertThat(the(InboxNotices.class).unread(editor(), 9)).isEqualTo(1);
        assertThat(the(InboxNotices.class).of(editor(), true, Long.MAX_VALUE, 9))
                .extracting(NoticeRow::id)
                .containsExactly(first);
        the(InboxNotices.class).unread(clara, second);
        assertThat(the(InboxNotices.class).unread(editor(), 9)).isEqualTo(2);
        the(InboxNotices.class).readAll(clara, article, NOW);
        assertThat(the(InboxNotices.class).unread(editor(), 9)).isZero();
    }

    @Test
    void areFoundByTheirKindsAndOneByOne() {
        long id = tell(article, null, NOW, Reach.NEVER);
        assertThat(the(InboxNotices.class).of(editor(), List.of("SUBMITTED"), 9))
                .hasSize(1);
        assertThat(the(InboxNotices.class).of(editor(), List.of("MENTIONED"), 9))
                .isEmpty();
        assertThat(the(InboxNotices.class).find(editor(), id)).hasSize(1);
        assertThat(the(InboxNotices.class).find(new Viewer(ben, false), id)).isEmpty();
    }

    @Test
    void askForSomethingWhileTheArticleIsAsItWasToldAndTheyAreTheNewest() {
        tell(article, null, NOW, Reach.NEVER);
        long newest = tell(article, null, NOW, Reach.NEVER);
        assertThat(the(InboxNotices.class).asking(editor(), List.of("SUBMITTED:DRAFT"), 9))
                .extracting(NoticeRow::id)
                .containsExactly(newest);
        assertThat(the(InboxNotices.class).asking(editor(), List.of("SUBMITTED:IN_REVIEW"), 9))
                .isEmpty();
    }

    private Viewer editor() {
        return new Viewer(clara, true);
    }

    private List<NoticeRow> inbox(UUID person, boolean seesAll) {
        return the(InboxNotices.class).of(new Viewer(person, seesAll), false, Long.MAX_VALUE, 9);
    }
}
