package org.copydesk.persistence.record;

import java.time.Instant;

/**
 * One line of a timeline with the actor's names, as lists show it.
 *
 * @param stored the details as they are stored, null for none
 */
public record EventRow(
        long id,
        Long article,
        int number,
        Instant time,
        String actor,
        String actorName,
        String action,
        String from,
        String to,
        Integer revision,
        String content,
        String note,
        String about,
        String previous,
        String hash,
        String stored) {

    /** What else there is to say, as data; of older lines as far as they say it in words. */
    public Details details() {
        return stored == null ? OlderDetails.of(action, note, about) : Details.read(stored);
    }
}
