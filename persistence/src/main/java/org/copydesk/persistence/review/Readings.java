package org.copydesk.persistence.review;

import java.util.Map;
import java.util.UUID;

/**
 * Up to which revision others have read an article, and whether they still talk about it.
 *
 * @param approved the newest revision that each approved and did not take back
 * @param handedIn the newest revision that its author submitted, 0 for none
 * @param blocked whether an open thread stands in the way of an approval
 */
public record Readings(Map<UUID, Integer> approved, int handedIn, boolean blocked) {

    /** The newest revision that anybody but this person approved, 0 for none. */
    public int approvedByOthersThan(UUID person) {
        return approved.entrySet().stream()
                .filter(approval -> !approval.getKey().equals(person))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }
}
