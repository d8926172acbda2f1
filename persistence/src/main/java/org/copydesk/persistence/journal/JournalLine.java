package org.copydesk.persistence.journal;

import java.time.Instant;

/**
 * One line of the record of the newsroom.
 *
 * @param article null for what was done to people
 * @param title what the article is called now
 */
public record JournalLine(
        long id,
        Long article,
        String title,
        int number,
        Instant time,
        String actor,
        String actorName,
        String action,
        String from,
        String to,
        Integer revision,
        String note,
        String about,
        String hash) {}
