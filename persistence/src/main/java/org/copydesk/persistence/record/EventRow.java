package org.copydesk.persistence.record;

import java.time.Instant;

/** One line of a timeline with the actor's names, as lists show it. */
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
        Details details) {

    /** As a query selects it. */
    public EventRow(
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
            String details) {
        this(
                id,
                article,
                number,
                time,
                actor,
                actorName,
                action,
                from,
                to,
                revision,
                content,
                note,
                about,
                previous,
                hash,
                details == null ? OlderDetails.of(action, note, about) : Details.read(details));
    }
}
