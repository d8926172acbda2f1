package org.copydesk.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Pseudonyms;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is on its way out")
class DeliveriesTest extends Told {

    private static final List<Channel> ALL = List.of(Channel.values());

    private Article bell;
    private long article;
    private long ferry;

    @BeforeEach
    void begin() {
        bell = article(anna);
        article = bell.id();
        ferry = article(anna).id();
        em.flush();
    }

    @Test
    void isTakenWhenItIsDue() {
        long message = tell(article, null, NOW, Reach.NOW);
        assertThat(the(Deliveries.class).take(ALL, NOW.minusSeconds(1))).isEmpty();
        assertThat(the(Deliveries.class).take(List.of(Channel.WEBHOOK), NOW)).isEmpty();
        var parcel = taken(NOW);
        assertThat(parcel.message()).isEqualTo(message);
        assertThat(parcel.person()).isEqualTo(clara);
        assertThat(the(Deliveries.class).parcel(parcel.id())).hasValue(parcel);
        assertThat(the(Deliveries.class).message(message, clara).orElseThrow().title())
                .isEqualTo(TEXT.title());
    }

    @Test
    void isTriedAgainAndRemembersEachTry() {
        tell(article, null, NOW, Reach.NOW);
        var parcel = taken(NOW);
        tried(parcel, DeliveryState.WAITING, NOW.plusSeconds(60));
        assertThat(the(Deliveries.class).take(ALL, NOW)).isEmpty();
        assertThat(the(Deliveries.class).mailsStuckSince()).hasValue(NOW);
        the(Deliveries.class).retryMails(NOW);
        assertThat(taken(NOW).tries()).isEqualTo(1);
        assertThat(the(Deliveries.class).tries(parcel.id()))
                .extracting(TryRow::answer)
                .containsExactly("away");
    }

    @Test
    void waitsWhenItIsPutOffAndGoesOnWhenTheOtherSideIsThereAgain() {
        tell(article, null, NOW, Reach.NOW);
        var parcel = taken(NOW);
        the(Deliveries.class).postpone(parcel, NOW.plusSeconds(60));
        assertThat(the(Deliveries.class).take(ALL, NOW)).isEmpty();
        tried(parcel, DeliveryState.WAITING, NOW.plusSeconds(60));
        the(Deliveries.class).resume(parcel, NOW);
        assertThat(the(Deliveries.class).take(ALL, NOW)).isPresent();
    }

    @Test
    void isOverWhenItArrivedAndBeginsAnewWhenSomebodyAsksForThat() {
        tell(article, null, NOW, Reach.NOW);
        var parcel = taken(NOW);
        tried(parcel, DeliveryState.FAILED, null);
        assertThat(the(Deliveries.class).take(ALL, NOW.plusSeconds(999))).isEmpty();
        assertThat(the(Deliveries.class).count(OutboxFilter.of(OutboxFilter.Part.FAILED), 9))
                .isEqualTo(1);
        assertThat(the(Deliveries.class).retry(parcel.id(), NOW)).isTrue();
        assertThat(taken(NOW).tries()).isZero();
        assertThat(the(Deliveries.class).retry(parcel.id() + 1, NOW)).isFalse();
    }

    @Test
    void isListedNewestFirstForWhomItIs() {
        tell(article, null, NOW, Reach.NOW);
        tell(null, null, NOW, Reach.NOW, ben);
        var rows = the(Deliveries.class).rows(OutboxFilter.ALL, Long.MAX_VALUE, 9);
        assertThat(rows).extracting(OutboxRow::to).containsExactlyInAnyOrder("clara", "clara", "ben");
        assertThat(rows).extracting(OutboxRow::id).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(the(Deliveries.class).find(rows.get(0).id())).hasValue(rows.get(0));
        assertThat(the(Deliveries.class).rows(OutboxFilter.to(1), Long.MAX_VALUE, 9))
                .isEmpty();
    }

    @Test
    void isOneMailForAllThatWaitedForADigest() {
        long first = tell(article, null, NOW, Reach.DIGEST);
        long second = tell(article, null, NOW, Reach.DIGEST);
        assertThat(the(Deliveries.class).waitingForDigest()).containsExactly(clara);
        var delivery = the(Deliveries.class).digest(clara, NOW.plusSeconds(1), NOW);
        assertThat(the(Deliveries.class).digested(delivery))
                .extracting(StoredMessage::id)
                .containsExactly(second, first);
        assertThat(the(Deliveries.class).waitingForDigest()).isEmpty();
        assertThat(the(Deliveries.class).digest(clara, NOW.plusSeconds(1), NOW)).isNull();
    }

