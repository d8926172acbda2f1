package org.copydesk.core.notifying;

import static org.copydesk.persistence.article.State.CHANGES_REQUESTED;
import static org.copydesk.persistence.article.State.IN_REVIEW;
import static org.copydesk.persistence.outbox.Circle.ADMINS;
import static org.copydesk.persistence.outbox.Circle.APPROVERS;
import static org.copydesk.persistence.outbox.Circle.AUTHOR;
import static org.copydesk.persistence.outbox.Circle.EDITORS;
import static org.copydesk.persistence.outbox.Circle.NAMED;
import static org.copydesk.persistence.outbox.Circle.PUBLISHER;
import static org.copydesk.persistence.outbox.Circle.SCHEDULER;
import static org.copydesk.persistence.outbox.Circle.SUBMITTER;
import static org.copydesk.persistence.outbox.Circle.THREAD;
import static org.copydesk.persistence.outbox.Reach.DIGEST;
import static org.copydesk.persistence.outbox.Reach.NEVER;
import static org.copydesk.persistence.outbox.Reach.NOW;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.outbox.Circle;
import org.copydesk.persistence.outbox.Reach;
import org.copydesk.persistence.record.Event;

/**
 * Everything that people hear of, and who hears of it; the first circle that somebody belongs to is the reason they are told.
 * Nobody is told twice, nor of what they did themselves, nor of what they may not see. To change whom the newsroom tells,
 * change this table.
 */
public enum Recipients {
    // spotless:off
    //                    is the record's          and reaches                                       by mail  and asks for something while
    SUBMITTED            ("SUBMIT",                to(EDITORS),                                      NOW,     IN_REVIEW),
    RECALLED             ("RECALL",                nobody(),                                         NEVER),
    SENT_BACK            ("REQUEST_CHANGES",       to(AUTHOR, SUBMITTER),                            NOW,     CHANGES_REQUESTED),
    APPROVED             ("APPROVE",               to(AUTHOR, SUBMITTER),                            NOW),
    APPROVAL_VOIDED      ("REOPEN",                to(APPROVERS, AUTHOR),                            NOW,     IN_REVIEW),
    STEP_SKIPPED         ("SKIP_STEP",             to(AUTHOR, SUBMITTER),                            DIGEST),
    APPROVAL_TAKEN_BACK  ("TAKE_BACK_APPROVAL",    to(AUTHOR, SUBMITTER),                            NOW),
    STEP_TAKEN_BACK      ("TAKE_BACK_STEP",        to(AUTHOR, SUBMITTER),                            DIGEST),
    REQUEST_TAKEN_BACK   ("TAKE_BACK_REQUEST",     to(AUTHOR, SUBMITTER, APPROVERS),                 NOW),
    PUBLICATION_TAKEN_BACK("TAKE_BACK_PUBLICATION", to(PUBLISHER, AUTHOR, SUBMITTER, APPROVERS),      NEVER),
    PUBLISHED            ("PUBLISH",               to(AUTHOR, SUBMITTER, APPROVERS),                 DIGEST),
    PUBLISHED_UNREVIEWED ("PUBLISH_UNREVIEWED",    to(AUTHOR, SUBMITTER, EDITORS),                   NOW),
    CORRECTED            ("CORRECT",               to(AUTHOR, SUBMITTER, APPROVERS, PUBLISHER),      DIGEST),
    SCHEDULED            ("SCHEDULE",              to(AUTHOR, SUBMITTER),                            DIGEST),
    UNSCHEDULED          ("UNSCHEDULE",            to(AUTHOR, SUBMITTER),                            DIGEST),
    SCHEDULE_FAILED      ("SCHEDULE_FAILED",       to(SCHEDULER, AUTHOR, EDITORS),                   NOW,     State.SCHEDULED),
    WITHDRAWAL_FAILED    ("WITHDRAWAL_FAILED",     to(NAMED, AUTHOR, EDITORS),                       NOW),
    BUNDLE_FAILED        ("BUNDLE_FAILED",         to(NAMED, AUTHOR, EDITORS),                       NOW),
    REVISED              ("REVISE",                to(AUTHOR),                                       NEVER),
    WITHDRAWN            ("WITHDRAW",              to(AUTHOR, SUBMITTER, APPROVERS, PUBLISHER),      NOW),
    WITHDRAWAL_TAKEN_BACK("TAKE_BACK_WITHDRAWAL",  to(AUTHOR, SUBMITTER, APPROVERS, PUBLISHER),      NOW),
    TRASHED              ("TRASH",                 to(AUTHOR, APPROVERS),                            NOW),
    RESTORED             ("RESTORE",               to(AUTHOR),                                       NEVER),
    STEP_OPENED          ("STEP_OPENED",           to(NAMED),                                        NOW,     IN_REVIEW),
    ASSIGNED             ("ASSIGN",                to(NAMED),                                        NOW,     IN_REVIEW),
    HANDED_BACK          ("HAND_BACK",             to(NAMED),                                        DIGEST),
    DUE_SOON             ("DUE_SOON",              to(NAMED),                                        NOW,     IN_REVIEW),
    OVERDUE              ("OVERDUE",               to(NAMED, EDITORS),                               NOW,     IN_REVIEW),
    REVIEW_CLOSED        ("REVIEW_CLOSED",         to(AUTHOR, SUBMITTER, EDITORS),                   NOW),
    REVIEW_REASSIGNED    ("REVIEW_REASSIGNED",     to(NAMED, EDITORS),                               NOW,     IN_REVIEW),
    MENTIONED            ("MENTION",               to(NAMED),                                        NOW),
    REPLIED              ("COMMENT",               to(THREAD),                                       DIGEST),
    RESOLVED             ("RESOLVE",               to(NAMED),                                        DIGEST),
    REOPENED             ("REOPEN_THREAD",         to(NAMED),                                        DIGEST),
    THREAD_ASSIGNED      ("ASSIGN_THREAD",         to(NAMED),                                        NOW),
    SUGGESTED            ("SUGGEST",               to(AUTHOR),                                       DIGEST),
    SUGGESTION_ACCEPTED  ("ACCEPT_SUGGESTION",     to(NAMED),                                        DIGEST),
    SUGGESTION_REJECTED  ("REJECT_SUGGESTION",     to(NAMED),                                        DIGEST),
    GUEST_DECIDED        ("GUEST_DECISION",        to(NAMED),                                        NOW),
    DECISION_UNDONE      ("UNDO",                  to(NAMED, AUTHOR, SUBMITTER),                     NOW),
    ROLE_CHANGED         ("ROLE_CHANGED",          to(NAMED),                                        NOW),
    STALE_RULE_IDLE      ("STALE_RULE_IDLE",       to(ADMINS),                                       NOW);
    // spotless:on

