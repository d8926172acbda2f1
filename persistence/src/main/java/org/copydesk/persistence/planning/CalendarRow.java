package org.copydesk.persistence.planning;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something that has a time.
 *
 * @param id of the plan or of the article
 * @param state the article's, null for a plan
 * @param person the user name of whom it waits for or who set it, null for nobody
 * @param zone in which the time was set, null where none was
 * @param reviewer the number by which whoever looks is to know the person, null for by their name
 */
public record CalendarRow(
        Kind kind,
        Instant time,
        long id,
        String title,
        String state,
        String desk,
        String person,
        String personName,
        String zone,
        Integer reviewer)
        implements Serializable {

    /** A row whose person everybody knows. */
    public CalendarRow(
            Kind kind,
            Instant time,
            long id,
            String title,
            String state,
            String desk,
            String person,
            String personName,
            String zone) {
        this(kind, time, id, title, state, desk, person, personName, zone, null);
    }

    /** The same under another name. */
    public CalendarRow of(String username, String name) {
        return new CalendarRow(kind, time, id, title, state, desk, username, name, zone, reviewer);
    }

    /** What happens at the time. The names are message keys. */
    public enum Kind {
        /** A text is to be there that nobody has begun. */
        PLANNED,
        /** Somebody is to have done their part. */
        DUE,
        /** Readers are to see it. */
        SCHEDULED,
        /** Readers are to see what some have been given before. */
        EMBARGOED,
        /** Readers are to see it no longer. */
        EXPIRES,
        /** Readers saw it first. */
        PUBLISHED
    }
}
