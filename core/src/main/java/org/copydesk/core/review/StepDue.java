package org.copydesk.core.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something in a review should be done soon, or should have been.
 *
 * @param people whose it is to do
 * @param over whether the time is over
 */
public record StepDue(long article, List<UUID> people, Instant due, boolean over) {

    public StepDue {
        people = List.copyOf(people);
    }
}
