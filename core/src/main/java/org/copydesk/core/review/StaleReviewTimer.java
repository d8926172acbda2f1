package org.copydesk.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.copydesk.core.timing.Recurring;
import org.copydesk.core.timing.Rhythm;

/** Looks every few seconds which reviews are stale; one that cannot be settled keeps no other waiting. */
@ApplicationScoped
class StaleReviewTimer implements Recurring {

    private static final System.Logger LOG = System.getLogger(StaleReviewTimer.class.getName());

    @Inject
    StaleReviews reviews;

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofSeconds(5));
    }

    @Override
    public String purpose() {
        return "look for stale reviews";
    }

    @Override
    public void run() {
        for (long article : reviews.due()) settle(article);
    }

    private void settle(long article) {
        try {
            reviews.settle(article);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Could not settle the stale review of article " + article + "; trying again", e);
        }
    }
}
