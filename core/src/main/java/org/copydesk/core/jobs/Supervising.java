package org.copydesk.core.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.record.Audit;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.jobs.JobRow;
import org.copydesk.persistence.jobs.JobRow.Kind;
import org.copydesk.persistence.jobs.Jobs;

/** All work that goes on by itself, for admins; everybody else is refused. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class Supervising {

    private static final Duration SILENCE = Duration.ofMinutes(2);
    private static final Duration REMEMBERED = Duration.ofDays(7);
    /** No more than these are told at a time. */
    public static final int MOST = 200;

    @Inject
    Jobs jobs;

    @Inject
    Audit audit;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    /**
     * What needs somebody first. A verification that was not signed by the desk is not told: somebody else wrote it.
     *
     * @param kind null for all kinds
     */
    public List<JobRow> jobs(Kind kind) {
        Refused.unlessMay(person.actor(), Right.ADMINISTER);
        var now = clock.instant();
        return jobs.list(kind, now, now.minus(SILENCE), now.minus(REMEMBERED), MOST).stream()
                .filter(job -> job.kind() != Kind.VERIFICATION || audit.isKnown(job.id()))
                .toList();
    }
}
