package org.copydesk.core.notifying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.copydesk.persistence.outbox.Channel;
import org.copydesk.persistence.outbox.Deliveries;
import org.copydesk.persistence.outbox.DeliveryState;
import org.copydesk.persistence.outbox.Parcel;
import org.copydesk.persistence.outbox.TryRow;

/** One delivery in a transaction of its own: whoever holds its row sends it, and when that node dies another one does. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Dispatch {

    private static final System.Logger LOG = System.getLogger(Dispatch.class.getName());

    /** After so many tries it is given up, more than a day after the first. */
    static final int TRIES = 12;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    @Inject
    Deliveries deliveries;

    @Inject
    MailCarrier mails;

    @Inject
    WebhookCarrier webhooks;

    @Inject
    Clock clock;

    /** Delivers what is due next on these channels; false when nothing is. */
    public boolean next(List<Channel> channels) {
        var parcel = deliveries.take(channels, clock.instant());
        parcel.ifPresent(this::deliver);
        return parcel.isPresent();
    }

    private void deliver(Parcel parcel) {
        Carrier carrier = parcel.webhook() == null ? mails : webhooks;
        var later = carrier.notBefore(parcel);
        if (later.isPresent()) deliveries.postpone(parcel, later.get());
        else deliver(parcel, carrier);
    }

    private void deliver(Parcel parcel, Carrier carrier) {
        var begun = clock.instant();
        var receipt = carried(parcel, carrier);
        var ended = clock.instant();
        var millis = (int) Duration.between(begun, ended).toMillis();
        var attempt = new TryRow(parcel.tries() + 1, begun, millis, receipt.answer());
        boolean again = receipt.state() == DeliveryState.WAITING;
        if (again && attempt.number() >= TRIES) deliveries.tried(parcel, DeliveryState.FAILED, null, attempt);
        else deliveries.tried(parcel, receipt.state(), again ? next(attempt.number(), ended) : null, attempt);
        if (receipt.state() == DeliveryState.SENT && parcel.tries() > 0) deliveries.resume(parcel, ended);
    }

    /** Whatever one of them fails by, the others do not wait for it. */
    private static Receipt carried(Parcel parcel, Carrier carrier) {
        try {
            return carrier.carry(parcel);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Delivery " + parcel.id() + " failed; it is tried again", failed);
            return Receipt.again(failed.toString());
        }
    }

    /** Three times as long after every try. */
    private static Instant next(int tries, Instant now) {
        var pause = FIRST_PAUSE.multipliedBy((long) Math.pow(3, tries - 1d));
        return now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }
}
