package org.copydesk.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.Pseudonyms;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.article.Viewer;
import org.copydesk.persistence.review.OpenStep;
import org.copydesk.persistence.review.OpenSteps;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The lines of an inbox")
class InboxNoticesTest extends Told {

    private Article ferry;
    private Article bell;
    private long article;

    @BeforeEach
    void begin() {
        ferry = article(anna, new Text("The ferry", "", "<p>It sails.</p>", List.of(), List.of(), "en", "2026-11-22"));
        bell = article(anna);
        article = bell.id();
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

    @Test
    void areAboutTheirArticleAndSayWhoDidIt() {
        tell(ferry.id(), ben, NOW, Reach.NEVER, anna);
        assertThat(inbox(anna, false))
                .extracting(NoticeRow::title, NoticeRow::byName, NoticeRow::read)
                .containsExactly(tuple("The ferry", "Ben Okafor", false));
        bell.keepReviewersAnonymous();
        em.flush();
        the(Pseudonyms.class).give(bell, clara);
        the(Pseudonyms.class).give(bell, ben);
        tell(article, clara, NOW, Reach.NEVER, anna);
        tell(ferry.id(), clara, NOW, Reach.NEVER, anna);
        tell(article, ben, NOW, Reach.NEVER, anna);
        assertThat(inbox(anna, false)).extracting(NoticeRow::reviewer).containsExactly(2, null, 1, null);
        assertThat(inbox(clara, true)).extracting(NoticeRow::reviewer).containsOnlyNulls();
    }

    @Test
    void areForThoseWhoMaySeeTheArticleAndNobodyElse() {
        assertThat(told(article, null, anna, ben, clara)).containsExactlyInAnyOrder(anna, clara);
        assertThat(told(null, null, ben)).containsExactly(ben);
        review(ferry, "lighthouse", ben);
        assertThat(told(article, null, ben)).isEmpty();
        assertThat(told(ferry.id(), null, anna, ben, clara)).containsExactlyInAnyOrder(anna, ben, clara);
        close("lighthouse", anna);
        assertThat(told(ferry.id(), null, anna, ben, clara)).containsExactlyInAnyOrder(anna, ben);
        close("lighthouse", clara);
        assertThat(told(ferry.id(), null, clara)).containsExactly(clara);
    }

    @Test
    void areThereOnceForOneEventOfTheRecord() {
        assertThat(told(article, event(bell), anna)).containsExactly(anna);
        assertThat(told(article, event(bell), anna, clara)).containsExactly(clara);
        assertThat(told(ferry.id(), event(ferry), anna, clara)).containsExactlyInAnyOrder(anna, clara);
    }

    @Test
    void areSeenAsLongAsTheirArticleIsAndCountedThen() {
        review(ferry, "lighthouse", ben);
        told(ferry.id(), null, anna, ben, clara);
        told(article, null, anna, clara);
        told(null, null, ben);
        assertThat(List.of(seen(anna, false), seen(ben, false), seen(clara, true)))
                .containsExactly(2, 2, 2);
        close("lighthouse");
        assertThat(List.of(seen(anna, false), seen(ben, false), seen(clara, true)))
                .containsExactly(2, 2, 1);
        assertThat(List.of(seen(anna, true), seen(ben, true), seen(clara, false)))
                .containsExactly(2, 2, 0);
        close("lighthouse", clara);
        assertThat(seen(clara, true)).isEqualTo(2);
        ferry.move(Move.RECALL, NOW);
        assertThat(seen(ben, false)).isEqualTo(1);
    }

    /** How many lines the person sees, all of which are new. */
    private int seen(UUID person, boolean seesAll) {
        em.flush();
        var lines = inbox(person, seesAll);
        assertThat(the(InboxNotices.class).unread(new Viewer(person, seesAll), 9))
                .isEqualTo(lines.size());
        return lines.size();
    }

    @Test
    void areReadByTheirPersonAloneAndOneByOne() {
        long first = tell(article, null, NOW, Reach.NEVER, anna);
        long second = tell(ferry.id(), null, NOW, Reach.NEVER, anna);
        the(InboxNotices.class).read(clara, first, NOW);
        assertThat(isRead(clara, true)).containsExactly(false, true);
        assertThat(isRead(anna, false)).containsExactly(false, false);
        the(InboxNotices.class).read(clara, first, NOW.plusSeconds(5));
        the(InboxNotices.class).readAll(clara, article, NOW.plusSeconds(5));
        assertThat(readAt(clara, first)).isEqualTo(NOW);
        the(InboxNotices.class).readAll(clara, ferry.id(), NOW);
        the(InboxNotices.class).readAll(anna, article, NOW);
        assertThat(isRead(anna, false)).containsExactly(false, true);
        the(InboxNotices.class).unread(clara, second);
        assertThat(isRead(clara, true)).containsExactly(false, true);
        assertThat(isRead(anna, false)).containsExactly(false, true);
        assertThat(the(InboxNotices.class).find(editor(), first))
                .extracting(NoticeRow::id)
                .containsExactly(first);
    }

    @Test
    void goOnBeforeALineAndOfTheirPersonAlone() {
        long first = tell(article, null, NOW, Reach.NEVER, anna);
        long second = tell(article, null, NOW, Reach.NEVER);
        assertThat(the(InboxNotices.class).of(editor(), false, second, 9))
                .extracting(NoticeRow::id)
                .containsExactly(first);
        assertThat(inbox(anna, false)).extracting(NoticeRow::id).containsExactly(first);
    }

    @Test
    void askAboutEachArticleAndKindForItself() {
        long bells = tell(article, null, NOW, Reach.NEVER, anna);
        long ferries = tell(ferry.id(), null, NOW, Reach.NEVER);
        told(article, null, clara);
        tell(article, clara, NOW, Reach.NEVER, anna);
        assertThat(asking("SUBMITTED:DRAFT")).containsExactly(ferries, bells);
    }

    @Test
    void askForAStepOnlyThoseWhoseTurnItIs() {
        review(ferry, "lighthouse", clara);
        long id = the(InboxNotices.class).nextId();
        told(new Message(id, "STEP_OPENED", null, ferry.id(), null, null, NOW, null, null, List.of(ben)), Reach.NEVER);
        assertThat(asking("STEP_OPENED:IN_REVIEW")).isEmpty();
        the(OpenSteps.class).keep(ferry.id(), List.of(new OpenStep(ferry.id(), 1, "LAW", NOW, null)));
        assertThat(asking("STEP_OPENED:IN_REVIEW")).containsExactly(id);
    }

    @Test
    void areMailedAsTheirPersonChoseForTheirKindOrAsUsual() {
        the(Reaches.class).choose(clara, "MENTIONED", Reach.NEVER);
        the(Reaches.class).choose(anna, "SUBMITTED", Reach.DIGEST);
        tell(article, null, NOW, Reach.NOW, anna);
        assertThat(mailed()).containsExactly("clara");
        assertThat(the(Deliveries.class).waitingForDigest()).contains(anna).doesNotContain(clara);
    }

    @Test
    void goToProgramsThatListenForTheirDeskOnceForOneEvent() {
        review(ferry, "lighthouse", ben);
        hook("https://example.org/all", null);
        hook("https://example.org/lighthouse", "lighthouse");
        told(ferry.id(), event(ferry), anna);
        told(article, event(bell), anna);
        assertThat(called())
                .containsExactlyInAnyOrder(
                        "https://example.org/all", "https://example.org/lighthouse", "https://example.org/all");
        told(ferry.id(), event(ferry), anna);
        assertThat(called()).hasSize(3);
    }

    private List<String> mailed() {
        return sent("select p.username from delivery d join person p on p.id = d.person");
    }

    private List<String> called() {
        return sent("select w.url from delivery d join webhook w on w.id = d.webhook ");
    }

    private List<String> sent(String query) {
        return em.unwrap(Session.class).createNativeQuery(query, String.class).getResultList();
    }

    private List<Long> asking(String what) {
        return the(InboxNotices.class).asking(editor(), List.of(what), 9).stream()
                .map(NoticeRow::id)
                .toList();
    }

    private List<Boolean> isRead(UUID person, boolean seesAll) {
        return inbox(person, seesAll).stream().map(NoticeRow::read).toList();
    }

    private Object readAt(UUID person, long message) {
        return em.createNativeQuery(
                        "select read from notice where person = :person and message = :message", Instant.class)
                .setParameter("person", person)
                .setParameter("message", message)
                .getSingleResult();
    }

    private Viewer editor() {
        return new Viewer(clara, true);
    }

    private List<NoticeRow> inbox(UUID person, boolean seesAll) {
        return the(InboxNotices.class).of(new Viewer(person, seesAll), false, Long.MAX_VALUE, 9);
    }
}
