package org.copydesk.web.failure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Locale;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.writing.Flaw;
import org.copydesk.web.frame.Appointment;
import org.copydesk.web.frame.Times;
import org.copydesk.web.frame.Words;

/** What the page says about what was just done. */
@RequestScoped
public class Notices {

    /** The part of every page that says what was done. */
    static final String PLACE = "notices";

    @Inject
    Words words;

    @Inject
    Times times;

    /** For the page that one is led to. */
    public void done(String key, Object... values) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        here(key, values);
    }

    /** For this page. */
    public void here(String key, Object... values) {
        add(FacesMessage.SEVERITY_INFO, words.of(key, values));
    }

    public void refused(Refusal refusal) {
        add(FacesMessage.SEVERITY_ERROR, words.of("refusal." + refusal));
    }

    public void wrong(String key, Object... values) {
        add(FacesMessage.SEVERITY_ERROR, words.of(key, values));
    }

    /** What is wrong with a text that a page did not expect to be. */
    public void flawed(Flaw flaw) {
        var field = flaw.field().replaceFirst("\\W.*", "").toUpperCase(Locale.ROOT);
        wrong(
                "flaw.of",
                words.either("conflict.field." + field, "flaw.somewhere"),
                words.of("flaw." + flaw.reason(), flaw.told()));
    }

    /** That no clock of its zone ever shows this time. */
    public void skipped(Appointment never) {
        wrong(
                "ask.never",
                times.clock(never.local()),
                times.day(never.local()),
                never.zone().getId());
    }

    /** Whatever part of the page is drawn anew: what is said is drawn with it. */
    private static void add(Severity severity, String sentence) {
        var faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(severity, sentence, null));
        var partial = faces.getPartialViewContext();
        boolean isPart = partial.isAjaxRequest() && !partial.isRenderAll();
        if (isPart && !partial.getRenderIds().contains(PLACE))
            partial.getRenderIds().add(PLACE);
    }
}
