package org.copydesk.core.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.copydesk.core.timing.Recurring;
import org.copydesk.core.timing.Rhythm;

/** Seals the record every few minutes; on several nodes, whichever comes first. */
@ApplicationScoped
class SealingTimer implements Recurring {

    @Inject
    Sealing sealing;

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMinutes(5));
    }

    @Override
    public String purpose() {
        return "seal the record";
    }

    @Override
    public void run() {
        sealing.seal();
    }
}
