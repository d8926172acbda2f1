package org.copydesk.persistence.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A message as it is told, with what was true when it was written.
 *
 * @param author whose article it is, null without one
 * @param slug the article's address on the site at this time, null before it has one
 * @param why the circle of the person it is told to, null for a program
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
        String why) {}
