package org.copydesk.persistence.record;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody did, before it has its place in a chain. Immutable.
 *
 * @param action the name of a move, or of what else was done (CREATE, SAVE, GRANT, ...)
 * @param from the article's state before, null where no state is concerned
 * @param to the article's state after
 * @param revision the revision it was done to or that came of it, null where none is concerned
 * @param content the content hash of that revision
 * @param about whom or what it concerns when that is not the article, such as a person's id
 */
public record Deed(
        Instant time,
        UUID actor,
        String action,
        String from,
        String to,
        Integer revision,
        String content,
        String note,
        String about) {

    public static Deed of(Instant time, UUID actor, String action) {
        return new Deed(time, actor, action, null, null, null, null, null, null);
    }

    public Deed moving(String from, String to) {
        return new Deed(time, actor, action, from, to, revision, content, note, about);
    }

    public Deed on(int revision, String content) {
        return new Deed(time, actor, action, from, to, revision, content, note, about);
    }

    public Deed saying(String note) {
        return new Deed(time, actor, action, from, to, revision, content, note, about);
    }

    public Deed about(String about) {
        return new Deed(time, actor, action, from, to, revision, content, note, about);
    }
}
