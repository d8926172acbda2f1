package org.copydesk.persistence.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A message as it is told, with what was true when it was written.
 *
 * @param author whose article it is, null without one
 * @param slug the article's address on the site at this time, null before it has one
 * @param why the circle of the person it is told to, null for a program
 * @param reviewer the number by which that person is to know who did it, null for by their name
 */
public record StoredMessage(
        long id,
        String kind,
        Long article,
        UUID author,
        Long event,
        Instant time,
        String title,
        String slug,
        String desk,
        String by,
        String byName,
        String byEmail,
        String words,
        String about,
        String why,
        Integer reviewer) {

    /** The same with another name for who did it, and no address. */
    public StoredMessage by(String username, String name, String said) {
        return new StoredMessage(
                id, kind, article, author, event, time, title, slug, desk, username, name, null, said, about, why,
                reviewer);
    }
}
