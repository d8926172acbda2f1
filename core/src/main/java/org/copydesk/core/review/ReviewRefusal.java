package org.copydesk.core.review;

import java.util.Optional;

/** Every reason why something that is no move may not be done to a text under discussion. The names are problem types. */
public enum ReviewRefusal {
    /** It is somebody else's to do: their comment, their suggestion, their step. */
    NOT_YOURS,
    ALREADY_DECIDED,
    /** The passage has changed in a way that the proposed words do not fit any more. */
    NO_LONGER_APPLIES,
    CANNOT_BE_UNDONE,
    /** What came after the decision rests on it. */
    SOMETHING_FOLLOWED,
    PASSAGE_MISSING("exact"),
    PASSAGE_NOT_FOUND("exact"),
    PASSAGE_AMBIGUOUS("exact"),
    NO_SUCH_REVISION("revision"),
    TEXT_MISSING("text"),
    TEXT_TOO_LONG("text"),
    REASON_MISSING("note"),
    REASON_TOO_LONG("note"),
    TOO_MANY_THREADS("text"),
    TOO_MANY_COMMENTS("text"),
    TOO_MANY_SUGGESTIONS("replacement"),
    MENTION_CANNOT_READ("text"),
    REPLACEMENT_TOO_LONG("replacement"),
    NOTHING_PROPOSED("replacement"),
    /** The text could not be stored with these words in it: it would have no title, or too long a one. */
    LEAVES_FLAWS("replacement"),
    NAME_MISSING("name"),
    NAME_UNREADABLE("name"),
    TOO_MANY_GUESTS("name"),
    MAIL_UNREADABLE("mail"),
    MAY_NOTHING("may"),
    PERSON_UNKNOWN("person"),
    PERSON_CANNOT_READ("person"),
    PERSON_SHUT_OUT("person"),
    NO_SUCH_STEP("step"),
    DUE_NOT_IN_FUTURE("due"),
    EXPIRES_NOT_IN_FUTURE("expires"),
    EXPIRES_TOO_LATE("expires"),
    STAND_IN_UNKNOWN("standIn"),
    ENDS_BEFORE_IT_BEGINS("until"),
    TOO_MANY_ABSENCES("until");

    private final String field;

    ReviewRefusal() {
        this(null);
    }

    ReviewRefusal(String field) {
        this.field = field;
    }

    /** What has to be given otherwise to heal it; empty when nothing that is given can. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
