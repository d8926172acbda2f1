package org.copydesk.persistence.outbox;

import java.io.Serializable;
import java.time.Instant;
import org.copydesk.persistence.article.State;

/**
 * One line of somebody's inbox.
 *
 * @param id the message's
 * @param why the circle that the person belongs to
 * @param article null when it is about people
 * @param title the article's at this time, "" without one
 * @param revision the number of the article's newest, null without one
 * @param by the user name of who did it, null when nobody did
 * @param reviewer the number by which the person is to know who did it, null for by their name
 */
public record NoticeRow(
        long id,
        Instant time,
        String kind,
        String why,
        Long article,
        String title,
        State state,
        Integer revision,
        String by,
        String byName,
        String words,
        String about,
        boolean read,
        Integer reviewer)
        implements Serializable {

    /** The same line with another name for who did it. */
    public NoticeRow by(String username, String name, String said) {
        return new NoticeRow(
                id, time, kind, why, article, title, state, revision, username, name, said, about, read, reviewer);
    }

    /** The same line after it was read or made new again. */
    public NoticeRow marked(boolean isRead) {
        return new NoticeRow(
                id, time, kind, why, article, title, state, revision, by, byName, words, about, isRead, reviewer);
    }
}
