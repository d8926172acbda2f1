package org.copydesk.web.failure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.web.frame.Words;

/** What the page says about what was just done, here or on the page that one is led to. */
@RequestScoped
public class Notices {

    @Inject
    Words words;

    public void done(String key, Object... values) {
        add(FacesMessage.SEVERITY_INFO, words.of(key, values));
    }

    public void refused(Refusal refusal) {
        add(FacesMessage.SEVERITY_ERROR, words.of("refusal." + refusal));
    }

    public void wrong(String key, Object... values) {
        add(FacesMessage.SEVERITY_ERROR, words.of(key, values));
    }

    private static void add(Severity severity, String sentence) {
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(severity, sentence, null));
    }
}
