package org.copydesk.web.edit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.copydesk.core.reading.Worklists;
import org.copydesk.core.workflow.Handover;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.EditConflict;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.core.writing.Saved;
import org.copydesk.persistence.article.Move;
import org.copydesk.web.failure.Notices;
import org.copydesk.web.frame.Flaws;
import org.copydesk.web.frame.Words;
import org.primefaces.PrimeFaces;

/** The editor: opens a text, saves it, submits it. */
@Named
@ViewScoped
public class EditPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    Opening opening;

    @Inject
    Drafting drafting;

    @Inject
    Handover handover;

    @Inject
    EditForm form;

    @Inject
    Unsaved unsaved;

    @Inject
    OtherCopy otherCopy;

    @Inject
    Clash clash;

    @Inject
    Flaws flaws;

    @Inject
    Worklists worklists;

    @Inject
    Notices notices;

    @Inject
    Words words;

    private long id;
    private int base;

    public void load() {
        base = opening.open(id);
    }

    public String save() {
        var saved = attempt();
        if (saved == null) return null;
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
        notices.done("done.SUBMIT", form.getTitle());
        return "/desk/article?faces-redirect=true&id=" + id;
    }

    private Saved attempt() {
        try {
            var saved = id == 0 ? started() : drafting.save(id, base, form.manuscript(), form.resolutions());
            id = saved.article();
            base = saved.revision();
            PrimeFaces.current().ajax().addCallbackParam("revision", base);
            PrimeFaces.current().ajax().addCallbackParam("article", id);
            return saved;
        } catch (Refused refused) {
            notices.wrong("edit.refused", words.of("refusal." + refused.refusal()));
        } catch (ManuscriptRefused refused) {
            flaws.are(refused.flaws());
            notices.wrong("edit.flawed");
        } catch (EditConflict newer) {
            clash.is(id, newer);
            notices.wrong("edit.conflict", newer.head());
        }
        return null;
    }

    /** A text that nothing has been kept of yet. */
    private Saved started() {
        return new Saved(drafting.start(form.manuscript()), 1, true, false);
    }

    /** Subjects that were used before and contain what was typed. */
    public List<String> subjectsLike(String typed) {
        return worklists.subjectsLike(typed);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getBase() {
        return base;
    }

    public void setBase(int base) {
        this.base = base;
    }

    public Opening getOpening() {
        return opening;
    }

    public Unsaved getUnsaved() {
        return unsaved;
    }

    public OtherCopy getOtherCopy() {
        return otherCopy;
    }

    public Clash getClash() {
        return clash;
    }
}
