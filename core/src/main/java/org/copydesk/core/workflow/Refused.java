package org.copydesk.core.workflow;

import org.copydesk.core.people.Actor;
import org.copydesk.core.people.Right;

/** Something that the rules do not allow, with the reason. Nothing has changed. */
public class Refused extends RuntimeException {

    private final Refusal refusal;

    /** Lets only those go on who have the right. */
    public static void unlessMay(Actor actor, Right right) {
        if (!actor.may(right)) throw new Refused(Refusal.ROLE_MISSING);
    }

    public Refused(Refusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
