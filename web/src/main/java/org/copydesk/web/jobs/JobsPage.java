package org.copydesk.web.jobs;

import jakarta.faces.view.ViewScoped;
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
import org.copydesk.web.frame.OnPage;
import org.copydesk.web.frame.PageMemory;

/** What goes on by itself, what is to come, and what went wrong and can be done again. */
@Named
@ViewScoped
public class JobsPage extends PageMemory {

    private static final long serialVersionUID = 1;

    @Inject
    transient Supervising supervising;

    @Inject
    transient Retrying retrying;

    @Inject
    transient Outbox outbox;

    @Inject
    transient Audit audit;

    @Inject
    transient CurrentPerson person;

    @Inject
    transient Notices notices;

    private final OnPage<JobRow> shown = new OnPage<>();
    private Kind kind;

    /** For anybody but an admin there is no such page. */
    public void load() {
        if (!person.actor().may(Right.ADMINISTER)) throw new ArticleNotFound();
    }

    public List<JobRow> getJobs() {
        return shown.rows(() -> supervising.jobs(kind));
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
