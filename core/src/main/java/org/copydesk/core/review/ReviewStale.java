package org.copydesk.core.review;

import java.util.List;
import java.util.UUID;

/**
 * Nothing was decided in a review for long, so that it was closed, or somebody else has it to see to.
 *
 * @param people who have it to see to now, none where it was closed
 */
public record ReviewStale(long article, List<UUID> people) {

    public ReviewStale {
        people = List.copyOf(people);
    }
}
