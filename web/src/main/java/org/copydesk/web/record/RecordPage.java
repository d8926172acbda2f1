package org.copydesk.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.copydesk.core.reading.Page;
import org.copydesk.core.record.Archive;
import org.copydesk.core.record.Audit;
import org.copydesk.core.record.PeopleDeed;
import org.copydesk.core.record.SigningKey;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.persistence.proof.Checkpoint;
import org.copydesk.web.frame.Visitor;

/** What can be proved, what it was sealed with, and who gave whom which rights. */
@Named
@RequestScoped
public class RecordPage {

    private static final int CHECKPOINTS = 10;
    private static final int DEEDS = 50;

    @Inject
    Audit audit;

    @Inject
    Archive archive;

    @Inject
    SigningKey key;

    @Inject
    Visitor visitor;

    private int sealed = Integer.MAX_VALUE;
    private int done = Integer.MAX_VALUE;
    private Page<Checkpoint, Integer> checkpoints;
    private Page<PeopleDeed, Integer> deeds;

    /** For anybody but an admin there is no such page. */
    public void load() {
        if (!visitor.isAdmin()) throw new ArticleNotFound();
        checkpoints = archive.checkpoints(sealed, CHECKPOINTS);
        deeds = archive.people(done, DEEDS);
    }

    public String verify() {
        audit.begin();
        return "/desk/record?faces-redirect=true";
    }

    public Page<Checkpoint, Integer> getCheckpoints() {
        return checkpoints;
    }

    public Page<PeopleDeed, Integer> getDeeds() {
        return deeds;
    }

    public String getFingerprint() {
        return key.fingerprint();
    }

    public int getSealed() {
        return sealed;
    }

    public void setSealed(int before) {
        sealed = before == 0 ? Integer.MAX_VALUE : before;
    }

    public int getDone() {
        return done;
    }

    public void setDone(int before) {
        done = before == 0 ? Integer.MAX_VALUE : before;
    }
}
