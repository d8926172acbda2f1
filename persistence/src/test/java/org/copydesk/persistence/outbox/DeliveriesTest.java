package org.copydesk.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is on its way out")
class DeliveriesTest extends Told {

    private static final List<Channel> ALL = List.of(Channel.values());

    private long article;

    @BeforeEach
    void begin() {
        article = article(anna).id();
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

    private Parcel taken(Instant now) {
        return the(Deliveries.class).take(ALL, now).orElseThrow();
    }

    private void tried(Parcel parcel, DeliveryState state, Instant next) {
        the(Deliveries.class).tried(parcel, state, next, new TryRow(1, NOW, 5, "away"));
    }
}
