package org.copydesk.api.notification;

import java.time.Instant;
import org.copydesk.persistence.outbox.NoticeRow;

/**
 * One line of the caller's inbox.
 *
 * @param why the circle of people around the article that the caller belongs to
 * @param article null when it is about people
 * @param by the user name of who did it, null when nobody did
 * @param words what somebody said or wrote, null for nothing
 * @param about what else there is to say, such as a time; null for nothing
 */
public record NotificationJson(
        long id,
        Instant time,
        String kind,
        String why,
        Long article,
        String title,
        String by,
        String words,
        String about,
        boolean read) {

    static NotificationJson of(NoticeRow row) {
        return new NotificationJson(
                row.id(),
                row.time(),
                row.kind(),
                row.why(),
                row.article(),
                row.title(),
                row.by(),
                row.words(),
                row.about(),
                row.read());
    }
}
