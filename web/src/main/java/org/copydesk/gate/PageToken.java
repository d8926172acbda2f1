package org.copydesk.gate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.copydesk.core.people.CurrentPerson;

/** The token of the page that is being made. */
@Named
@RequestScoped
public class PageToken {

    public static final String FIELD = IncomingRequest.TOKEN_FIELD;

    @Inject
    CurrentPerson person;

    @Inject
    HttpServletRequest request;

    private String value;

    /** One for the whole page; empty where nobody is signed in. */
    public String getValue() {
        if (value == null) value = make();
        return value;
    }

    private String make() {
        var session = request.getSession(false);
        if (session == null) return "";
        return person.find()
                .map(actor -> PageSeal.of(actor.id(), session.getId()).text())
                .orElse("");
    }
}
