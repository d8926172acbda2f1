package org.copydesk.core.workflow;

/** A move that the rules do not allow. Nothing has changed. */
public class MoveRefused extends RuntimeException {

    private final Refusal refusal;

    public MoveRefused(Refusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
