package org.copydesk.core.notifying;

import java.time.Instant;
import java.util.Optional;
import org.copydesk.persistence.outbox.Parcel;

/** Brings what leaves the house to where it goes. */
interface Carrier {

    /** Tries once, and never throws for what the other side did. */
    Receipt carry(Parcel parcel);

    /** Until when the receiver wants nothing; empty when it may go now. */
    default Optional<Instant> notBefore(Parcel parcel) {
        return Optional.empty();
    }
}
