package org.copydesk.core.notifying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.copydesk.core.timing.Recurring;
import org.copydesk.core.timing.Rhythm;

/** Looks twice a minute whose digest is due. */
@ApplicationScoped
class DigestTimer implements Recurring {

    @Inject
    Digesting digesting;

    @Inject
    Postbox postbox;

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofSeconds(30)).beginningAfter(Duration.ofSeconds(5));
    }

    @Override
    public String purpose() {
        return "write digests";
    }

    @Override
    public void run() {
        if (!postbox.isThere()) return;
        for (var person : digesting.waiting()) digesting.digest(person);
    }
}
