package org.copydesk.core.workflow;

import java.util.Optional;

/** A move as it stands for one person and one article: open, or refused with a reason. */
public record Offer(Move move, Optional<Refusal> refusal) {

    public boolean isOpen() {
        return refusal.isEmpty();
    }
}
