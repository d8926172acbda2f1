package org.copydesk.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

/** Says why one is not signed in: nobody can be now, or one no longer is. Leads to where one wanted to go. */
@Named
@RequestScoped
public class SignInPage {

    private String to = PageAskedFor.DESK;
    private boolean signedOut;

    public void load() {
        if (signedOut) return;
        var answer = FacesContext.getCurrentInstance().getExternalContext();
        answer.setResponseStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        answer.setResponseHeader("Retry-After", "30");
        answer.setResponseHeader("Cache-Control", "no-store");
    }

    /** What the page's sentences are called. */
    public String getWords() {
        return signedOut ? "signedout" : "signin";
    }

    public boolean isSignedOut() {
        return signedOut;
    }

    public void setSignedOut(boolean signedOut) {
        this.signedOut = signedOut;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = PageAskedFor.checked(to);
    }
}
