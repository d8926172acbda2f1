package org.copydesk.persistence.record;

import java.util.Optional;
import java.util.stream.Stream;

/** Everything that is recorded of an article, by the names that the record holds; the moves that people ask for are among it. */
public enum Action {
    CREATE,
    IMPORT,
    SAVE,
    MERGE,
    RESTORE_REVISION,
    CHANGE_DESK,
    LABEL,
    SUBMIT,
    RECALL,
    REQUEST_CHANGES,
    APPROVE,
    APPROVAL_VOIDED,
    PUBLISH,
    PUBLISH_UNREVIEWED,
    SCHEDULE,
    SCHEDULE_FAILED,
    WITHDRAWAL_FAILED,
    BUNDLE_FAILED,
    RETRY_SCHEDULE,
    RETRY_WITHDRAWAL,
    UNSCHEDULE,
    REVISE,
    WITHDRAW,
    TRASH,
    RESTORE,
    ERASE,
    SKIP_STEP,
    TAKE_BACK_APPROVAL,
    TAKE_BACK_REQUEST,
    TAKE_BACK_PUBLICATION,
    TAKE_BACK_STEP,
    TAKE_BACK_WITHDRAWAL,
    UNDO,
    BEGIN_THREAD,
    COMMENT,
    EDIT_COMMENT,
    DELETE_COMMENT,
    RESOLVE,
    REOPEN,
    BLOCK,
    UNBLOCK,
    ASSIGN_THREAD,
    SUGGEST,
    ACCEPT,
    ACCEPT_SUGGESTION,
    REJECT_SUGGESTION,
    INVITE_GUEST,
    REVOKE_GUEST,
    GUEST_APPROVE,
    GUEST_REQUEST_CHANGES,
    ASSIGN,
    CLAIM,
    HAND_BACK,
    TICK,
    UNTICK;

    /** Empty for what was done to people and desks. */
    public static Optional<Action> named(String name) {
        return Stream.of(values()).filter(action -> action.name().equals(name)).findFirst();
    }
}
