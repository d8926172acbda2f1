package org.copydesk.core.erasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.copydesk.core.timing.Recurring;
import org.copydesk.core.timing.Rhythm;

/** Empties the trash of what has lain there for too long; on several nodes, whichever comes first. */
@ApplicationScoped
class EmptyingTimer implements Recurring {

    private static final int AT_ONCE = 100;

    @Inject
    Erasing erasing;

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMinutes(10)).beginningAfter(Duration.ofMinutes(1));
    }

    @Override
    public String purpose() {
        return "empty the trash";
    }

    @Override
    public void run() {
        for (long article : erasing.overdue(AT_ONCE)) erasing.eraseOverdue(article);
    }
}
