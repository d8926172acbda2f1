package org.copydesk.persistence.article;

import static org.copydesk.persistence.article.By.AUTHOR_OR_EDITOR;
import static org.copydesk.persistence.article.By.DECIDER;
import static org.copydesk.persistence.article.By.EDITOR;
import static org.copydesk.persistence.article.By.NOBODY;
import static org.copydesk.persistence.article.By.REVIEWER;
import static org.copydesk.persistence.article.By.SUBMITTER_TOO;
import static org.copydesk.persistence.article.Need.APPROVED_CONTENT;
import static org.copydesk.persistence.article.Need.COMPLETE_TEXT;
import static org.copydesk.persistence.article.Need.CONFIRMATION;
import static org.copydesk.persistence.article.Need.DECISION_TO_TAKE_BACK;
import static org.copydesk.persistence.article.Need.EMBARGO_OVER;
import static org.copydesk.persistence.article.Need.FUTURE_TIME;
import static org.copydesk.persistence.article.Need.LIVE_REVISION;
import static org.copydesk.persistence.article.Need.NOTE;
import static org.copydesk.persistence.article.Need.NOTHING_THAT_BLOCKS;
import static org.copydesk.persistence.article.Need.NO_LIVE_REVISION;
import static org.copydesk.persistence.article.Need.NO_STEPS_LEFT;
import static org.copydesk.persistence.article.Need.OPEN_STEP;
import static org.copydesk.persistence.article.Need.REVISION_READ;
import static org.copydesk.persistence.article.Need.SECOND_PAIR_OF_EYES;
import static org.copydesk.persistence.article.Need.SHOWN_BEFORE;
import static org.copydesk.persistence.article.Need.SKIPPABLE_STEP;
import static org.copydesk.persistence.article.Need.STEPS_LEFT;
import static org.copydesk.persistence.article.Need.UNREVIEWED;
import static org.copydesk.persistence.article.Need.WITHIN_GRACE;
import static org.copydesk.persistence.article.State.APPROVED;
import static org.copydesk.persistence.article.State.CHANGES_REQUESTED;
import static org.copydesk.persistence.article.State.DRAFT;
import static org.copydesk.persistence.article.State.IN_REVIEW;
import static org.copydesk.persistence.article.State.PUBLISHED;
import static org.copydesk.persistence.article.State.SCHEDULED;
import static org.copydesk.persistence.article.State.TRASHED;
import static org.copydesk.persistence.article.State.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every way an article may move, with what nobody asks for. To change the workflow, change this table: an article makes no
 * move that is not in it.
 */
