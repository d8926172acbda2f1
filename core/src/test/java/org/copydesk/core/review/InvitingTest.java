package org.copydesk.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.review.DiscussingTest.assertRefused;
import static org.copydesk.persistence.review.GuestRight.COMMENT;
import static org.copydesk.persistence.review.GuestRight.DECIDE;
import static org.copydesk.persistence.review.GuestRight.READ;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.copydesk.core.people.Actor;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.record.Retold;
import org.copydesk.core.review.Inviting.Invited;
import org.copydesk.core.review.Visiting.Visit;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.review.GuestRight;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A guest")
@ExtendWith(Retold.class)
class InvitingTest {

    private final Talk talk = new Talk("<p>The bell of the north quay rings again.</p>");

    @Test
    void readsTheOneTextTheyWereInvitedTo() {
        var invited = invite(EnumSet.of(READ));
        talk.save(ANNA, "<p>Something secret.</p>");

        var visit = visit(() -> talk.newsroom.use(Visiting.class).open(invited.token()));

        assertThat(visit.text().body()).isEqualTo("<p>The bell of the north quay rings again.</p>");
        assertRefused(ReviewRefusal.NOT_YOURS, () -> comment(invited, "bell", "Hello"));
        assertRefused(ReviewRefusal.NOT_YOURS, () -> decide(invited, true, null));
    }

    @Test
    void speaksUnderTheirOwnNameAndSeesNothingOfTheDesksTalk() {
        talk.thread(CLARA, "quay", "Which one? @anna");
        var invited = invite(EnumSet.of(COMMENT));

        var visit = comment(invited, "bell", "It is a gong. @clara");

        assertThat(visit.threads()).singleElement().satisfies(thread -> {
            assertThat(thread.comments().get(0).author().name()).startsWith("Lena Vogt");
            assertThat(thread.comments().get(0).mentions()).isEmpty();
        });
        long thread = visit.threads().get(0).thread().id();
        talk.newsroom.does(ANNA, () -> talk.newsroom.use(Discussing.class).reply(talk.article, thread, "Really?"));
        assertThat(visit(() -> talk.newsroom.use(Visiting.class).reply(invited.token(), thread, "Yes"))
                        .threads()
                        .get(0)
                        .comments())
                .extracting(CommentView::text)
                .containsExactly("It is a gong. @clara", "Really?", "Yes");
        assertThat(comment(invited, "", "All of it is fine").threads()).hasSize(2);
    }

    @Test
    void decidesAboutExactlyTheTextThatWasRead() {
        var invited = invite(EnumSet.of(DECIDE));

        assertRefused(ReviewRefusal.TEXT_MISSING, () -> decide(invited, false, " "));
        var visit = decide(invited, false, "The quay is the south one");
        assertThat(visit.guest().approves()).isFalse();
        decide(invited, true, null);

        var guest = talk.newsroom
                .as(ANNA, () -> talk.newsroom.use(Inviting.class).of(talk.article))
                .get(0);
        assertThat(guest.approves()).isTrue();
        assertThat(guest.decidedContent()).hasSize(64);
        assertThat(talk.actions()).containsSubsequence("INVITE_GUEST", "GUEST_REQUEST_CHANGES", "GUEST_APPROVE");
    }

    @Test
    void saysOnceWhatIsPressedTwice() {
        var invited = invite(EnumSet.of(DECIDE));
        decide(invited, true, null);
        decide(invited, true, null);
        decide(invited, false, "The quay is the south one");
        decide(invited, false, "The quay is the south one");
        decide(invited, false, "Both of them");

        assertThat(talk.actions().stream().filter(action -> action.startsWith("GUEST_")))
                .containsExactly("GUEST_APPROVE", "GUEST_REQUEST_CHANGES", "GUEST_REQUEST_CHANGES");
    }

