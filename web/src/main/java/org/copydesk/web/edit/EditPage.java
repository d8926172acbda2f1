package org.copydesk.web.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.concurrent.ThreadLocalRandom;
import org.copydesk.core.workflow.Handover;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.EditConflict;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.core.writing.Saved;
import org.copydesk.persistence.article.Move;
import org.copydesk.web.failure.Notices;
import org.primefaces.PrimeFaces;

/** The editor: opens a text, saves it, submits it. */
@Named
@RequestScoped
public class EditPage {

    /** The largest number that a script in a browser tells from its neighbours. */
    private static final long FARTHEST = 1L << 53;

    @Inject
    Opening opening;

    @Inject
    Drafting drafting;

    @Inject
    Handover handover;

    @Inject
    Typed typed;

    @Inject
    Kept kept;

    @Inject
    Clash clash;

    @Inject
    Flaws flaws;

    @Inject
    Notices notices;

    private long id;
    private long unbegun;
    private int base;
    private EditConflict conflict;

    public void load() {
        base = id == 0 ? opening.begin(unbegun()) : opening.open(id);
    }

    public String save() {
        var saved = attempt();
        if (saved == null) return null;
        PrimeFaces.current().ajax().addCallbackParam("revision", saved.revision());
        PrimeFaces.current().ajax().addCallbackParam("article", saved.article());
        if (!saved.merged()) return told(saved);
        notices.done(saved.changed() ? "edit.merged" : "edit.caught.up", saved.revision());
        return "/desk/edit?faces-redirect=true&id=" + id;
    }

    private String told(Saved saved) {
        notices.here(saved.changed() ? "edit.saved" : "edit.same", saved.revision());
        return null;
    }

    public String submit() {
        var saved = attempt();
        if (saved == null) return null;
        handover.perform(id, MoveRequest.to(Move.SUBMIT).seen(saved.revision()));
        notices.done("done.SUBMIT", typed.getTitle());
        return "/desk/article?faces-redirect=true&id=" + id;
    }

    private Saved attempt() {
        try {
            var saved = id == 0 ? began() : drafting.save(id, base, typed.manuscript(), clash.resolutions());
            id = saved.article();
            base = saved.revision();
            return saved;
        } catch (ManuscriptRefused refused) {
            flaws.are(refused.flaws());
            notices.wrong("edit.flawed");
        } catch (EditConflict newer) {
            conflict = newer;
            clash.is(id, newer);
            notices.wrong("edit.conflict", newer.head());
        }
        return null;
    }

    private Saved began() {
        long article = drafting.start(typed.manuscript());
        kept.isBegun(unbegun);
        return new Saved(article, 1, true, false);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** Every text that is not begun yet has a number of its own, so that two windows never keep theirs in one place. */
    private long unbegun() {
        if (unbegun == 0) unbegun = -ThreadLocalRandom.current().nextLong(1, FARTHEST);
        return unbegun;
    }

    public long getUnbegun() {
        return unbegun;
    }

    public void setUnbegun(long unbegun) {
        this.unbegun = Math.min(0, unbegun);
    }

    public int getBase() {
        return base;
    }

    public void setBase(int base) {
        this.base = base;
    }

    public EditConflict getConflict() {
        return conflict;
    }
}
