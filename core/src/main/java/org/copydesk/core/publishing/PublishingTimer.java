package org.copydesk.core.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.copydesk.core.timing.Recurring;
import org.copydesk.core.timing.Rhythm;

/**
 * Looks three times a second for what is due, from the start on, so that what fell due while we were away goes out too. Each hand
 * looks once a second, so that much that is due at one moment has several.
 */
@ApplicationScoped
class PublishingTimer implements Recurring {

    private static final int HANDS = 3;

    @Inject
    DuePublications due;

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofSeconds(1)).with(HANDS);
    }

    @Override
    public String purpose() {
        return "look for what is due";
    }

    @Override
    public void run() {
        due.publish();
    }
}
