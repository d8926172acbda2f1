package org.copydesk.persistence.jobs;

import java.io.Serializable;
import java.time.Instant;

/**
 * One piece of work that goes on, is to come or went wrong.
 *
 * @param id what identifies it among its kind
 * @param title of what, or for whom
 * @param time when it is due, or began
 * @param done how much of it is done, null where that is not counted
 * @param trouble what went wrong: the name of a refusal, or what the other side answered; null for nothing
 * @param article null where it is about none
 */
public record JobRow(
        Kind kind,
        long id,
        JobProgress progress,
        String title,
        Instant time,
        Long done,
        Long total,
        String trouble,
        Long article)
        implements Serializable {

    /** The names are message keys. */
    public enum Kind {
        PUBLICATION,
        WITHDRAWAL,
        BUNDLE,
        IMPORT,
        VERIFICATION,
        DELIVERY
    }

    /** The names are message keys; what needs somebody comes first. */
    public enum JobProgress {
        FAILED,
        RUNNING,
        WAITING,
        DONE
    }

    /** How far it is in hundredths; null where that is not counted. */
    public Long percent() {
        return done == null || total == null || total == 0 ? null : Math.min(100, done * 100 / total);
    }
}
