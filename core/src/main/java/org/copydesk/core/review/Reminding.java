package org.copydesk.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.article.Viewer;
import org.copydesk.persistence.review.Assignment;
import org.copydesk.persistence.review.Assignments;
import org.copydesk.persistence.review.OpenSteps;

/**
 * Says before a step or what somebody was given is due that it will be, to those whose it is, and to editors too when it was
 * not done. Each is said once, whichever of any number of nodes says it: what one has in hand, the others pass over.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Reminding {

    private static final Viewer EVERYBODY = new Viewer(new UUID(0, 0), true);

    @Inject
    OpenSteps steps;

    @Inject
    Assignments assignments;

    @Inject
    Articles articles;

    @Inject
    Event<StepDue> told;

    @Inject
    Clock clock;

    /** Says the next thing that there is to say, in a transaction of its own; false when there is none. */
    public boolean remind() {
        var now = clock.instant();
        return overdueStep(now) || overdueAssignment(now) || dueStep(now) || dueAssignment(now);
    }

    private boolean overdueStep(Instant now) {
        var step = steps.nextToEscalate(now);
        step.ifPresent(
                one -> tell(one.step().article(), one.people(), one.step().due(), true));
        return step.isPresent();
    }

    private boolean dueStep(Instant now) {
        var step = steps.nextToRemind(now);
        step.filter(one -> one.step().due().isAfter(now))
                .ifPresent(one ->
                        tell(one.step().article(), one.people(), one.step().due(), false));
        return step.isPresent();
    }

    private boolean overdueAssignment(Instant now) {
        var assignment = assignments.nextToEscalate(now);
        assignment.ifPresent(one -> {
            if (isUnderWay(one)) tell(one.article(), List.of(one.person()), one.due(), true);
            one.escalated();
        });
        return assignment.isPresent();
    }

    private boolean dueAssignment(Instant now) {
        var assignment = assignments.nextToRemind(now);
        assignment.ifPresent(one -> {
            if (isUnderWay(one)) tell(one.article(), List.of(one.person()), one.due(), false);
            one.reminded();
        });
        return assignment.isPresent();
    }

    /** What was published or thrown away is nobody's to do any more. */
    private boolean isUnderWay(Assignment assignment) {
        return articles.find(assignment.article(), EVERYBODY)
                .filter(article -> article.state() != State.PUBLISHED
                        && article.state() != State.WITHDRAWN
                        && article.state() != State.TRASHED)
                .isPresent();
    }

    private void tell(long article, List<UUID> people, Instant due, boolean over) {
        told.fire(new StepDue(article, people, due, over));
    }
}