    @Test
    void goesOutInTheOrderInWhichItIsDue() {
        tell(article, null, NOW, Reach.NOW);
        long earlier = tell(article, null, NOW.minusSeconds(60), Reach.NOW);
        assertThat(taken(NOW).message()).isEqualTo(earlier);
    }

    @Test
    void waitsForWhatTheSameProgramWasToldBeforeOfTheSameArticle() {
        long archive = hook("https://example.org/archive", null);
        long first = tell(article, null, NOW, Reach.NEVER);
        long second = tell(article, null, NOW, Reach.NEVER);
        long other = tell(ferry, null, NOW, Reach.NEVER);
        var waiting = taken(NOW);
        assertThat(waiting.message()).isEqualTo(first);
        assertThat(waiting.webhook()).isEqualTo(archive);

        the(Deliveries.class).postpone(waiting, NOW.plusSeconds(60));
        assertThat(taken(NOW).message()).isEqualTo(other);
        hook("https://example.org/index", null);
        tell(article, null, NOW.minusSeconds(1), Reach.NEVER);
        assertThat(rowOf(taken(NOW)).to()).isEqualTo("https://example.org/index");

        tried(waiting, DeliveryState.SENT, null);
        tried(taken(NOW), DeliveryState.SENT, null);
        assertThat(taken(NOW).message()).isEqualTo(second);
    }

    @Test
    void saysWhoDidItAndToTheAuthorByANumberWhereReviewersHaveOne() {
        bell.keepReviewersAnonymous();
        em.flush();
        the(Pseudonyms.class).give(bell, clara);
        the(Pseudonyms.class).give(bell, ben);
        long message = tell(article, clara, NOW, Reach.DIGEST, anna, ben);
        long other = tell(ferry, clara, NOW, Reach.DIGEST, anna);
        assertThat(the(Deliveries.class).message(message, anna))
                .get()
                .extracting(StoredMessage::article, StoredMessage::author, StoredMessage::by, StoredMessage::byName)
                .containsExactly(article, anna, "clara", "Clara Engel");
        assertThat(the(Deliveries.class).message(message, anna).orElseThrow().why())
                .isEqualTo("NAMED");
        assertThat(the(Deliveries.class).message(message, anna).orElseThrow().byEmail())
                .isEqualTo("clara@example.org");
        assertThat(the(Deliveries.class).message(message, anna).orElseThrow().reviewer())
                .isEqualTo(1);
        assertThat(the(Deliveries.class).message(message, clara).orElseThrow().reviewer())
                .isNull();
        assertThat(the(Deliveries.class).message(other, anna).orElseThrow().reviewer())
                .isNull();
        var digest = the(Deliveries.class).digest(anna, NOW.plusSeconds(1), NOW);
        assertThat(the(Deliveries.class).digested(digest))
                .extracting(StoredMessage::id, StoredMessage::reviewer)
                .containsExactly(tuple(other, null), tuple(message, 1));
    }

    @Test
    void countsItsOwnTriesAlone() {
        tell(article, null, NOW, Reach.NOW);
        var mail = taken(NOW);
        tried(mail, DeliveryState.WAITING, NOW.plusSeconds(60));
        tried(mail, DeliveryState.WAITING, NOW.plusSeconds(90));
        tell(article, null, NOW, Reach.NOW);
        var other = taken(NOW);
        tried(other, DeliveryState.SENT, null);
        assertThat(the(Deliveries.class).tries(mail.id()))
                .extracting(TryRow::number)
                .containsExactly(1, 2);
        assertThat(the(Deliveries.class).tries(other.id()))
                .extracting(TryRow::number)
                .containsExactly(1);
        assertThat(rowOf(mail).state()).isEqualTo(DeliveryState.WAITING);
        assertThat(rowOf(mail).next()).isEqualTo(NOW.plusSeconds(90));
        the(Deliveries.class).postpone(mail, NOW.plusSeconds(120));
        assertThat(rowOf(other).next()).isEqualTo(NOW);
        assertThat(the(Deliveries.class).parcel(other.id())).map(Parcel::id).hasValue(other.id());
    }

