package org.copydesk.web.edit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.copydesk.core.reading.Worklists;
import org.copydesk.core.review.Proposing;
import org.copydesk.core.workflow.Handover;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.EditConflict;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.core.writing.Saved;
import org.copydesk.persistence.article.Move;
import org.copydesk.web.failure.Notices;
import org.copydesk.web.frame.Flaws;
import org.copydesk.web.frame.PageMemory;
import org.copydesk.web.frame.Words;
import org.primefaces.PrimeFaces;

/** The editor: opens a text, saves it, submits it. */
@Named
@ViewScoped
public class EditPage extends PageMemory {

    private static final long serialVersionUID = 1;
    private static final String EDIT = "edit";

    @Inject
    transient Opening opening;

    @Inject
    transient Drafting drafting;

    @Inject
    transient Handover handover;

    @Inject
    transient EditForm form;

    @Inject
    transient Unsaved unsaved;

    @Inject
    transient OtherCopy otherCopy;

    @Inject
    transient Clash clash;

    @Inject
    transient ByHand byHand;

    @Inject
    transient Proposing proposing;

    @Inject
    transient Flaws flaws;

    @Inject
    transient Worklists worklists;

    @Inject
    transient Notices notices;

    @Inject
    transient Words words;

    private long id;
    private int base;
    private boolean chosen;
    private long suggestion;
    private boolean settling = true;

    /** Whoever suggested when they last wrote here goes on so, unless they choose to edit. */
    public String load() {
        boolean editing = chosen || suggestion > 0;
        if (!editing && id > 0 && proposing.isChosen(id)) return "/desk/suggest?faces-redirect=true&id=" + id;
        base = opening.open(id);
        if (opening.getView() != null) proposing.choose(id, false);
        return null;
    }

    public String save() {
        var saved = attempt();
        if (saved == null) return null;
        return saved.merged() ? merged(saved) : told(saved);
    }

    /** The page opens anew, with what others wrote. */
    private String merged(Saved saved) {
        settle();
        notices.done(saved.changed() ? "edit.merged" : "edit.caught.up", saved.revision());
        return "/desk/edit?faces-redirect=true&id=" + id;
    }

    private String told(Saved saved) {
        if (settle()) {
            notices.here("edit.settled", saved.revision());
            return null;
        }
        notices.here(saved.changed() ? "edit.saved" : "edit.same", saved.revision());
        return null;
    }

    /** Hands in what the person has read: what others wrote meanwhile comes onto the page first. */
    public String submit() {
        var saved = attempt();
        if (saved == null) return null;
        if (saved.merged()) {
            notices.refused(Refusal.TEXT_CHANGED);
            return merged(saved);
        }
        settle();
        handover.perform(id, MoveRequest.to(Move.SUBMIT).seen(saved.revision()));
        notices.done("done.SUBMIT", form.getTitle());
        return "/desk/article?faces-redirect=true&id=" + id;
    }

    /** The suggestion beside the text is in it by hand now, if the person says so. */
    private boolean settle() {
        return suggestion > 0 && settling && getByHand().settle(id);
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

    /** Tells the page whom bylines named before. */
    public void offerCredits() {
        PrimeFaces.current().ajax().addCallbackParam("credits", Handed.credits(worklists.credits()));
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

    /** That the person chose to edit, wherever they suggested before; null where they did not say. */
    public String getMode() {
        return chosen ? EDIT : null;
    }

    public void setMode(String mode) {
        chosen = EDIT.equals(mode);
    }

    /** The suggestion that the person puts in by hand; 0 for none. */
    public long getSuggestion() {
        return suggestion;
    }

    public void setSuggestion(long suggestion) {
        this.suggestion = suggestion;
    }

    /** Whether it is settled once the text is saved. */
    public boolean isSettling() {
        return settling;
    }

    public void setSettling(boolean settling) {
        this.settling = settling;
    }

    public ByHand getByHand() {
        if (suggestion > 0 && !byHand.isThere()) byHand.open(id, suggestion);
        return byHand;
    }

    /** When the person typed suggestions here that they have not sent; null when there are none. */
    public Instant getUnsent() {
        return id == 0 ? null : proposing.unsentAt(id).orElse(null);
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
