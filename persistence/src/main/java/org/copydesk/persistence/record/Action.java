package org.copydesk.persistence.record;

import java.util.Optional;
import java.util.stream.Stream;

/** Everything that is recorded of an article or of people, by the names that the record holds. */
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
    UNSCHEDULE,
    REVISE,
    WITHDRAW,
    TRASH,
    RESTORE;

    /** Empty for one that belongs to another part of the house, such as what was done to people. */
    public static Optional<Action> named(String name) {
        return Stream.of(values()).filter(action -> action.name().equals(name)).findFirst();
    }
}
