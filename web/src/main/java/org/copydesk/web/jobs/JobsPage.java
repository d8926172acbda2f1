package org.copydesk.web.jobs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.copydesk.core.jobs.Supervising;
import org.copydesk.core.notifying.Outbox;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.publishing.Retrying;
import org.copydesk.core.record.Audit;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.persistence.jobs.JobRow;
import org.copydesk.persistence.jobs.JobRow.JobProgress;
import org.copydesk.persistence.jobs.JobRow.Kind;
import org.copydesk.web.failure.Notices;

/** What goes on by itself, what is to come, and what went wrong and can be done again. */
@Named
@RequestScoped
public class JobsPage {

    @Inject
    Supervising supervising;

    @Inject
    Retrying retrying;

    @Inject
    Outbox outbox;

    @Inject
    Audit audit;

    @Inject
    CurrentPerson person;

    @Inject
    Notices notices;

    private Kind kind;
    private List<JobRow> jobs;

    /** For anybody but an admin there is no such page. */
    public void load() {
        if (!person.actor().may(Right.ADMINISTER)) throw new ArticleNotFound();
    }

    public List<JobRow> getJobs() {
        if (jobs == null) jobs = supervising.jobs(kind);
        return jobs;
    }

    /** Of how many the list tells where there may be more; null where it tells of all. */
    public Integer getCutAt() {
        return getJobs().size() < Supervising.MOST ? null : Supervising.MOST;
    }

    /** Whether it goes on while one looks. */
    public boolean isRunning() {
        return getJobs().stream().anyMatch(job -> job.progress() == JobProgress.RUNNING);
    }

    /** An import is sent once more by who sent it. */
    public boolean isRepeatable(JobRow job) {
        return job.progress() == JobProgress.FAILED && job.kind() != Kind.IMPORT;
    }

    public void repeat(JobRow job) {
        switch (job.kind()) {
            case PUBLICATION -> retrying.publication(job.id());
            case WITHDRAWAL -> retrying.withdrawal(job.id());
            case BUNDLE -> retrying.bundle(job.id());
            case DELIVERY -> outbox.retry(job.id());
            case VERIFICATION -> audit.begin();
            case IMPORT -> throw new IllegalArgumentException(job.title());
        }
        notices.here("jobs.again." + job.kind());
        jobs = null;
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }
}
