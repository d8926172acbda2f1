package org.copydesk.core.people.staff;

import java.util.Set;

/** A change to people that the rules do not allow. Nothing has changed. */
public class PeopleRefused extends RuntimeException {

    private final PeopleRefusal refusal;
    private final transient Set<NewcomerDetail> details;

    public PeopleRefused(PeopleRefusal refusal) {
        this(refusal, Set.of());
    }

    PeopleRefused(PeopleRefusal refusal, Set<NewcomerDetail> details) {
        super(refusal.name() + details);
        this.refusal = refusal;
        this.details = details;
    }

    public PeopleRefusal refusal() {
        return refusal;
    }

    /** All that is wrong with what was said of a newcomer; empty when it is something else. */
    public Set<NewcomerDetail> details() {
        return details;
    }
}
