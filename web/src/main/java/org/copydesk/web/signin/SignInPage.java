package org.copydesk.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

/** Says that nobody can sign in now, and leads to where one wanted to go for when one can. */
@Named
@RequestScoped
public class SignInPage {

    private static final String DESK = "/desk";

    private String to = DESK;

    public void load() {
        var answer = FacesContext.getCurrentInstance().getExternalContext();
        answer.setResponseStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        answer.setResponseHeader("Retry-After", "30");
        answer.setResponseHeader("Cache-Control", "no-store");
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to != null && to.matches("/desk([/?].*)?") ? to : DESK;
    }
}
