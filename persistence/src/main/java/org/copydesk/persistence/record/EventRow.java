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

    /** The same line with these hashes of the one before it and of itself. */
    public EventRow sealed(String before, String own) {
        return with(stored, before, own);
    }

    /** The same line with other details. */
    public EventRow saying(Details other) {
        return with(other.json(), previous, hash);
    }

    private EventRow with(String details, String before, String own) {
        return new EventRow(
                id, article, number, time, actor, actorName, action, from, to, revision, content, note, about, before,
                own, details);
    }

    /** What else there is to say, as data; of older lines as far as they say it in words. */
    public Details details() {
        return stored == null ? OlderDetails.of(action, note, about) : Details.read(stored);
    }
}
