package org.copydesk.core.notifying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.copydesk.core.timing.Recurring;
import org.copydesk.core.timing.Rhythm;

/** Asks Keycloak every minute who works here; while it is away, as when both start at once, every second. */
@ApplicationScoped
class RosterTimer implements Recurring {

    @Inject
    RosterKeeping roster;

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMinutes(1))
                .beginningAfter(Duration.ZERO)
                .tryingAgainAfter(Duration.ofSeconds(1));
    }

    @Override
    public String purpose() {
        return "read who works here";
    }

    @Override
    public void run() {
        roster.refresh();
    }
}
