package org.copydesk.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.copydesk.core.timing.Recurring;
import org.copydesk.core.timing.Rhythm;

/** Looks every few seconds what people have to be reminded of. */
@ApplicationScoped
class ReminderTimer implements Recurring {

    @Inject
    Reminding reminding;

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofSeconds(5));
    }

    @Override
    public String purpose() {
        return "remind people";
    }

    @Override
    public void run() {
        while (reminding.remind()) {
            // until nothing is left to say
        }
    }
}
