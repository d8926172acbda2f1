package org.copydesk.core.people.staff;

/** A change to people that the rules do not allow. Nothing has changed. */
public class PeopleRefused extends RuntimeException {

    private final PeopleRefusal refusal;

    public PeopleRefused(PeopleRefusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    public PeopleRefusal refusal() {
        return refusal;
    }
}
