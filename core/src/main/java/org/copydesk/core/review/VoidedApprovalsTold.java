package org.copydesk.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.copydesk.core.workflow.ArticleMoved;
import org.copydesk.core.workflow.TextSaved;

/** Tells of approvals that a save or a move made void, whichever it was. */
@ApplicationScoped
public class VoidedApprovalsTold {

    @Inject
    Event<ApprovalsVoided> voided;

    void saved(@Observes TextSaved saved) {
        tell(saved.article(), saved.voided(), saved.event());
    }

    void moved(@Observes ArticleMoved moved) {
        tell(moved.article(), moved.voided(), moved.event());
    }

    private void tell(long article, List<UUID> approvers, org.copydesk.persistence.record.Event event) {
        if (!approvers.isEmpty()) voided.fire(new ApprovalsVoided(article, approvers, event));
    }
}
