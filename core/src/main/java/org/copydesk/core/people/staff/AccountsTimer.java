package org.copydesk.core.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.copydesk.core.timing.Recurring;
import org.copydesk.core.timing.Rhythm;

/** Asks Keycloak every few seconds who was disabled there. */
@ApplicationScoped
class AccountsTimer implements Recurring {

    @Inject
    FollowingAccounts accounts;

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofSeconds(5));
    }

    @Override
    public String purpose() {
        return "ask who was disabled in Keycloak";
    }

    @Override
    public void run() {
        accounts.follow();
    }
}