    @Test
    @SuppressWarnings("UnnecessaryAssignment") // time passes only here
    void findsNothingWithALinkThatIsUnknownOrOverOrTakenBackOrOfATrashedArticle() {
        var invited = invite(EnumSet.of(READ));
        var other = invite(EnumSet.of(READ));
        var visiting = talk.newsroom.use(Visiting.class);

        assertNobody("");
        assertNobody(invited.token() + "x");
        talk.newsroom.does(
                ANNA,
                () -> talk.newsroom
                        .use(Inviting.class)
                        .revoke(talk.article, invited.guest().id()));
        assertNobody(invited.token());
        assertThat(visit(() -> visiting.open(other.token())).guest().name()).isEqualTo("Lena Vogt");
        talk.newsroom.move(ANNA, talk.article, Move.TRASH);
        assertNobody(other.token());
        talk.newsroom.move(ANNA, talk.article, Move.RESTORE);
        talk.newsroom.use(ReviewRecord.class).clock =
                Clock.fixed(Instant.now().plus(Duration.ofDays(8)), ZoneOffset.UTC);
        assertNobody(other.token());
    }

    @Test
    void isInvitedByThoseWhoMayReadForAWhileWithANameAndRights() {
        assertThatExceptionOfType(ArticleNotFound.class).isThrownBy(() -> invite(BEN, wanted("Lena", 7, Set.of(READ))));
        assertRefused(ReviewRefusal.NAME_MISSING, () -> invite(ANNA, wanted(" ", 7, Set.of(READ))));
        for (var turned : List.of("Clara\u202e Engel", "Clara\u200b Engel", "Clara\nEngel"))
            assertRefused(ReviewRefusal.NAME_UNREADABLE, () -> invite(ANNA, wanted(turned, 7, Set.of(READ))));
        for (var mail : List.of("lena@quay.example\nBcc: all@quay.example", "l".repeat(255), "lena\u202e@quay.example"))
            assertRefused(ReviewRefusal.MAIL_UNREADABLE, () -> invite(ANNA, reachedAt(mail)));
        assertRefused(ReviewRefusal.MAY_NOTHING, () -> invite(ANNA, wanted("Lena", 7, Set.of())));
        assertRefused(ReviewRefusal.EXPIRES_NOT_IN_FUTURE, () -> invite(ANNA, wanted("Lena", -1, Set.of(READ))));
        assertRefused(ReviewRefusal.EXPIRES_TOO_LATE, () -> invite(ANNA, wanted("Lena", 500, Set.of(READ))));
        var unknown = new NewGuest("Lena", null, 9, Instant.now().plusSeconds(60), Set.of(READ));
        assertRefused(ReviewRefusal.NO_SUCH_REVISION, () -> invite(ANNA, unknown));
    }

    @Test
    void isOneOfAHundredAtOnce() {
        for (int i = 0; i < 100; i++) invite(EnumSet.of(READ));
        assertRefused(ReviewRefusal.TOO_MANY_GUESTS, () -> invite(ANNA, wanted("Lena", 7, Set.of(READ))));
    }

    @Test
    void hasASecretThatIsNotKept() {
        var invited = invite(EnumSet.of(READ));

        assertThat(invited.token()).hasSize(43);
        assertThat(invite(EnumSet.of(READ)).token()).isNotEqualTo(invited.token());
        assertThat(talk.newsroom
                        .as(ANNA, () -> talk.newsroom.use(Reading.class).events(talk.article, 0, 100))
                        .toString())
                .doesNotContain(invited.token());
    }

    private void assertNobody(String token) {
        assertThatExceptionOfType(NobodyHere.class)
                .isThrownBy(() -> visit(() -> talk.newsroom.use(Visiting.class).open(token)));
    }

    private Invited invite(Set<GuestRight> may) {
        return invite(ANNA, wanted("Lena Vogt", 7, may));
    }

    private Invited invite(Actor person, NewGuest wanted) {
        return talk.newsroom.as(person, () -> talk.newsroom.use(Inviting.class).invite(talk.article, wanted));
    }

    private static NewGuest wanted(String name, int days, Set<GuestRight> may) {
        return new NewGuest(name, null, null, Instant.now().plus(Duration.ofDays(days)), may);
    }

    private static NewGuest reachedAt(String mail) {
        return new NewGuest("Lena", mail, null, Instant.now().plus(Duration.ofDays(7)), Set.of(READ));
    }

    private Visit comment(Invited invited, String exact, String words) {
        return visit(() -> talk.newsroom.use(Visiting.class).comment(invited.token(), exact, words));
    }

    private Visit decide(Invited invited, boolean approves, String note) {
        return visit(() -> talk.newsroom.use(Visiting.class).decide(invited.token(), approves, note));
    }

    /** As nobody who has an account. */
    private Visit visit(Supplier<Visit> work) {
        return talk.newsroom.as(null, work);
    }
}