public enum Move {
    // spotless:off
    //                 from                                        to                 by                needs
    SUBMIT            (from(DRAFT, CHANGES_REQUESTED),             IN_REVIEW,         AUTHOR_OR_EDITOR, REVISION_READ, COMPLETE_TEXT),
    RECALL            (from(IN_REVIEW),                            DRAFT,             SUBMITTER_TOO),
    REQUEST_CHANGES   (from(IN_REVIEW, APPROVED),                  CHANGES_REQUESTED, REVIEWER,         REVISION_READ, NOTE),
    APPROVE           (from(IN_REVIEW),                            APPROVED,          REVIEWER,         REVISION_READ, SECOND_PAIR_OF_EYES, OPEN_STEP, NOTHING_THAT_BLOCKS),
    SKIP_STEP         (from(IN_REVIEW),                            IN_REVIEW,         EDITOR,           NOTE, SKIPPABLE_STEP),
    PUBLISH           (from(APPROVED, SCHEDULED),                  PUBLISHED,         EDITOR,           REVISION_READ, APPROVED_CONTENT, EMBARGO_OVER),
    PUBLISH_UNREVIEWED(from(DRAFT, IN_REVIEW, CHANGES_REQUESTED),  PUBLISHED,         EDITOR,           REVISION_READ, COMPLETE_TEXT, CONFIRMATION, NOTE),
    SCHEDULE          (from(APPROVED),                             SCHEDULED,         EDITOR,           REVISION_READ, APPROVED_CONTENT, FUTURE_TIME),
    UNSCHEDULE        (from(SCHEDULED),                            APPROVED,          EDITOR),
    REVISE            (from(PUBLISHED, WITHDRAWN),                 DRAFT,             AUTHOR_OR_EDITOR),
    WITHDRAW          (anywhere(),                                 WITHDRAWN,         EDITOR,           LIVE_REVISION, NOTE),
    TRASH             (anywhereBut(TRASHED),                       TRASHED,           AUTHOR_OR_EDITOR, NO_LIVE_REVISION),
    RESTORE           (from(TRASHED),                              DRAFT,             AUTHOR_OR_EDITOR),
    /** What throwing away is where somebody has approved the text. */
    TRASH_APPROVED    (TRASH, from(APPROVED, SCHEDULED),           TRASHED,           AUTHOR_OR_EDITOR, NO_LIVE_REVISION, NOTE),
    /** What an approval is where the text went out without one. */
    APPROVE_LATE      (APPROVE, from(PUBLISHED),                   PUBLISHED,         EDITOR,           REVISION_READ, UNREVIEWED, SECOND_PAIR_OF_EYES),
    /** What an approval is where other steps of the review are left. */
    APPROVE_STEP      (APPROVE, from(IN_REVIEW),                   IN_REVIEW,         REVIEWER,         REVISION_READ, STEPS_LEFT, SECOND_PAIR_OF_EYES, OPEN_STEP, NOTHING_THAT_BLOCKS),
    /** What passing over a step is where all others are done. */
    SKIP_LAST_STEP    (SKIP_STEP, from(IN_REVIEW),                 APPROVED,          EDITOR,           NOTE, SKIPPABLE_STEP, NO_STEPS_LEFT),
    /** What taking back the approval does that ended a review, and a decision to ask for changes. */
    TAKE_BACK_APPROVAL(from(APPROVED),                             IN_REVIEW,         DECIDER,          NOTE, DECISION_TO_TAKE_BACK),
    TAKE_BACK_REQUEST (from(CHANGES_REQUESTED),                    IN_REVIEW,         DECIDER,          NOTE, DECISION_TO_TAKE_BACK),
    /** The same where what was sent back had been approved: it is approved again. */
    TAKE_BACK_LATE_REQUEST(TAKE_BACK_REQUEST, from(CHANGES_REQUESTED), APPROVED,      DECIDER,          NOTE, DECISION_TO_TAKE_BACK, NO_STEPS_LEFT),
    /** The same of one step of several, approved or passed over. */
    TAKE_BACK_STEP    (from(IN_REVIEW),                            IN_REVIEW,         DECIDER,          NOTE, DECISION_TO_TAKE_BACK),
    /** Readers see again what was withdrawn. */
    TAKE_BACK_WITHDRAWAL(from(WITHDRAWN),                          PUBLISHED,         EDITOR,           NOTE, DECISION_TO_TAKE_BACK, SHOWN_BEFORE),
    /** What taking back a publication does within the grace period of its desk: readers see what they saw before. */
    TAKE_BACK_PUBLICATION(from(PUBLISHED),                         APPROVED,          EDITOR,           DECISION_TO_TAKE_BACK, WITHIN_GRACE),
    /** The same of what nobody had approved. */
    TAKE_BACK_UNREVIEWED(TAKE_BACK_PUBLICATION, from(PUBLISHED),   DRAFT,             EDITOR,           DECISION_TO_TAKE_BACK, WITHIN_GRACE, UNREVIEWED),
    /** What an edit of an approved text does. */
    REOPEN            (from(APPROVED),                             IN_REVIEW,         NOBODY);
    // spotless:on

    private final Move asked;
    private final Set<State> from;
    private final State to;
    private final By by;
    private final Set<Need> needs = EnumSet.noneOf(Need.class);

    Move(Set<State> from, State to, By by, Need... needs) {
        this(null, from, to, by, needs);
    }

    /** @param asked the move that people ask for when they mean this one; null for itself */
    Move(Move asked, Set<State> from, State to, By by, Need... needs) {
        this.asked = asked;
        this.from = from;
        this.to = to;
        this.by = by;
        this.needs.addAll(Set.of(needs));
    }

    /** The moves that people ask for, in the order of the table. */
    public static List<Move> asked() {
        return Stream.of(values()).filter(Move::isAsked).toList();
    }

    /** Whether people ask for it by its name. */
    public boolean isAsked() {
        return asked == null && by != NOBODY && !needs(DECISION_TO_TAKE_BACK);
    }

    /** What people call it, and the record too: the move they ask for when they mean this one. */
    public Move named() {
        return asked == null ? this : asked;
    }

    /** What asking for this move means as the article and its review stand; itself where nothing else is meant. */
    public Move meantFor(Article article, boolean stepsLeft) {
        return meantFor(article.state(), article.isUnreviewed(), stepsLeft);
    }

    /** The same of an article in that state. */
    public Move meantFor(State state, boolean unreviewed, boolean stepsLeft) {
        return Stream.of(values())
                .filter(row -> stepsLeft ? !row.needs(NO_STEPS_LEFT) : !row.needs(STEPS_LEFT))
                .filter(row -> row.asked == this && row.leaves(state))
                .filter(row -> unreviewed || !row.needs(UNREVIEWED))
                .findFirst()
                .orElse(this);
    }

    public boolean leaves(State state) {
        return from.contains(state);
    }

    public State to() {
        return to;
    }

    public By by() {
        return by;
    }

    public boolean needs(Need need) {
        return needs.contains(need);
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
