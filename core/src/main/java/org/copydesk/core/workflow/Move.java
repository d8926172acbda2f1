package org.copydesk.core.workflow;

import static org.copydesk.core.workflow.By.AUTHOR_OR_EDITOR;
import static org.copydesk.core.workflow.By.EDITOR;
import static org.copydesk.core.workflow.By.SUBMITTER_TOO;
import static org.copydesk.core.workflow.Need.APPROVED_CONTENT;
import static org.copydesk.core.workflow.Need.COMPLETE_TEXT;
import static org.copydesk.core.workflow.Need.CONFIRMATION;
import static org.copydesk.core.workflow.Need.FUTURE_TIME;
import static org.copydesk.core.workflow.Need.LIVE_REVISION;
import static org.copydesk.core.workflow.Need.NOTE;
import static org.copydesk.core.workflow.Need.NO_LIVE_REVISION;
import static org.copydesk.core.workflow.Need.REVISION_READ;
import static org.copydesk.core.workflow.Need.SECOND_PAIR_OF_EYES;
import static org.copydesk.persistence.article.State.APPROVED;
import static org.copydesk.persistence.article.State.CHANGES_REQUESTED;
import static org.copydesk.persistence.article.State.DRAFT;
import static org.copydesk.persistence.article.State.IN_REVIEW;
import static org.copydesk.persistence.article.State.PUBLISHED;
import static org.copydesk.persistence.article.State.SCHEDULED;
import static org.copydesk.persistence.article.State.TRASHED;
import static org.copydesk.persistence.article.State.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import org.copydesk.persistence.article.State;

/** Every way an article may move. To change the workflow, change this table. */
public enum Move {
    // spotless:off
    //                 from                                        to                 by                needs
    SUBMIT            (from(DRAFT, CHANGES_REQUESTED),             IN_REVIEW,         AUTHOR_OR_EDITOR, REVISION_READ, COMPLETE_TEXT),
    RECALL            (from(IN_REVIEW),                            DRAFT,             SUBMITTER_TOO),
    REQUEST_CHANGES   (from(IN_REVIEW, APPROVED),                  CHANGES_REQUESTED, EDITOR,           REVISION_READ, NOTE),
    APPROVE           (from(IN_REVIEW),                            APPROVED,          EDITOR,           REVISION_READ, SECOND_PAIR_OF_EYES),
    PUBLISH           (from(APPROVED, SCHEDULED),                  PUBLISHED,         EDITOR,           REVISION_READ, APPROVED_CONTENT),
    PUBLISH_UNREVIEWED(from(DRAFT, IN_REVIEW, CHANGES_REQUESTED),  PUBLISHED,         EDITOR,           REVISION_READ, COMPLETE_TEXT, CONFIRMATION, NOTE),
    SCHEDULE          (from(APPROVED),                             SCHEDULED,         EDITOR,           REVISION_READ, APPROVED_CONTENT, FUTURE_TIME),
    UNSCHEDULE        (from(SCHEDULED),                            APPROVED,          EDITOR),
    REVISE            (from(PUBLISHED, WITHDRAWN),                 DRAFT,             AUTHOR_OR_EDITOR),
    WITHDRAW          (anywhere(),                                 WITHDRAWN,         EDITOR,           LIVE_REVISION, NOTE),
    TRASH             (anywhereBut(TRASHED),                       TRASHED,           AUTHOR_OR_EDITOR, NO_LIVE_REVISION),
    RESTORE           (from(TRASHED),                              DRAFT,             AUTHOR_OR_EDITOR);
    // spotless:on

    private final Set<State> from;
    private final State to;
    private final By by;
    private final Set<Need> needs = EnumSet.noneOf(Need.class);

    Move(Set<State> from, State to, By by, Need... needs) {
        this.from = from;
        this.to = to;
        this.by = by;
        this.needs.addAll(Set.of(needs));
    }

    public boolean leaves(State state) {
        return from.contains(state);
    }

    public State to() {
        return to;
    }

    /** Whether it asks for words: what has to change, why it is withdrawn, why it goes out unreviewed. */
    public boolean asksForNote() {
        return needs.contains(NOTE);
    }

    /** Whether it is about a text, so that it says which revision was read. */
    public boolean asksForRevision() {
        return needs.contains(REVISION_READ);
    }

    public boolean asksForTime() {
        return needs.contains(FUTURE_TIME);
    }

    public boolean asksForConfirmation() {
        return needs.contains(CONFIRMATION);
    }

    By by() {
        return by;
    }

    boolean needs(Need need) {
        return needs.contains(need);
    }

    private static Set<State> from(State first, State... others) {
        return EnumSet.of(first, others);
    }

    private static Set<State> anywhere() {
        return EnumSet.allOf(State.class);
    }

    private static Set<State> anywhereBut(State state) {
        return EnumSet.complementOf(EnumSet.of(state));
    }
}