    /** What people hear of, by subject. */
    public enum Subject {
        REVIEW,
        PUBLICATION,
        DISCUSSION,
        ACCOUNT
    }

    private final String action;
    private final List<Circle> circles;
    private final Reach usual;
    private final State asks;

    Recipients(String action, List<Circle> circles, Reach usual) {
        this(action, circles, usual, null);
    }

    Recipients(String action, List<Circle> circles, Reach usual, State asks) {
        this.action = action;
        this.circles = circles;
        this.usual = usual;
        this.asks = asks;
    }

    /** What is told when the record says this, empty when it is nothing that anybody hears of. */
    public static Optional<Recipients> of(String action) {
        return Stream.of(values()).filter(kind -> kind.action.equals(action)).findFirst();
    }

    /** What a move is told as: publishing that tells readers of a change is a correction. */
    static Optional<Recipients> of(Event move) {
        boolean corrects = move.action().equals(PUBLISHED.action) && move.about() != null;
        return corrects ? Optional.of(CORRECTED) : of(move.action());
    }

    /** What people may choose to be mailed. */
    public static List<Recipients> choices() {
        return Stream.of(values()).filter(kind -> !kind.circles.isEmpty()).toList();
    }

    public Subject subject() {
        return switch (this) {
            case SUBMITTED,
                    RECALLED,
                    SENT_BACK,
                    APPROVED,
                    APPROVAL_VOIDED,
                    STEP_SKIPPED,
                    APPROVAL_TAKEN_BACK,
                    STEP_TAKEN_BACK,
                    REQUEST_TAKEN_BACK,
                    STEP_OPENED,
                    ASSIGNED,
                    HANDED_BACK,
                    DUE_SOON,
                    OVERDUE,
                    REVIEW_CLOSED,
                    REVIEW_REASSIGNED,
                    GUEST_DECIDED,
                    DECISION_UNDONE -> Subject.REVIEW;
            case PUBLICATION_TAKEN_BACK,
                    PUBLISHED,
                    PUBLISHED_UNREVIEWED,
                    CORRECTED,
                    SCHEDULED,
                    UNSCHEDULED,
                    SCHEDULE_FAILED,
                    WITHDRAWAL_FAILED,
                    BUNDLE_FAILED,
                    REVISED,
                    WITHDRAWN,
                    WITHDRAWAL_TAKEN_BACK,
                    TRASHED,
                    RESTORED -> Subject.PUBLICATION;
            case MENTIONED,
                    REPLIED,
                    RESOLVED,
                    REOPENED,
                    THREAD_ASSIGNED,
                    SUGGESTED,
                    SUGGESTION_ACCEPTED,
                    SUGGESTION_REJECTED -> Subject.DISCUSSION;
            case ROLE_CHANGED, STALE_RULE_IDLE -> Subject.ACCOUNT;
        };
    }

    /** What asks whoever is told to do something, with the state in which it still does. */
    static List<String> asking() {
        return Stream.of(values())
                .filter(kind -> kind.asks != null)
                .map(kind -> kind.name() + ":" + kind.asks)
                .toList();
    }

    /** What the record calls it. */
    public String action() {
        return action;
    }

    public List<Circle> circles() {
        return circles;
    }

    /** How those are mailed who chose nothing. */
    public Reach usual() {
        return usual;
    }

    /** Whether it comes at night too, to those who want no other mail then. */
    public boolean isAlarm() {
        return this == SCHEDULE_FAILED || this == WITHDRAWAL_FAILED || this == BUNDLE_FAILED || this == OVERDUE;
    }

    private static List<Circle> to(Circle... circles) {
        return List.of(circles);
    }

    private static List<Circle> nobody() {
        return List.of();
    }
}
