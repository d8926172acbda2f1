package org.copydesk.persistence.record;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What somebody did, before it has its place in a chain. Immutable.
 *
 * @param action what was done, by the name of an {@link Action} or {@link StaffAction}
 * @param from the article's state before, null where no state is concerned
 * @param to the article's state after
 * @param revision the revision it was done to or that came of it, null where none is concerned
 * @param content the content hash of that revision
 * @param details what else there is to say, as data
 * @param about whom or what it concerns when that is not the article, such as a person's id
 */
public record Entry(
        Instant time,
        UUID actor,
        String action,
        String from,
        String to,
        Integer revision,
        String content,
        String note,
        String about,
        Details details) {

    public static Entry of(Instant time, UUID actor, Action action) {
        return of(time, actor, action.name());
    }

    public static Entry of(Instant time, UUID actor, StaffAction action) {
        return of(time, actor, action.name());
    }

    private static Entry of(Instant time, UUID actor, String action) {
        return new Entry(time, actor, action, null, null, null, null, null, null, Details.NONE);
    }

    public Entry moving(String from, String to) {
        return new Entry(time, actor, action, from, to, revision, content, note, about, details);
    }

    public Entry on(int revision, String content) {
        return new Entry(time, actor, action, from, to, revision, content, note, about, details);
    }

    public Entry saying(String note) {
        return new Entry(time, actor, action, from, to, revision, content, note, about, details);
    }

    public Entry about(String about) {
        return new Entry(time, actor, action, from, to, revision, content, note, about, details);
    }

    public Entry with(Details more) {
        return new Entry(time, actor, action, from, to, revision, content, note, about, more);
    }

    /** Tells one thing more; nothing where there is nothing to tell. */
    public Entry with(String detail, String value) {
        return value == null ? this : with(details.and(detail, value));
    }

    /** Names the hashes over what stands otherwise from then on; the first of a chain names some, if none, from now on. */
    public Entry sealing(String... rows) {
        return with(details.and(Details.ROWS, List.of(rows)));
    }

    /** The same, told to have happened no earlier than what it follows: the clocks of two nodes may differ. */
    public Entry notBefore(Instant former) {
        if (former == null || !time.isBefore(former)) return this;
        return new Entry(former, actor, action, from, to, revision, content, note, about, details);
    }
}