    @Test
    void goesOnOnlyWhereItWasTriedInVainOnTheSameWay() {
        hook("https://example.org/archive", null);
        tell(article, null, NOW, Reach.NOW);
        var mail = the(Deliveries.class).take(List.of(Channel.MAIL), NOW).orElseThrow();
        var call = the(Deliveries.class).take(List.of(Channel.WEBHOOK), NOW).orElseThrow();
        for (var each : List.of(mail, call)) tried(each, DeliveryState.WAITING, NOW.plusSeconds(60));
        tell(ferry, null, NOW, Reach.NOW);
        var lying = the(Deliveries.class).take(List.of(Channel.WEBHOOK), NOW).orElseThrow();

        the(Deliveries.class).resume(mail, NOW.plusSeconds(5));
        assertThat(rowOf(mail).next()).isEqualTo(NOW.plusSeconds(5));
        assertThat(rowOf(call).next()).isEqualTo(NOW.plusSeconds(60));
        the(Deliveries.class).resume(mail, NOW.plusSeconds(9));
        the(Deliveries.class).retryMails(NOW.plusSeconds(9));
        assertThat(rowOf(mail).next()).isEqualTo(NOW.plusSeconds(5));
        assertThat(rowOf(call).next()).isEqualTo(NOW.plusSeconds(60));
        assertThat(rowOf(lying).next()).isEqualTo(NOW);
        tried(call, DeliveryState.FAILED, NOW.plusSeconds(60));
        the(Deliveries.class).resume(call, NOW.plusSeconds(9));
        assertThat(rowOf(call).next()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void isStuckSinceTheFirstTryOfAMailThatStillWaits() {
        hook("https://example.org/archive", null);
        tell(article, null, NOW, Reach.NOW);
        tell(ferry, null, NOW, Reach.NOW);
        var call = the(Deliveries.class).take(List.of(Channel.WEBHOOK), NOW).orElseThrow();
        the(Deliveries.class).tried(call, DeliveryState.WAITING, NOW, new TryRow(1, NOW.minusSeconds(99), 5, "away"));
        assertThat(the(Deliveries.class).mailsStuckSince()).isEmpty();
        var mail = the(Deliveries.class).take(List.of(Channel.MAIL), NOW).orElseThrow();
        the(Deliveries.class)
                .tried(mail, DeliveryState.WAITING, NOW.plusSeconds(9), new TryRow(1, NOW.minusSeconds(50), 5, "away"));
        the(Deliveries.class).tried(mail, DeliveryState.WAITING, NOW.plusSeconds(9), new TryRow(2, NOW, 5, "away"));
        assertThat(the(Deliveries.class).mailsStuckSince()).hasValue(NOW.minusSeconds(50));
        tried(mail, DeliveryState.SENT, null);
        assertThat(the(Deliveries.class).mailsStuckSince()).isEmpty();
    }

    @Test
    void isNotSentAgainBeforeItCanNoLongerBeTakenBack() {
        toldLater(article, event(bell), Reach.NOW, NOW.plusSeconds(60));
        var mail = taken(NOW.plusSeconds(60));
        tried(mail, DeliveryState.WAITING, NOW.plusSeconds(90));
        assertThat(the(Deliveries.class).retry(mail.id(), NOW)).isTrue();
        assertThat(rowOf(mail).next()).isEqualTo(NOW.plusSeconds(60));
        assertThat(rowOf(mail).tries()).isEqualTo(1);
        the(Deliveries.class).retry(mail.id(), NOW.plusSeconds(70));
        assertThat(rowOf(mail).next()).isEqualTo(NOW.plusSeconds(70));
    }

    @Test
    void neverLeavesWhereItsEventWasTakenBack() {
        toldLater(article, event(bell), Reach.NOW, NOW.plusSeconds(60));
        var mail = taken(NOW.plusSeconds(60));
        tell(ferry, null, NOW, Reach.NOW);
        var other = taken(NOW);
        assertThat(the(Deliveries.class).haveLeft(event(bell))).isFalse();
        the(Deliveries.class).cancel(event(bell));
        assertThat(rowOf(mail).state()).isEqualTo(DeliveryState.CANCELLED);
        assertThat(rowOf(other).state()).isEqualTo(DeliveryState.WAITING);
        assertThat(the(Deliveries.class).retry(mail.id(), NOW)).isFalse();
        tried(other, DeliveryState.SENT, null);
        assertThat(the(Deliveries.class).haveLeft(event(bell))).isFalse();
    }

    @Test
    void hasLeftOnceSomebodyOutsideWasToldOfTheEvent() {
        toldLater(article, event(bell), Reach.NOW, NOW);
        var mail = taken(NOW);
        tried(mail, DeliveryState.SENT, null);
        assertThat(the(Deliveries.class).haveLeft(event(bell))).isTrue();
        the(Deliveries.class).cancel(event(bell));
        assertThat(rowOf(mail).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void isInNoDigestWhereItsEventWasTakenBack() {
        toldLater(article, event(bell), Reach.DIGEST, NOW.plusSeconds(60));
        tell(ferry, null, NOW, Reach.DIGEST);
        the(Deliveries.class).cancel(event(bell));
        var digest = the(Deliveries.class).digest(clara, NOW.plusSeconds(99), NOW);
        assertThat(the(Deliveries.class).digested(digest))
                .extracting(StoredMessage::article)
                .containsExactly(ferry);
        assertThat(reachOfLines()).containsExactlyInAnyOrder("NEVER", "DIGEST");
    }

    @Test
    void goesOutAtOnceWhenWhatFollowsItIsNotToWait() {
        toldLater(article, event(bell), Reach.NOW, NOW.plusSeconds(60));
        var mail = taken(NOW.plusSeconds(60));
        toldLater(ferry, null, Reach.NOW, NOW.plusSeconds(60));
        the(Deliveries.class).release(article, NOW.plusSeconds(5));
        assertThat(the(Deliveries.class).take(ALL, NOW.plusSeconds(5)))
                .map(Parcel::id)
                .hasValue(mail.id());
        the(Deliveries.class).postpone(mail, NOW.plusSeconds(90));
        the(Deliveries.class).release(article, NOW.plusSeconds(6));
        assertThat(the(Deliveries.class).take(ALL, NOW.plusSeconds(59))).isEmpty();
    }

    @Test
    void isOneDigestOfOnesOwnLinesThatAskForIt() {
        tell(article, null, NOW, Reach.DIGEST, anna);
        tell(ferry, null, NOW, Reach.NEVER);
        long last = tell(article, null, NOW.plusSeconds(9), Reach.DIGEST);
        var digest = the(Deliveries.class).digest(clara, NOW.plusSeconds(1), NOW);
        assertThat(the(Deliveries.class).digested(digest)).hasSize(1);
        assertThat(the(Deliveries.class).waitingForDigest()).containsExactlyInAnyOrder(anna, clara);
        var next = the(Deliveries.class).digest(clara, NOW.plusSeconds(10), NOW);
        assertThat(the(Deliveries.class).digested(next))
                .extracting(StoredMessage::id)
                .containsExactly(last);
        assertThat(the(Deliveries.class).waitingForDigest()).containsExactly(anna);
    }

    @Test
    void tellsInADigestWhatIsNewestFirstByArticle() {
        long older = tell(article, null, NOW, Reach.DIGEST);
        long between = tell(ferry, null, NOW, Reach.DIGEST);
        long newest = tell(article, null, NOW, Reach.DIGEST);
        var digest = the(Deliveries.class).digest(clara, NOW.plusSeconds(1), NOW);
        assertThat(the(Deliveries.class).digested(digest))
                .extracting(StoredMessage::id)
                .containsExactly(newest, older, between);
    }

    @Test
    void isListedFromALineOn() {
        tell(article, null, NOW, Reach.NOW);
        tell(article, null, NOW, Reach.NOW);
        var rows = the(Deliveries.class).rows(OutboxFilter.ALL, Long.MAX_VALUE, 9);
        assertThat(the(Deliveries.class).rows(OutboxFilter.ALL, rows.get(0).id(), 9))
                .containsExactly(rows.get(1));
    }

    private OutboxRow rowOf(Parcel parcel) {
        return the(Deliveries.class).find(parcel.id()).orElseThrow();
    }

    private List<String> reachOfLines() {
        return em.unwrap(Session.class)
                .createNativeQuery("select reach from notice", String.class)
                .getResultList();
    }

    private Parcel taken(Instant now) {
        return the(Deliveries.class).take(ALL, now).orElseThrow();
    }

    private void tried(Parcel parcel, DeliveryState state, Instant next) {
        the(Deliveries.class).tried(parcel, state, next, new TryRow(1, NOW, 5, "away"));
    }
}
