package org.copydesk.core.workflow;

import java.util.Optional;
import org.copydesk.persistence.article.Move;

/**
 * A move as it stands for one person and one article: open, or refused with a reason.
 *
 * @param row the row of the table that is meant here, such as a late approval
 */
public record Offer(Move row, Optional<Refusal> refusal) {

    /** What people ask for. */
    public Move move() {
        return row.named();
    }

    public boolean isOpen() {
        return refusal.isEmpty();
    }
}
