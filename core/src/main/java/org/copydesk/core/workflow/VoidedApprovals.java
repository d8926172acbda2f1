package org.copydesk.core.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.record.Details;
import org.copydesk.persistence.record.Entry;
import org.copydesk.persistence.review.Approval;

/** Puts it on the record that approvals no longer hold, after what made them void. */
@ApplicationScoped
public class VoidedApprovals {

    @Inject
    Articles articles;

    /** Says whose approvals they were. */
    public List<UUID> record(Article article, UUID actor, List<Approval> voided, Instant now) {
        for (var approval : voided) {
            articles.record(
                    article,
                    Entry.of(now, actor, Action.APPROVAL_VOIDED)
                            .moving(article.state().name(), article.state().name())
                            .on(approval.revision(), approval.content())
                            .about(approval.person().toString())
                            .with(Details.of(Details.APPROVER, approval.person().toString())));
        }
        return voided.stream().map(Approval::person).distinct().toList();
    }
}
