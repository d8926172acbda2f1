package org.copydesk.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;

/** Where the header leads, and where one is. */
@Named
@RequestScoped
public class Places {

    @Inject
    Visitor visitor;

    @Inject
    HttpServletRequest request;

    /** @param here {@code page} for the page one is on, as assistive technology calls it; null for all others */
    public record NavigationLink(String name, String address, String here) {}

    public List<NavigationLink> getAll() {
        var places = new ArrayList<NavigationLink>();
        places.add(place("desk", "/desk"));
        if (visitor.isWriter()) places.add(place("board", "/desk/board"));
        if (visitor.isWriter()) places.add(place("calendar", "/desk/calendar"));
        places.add(place("articles", "/desk/articles"));
        if (visitor.isEditor() || visitor.isAdmin()) places.add(place("statistics", "/desk/statistics"));
        if (visitor.isWriter()) places.add(place("import", "/desk/import"));
        if (visitor.isAdmin()) {
            places.add(place("desks", "/desk/desks"));
            places.add(place("people", "/desk/people"));
            places.add(place("record", "/desk/record"));
            places.add(place("outbox", "/desk/outbox"));
            places.add(place("trash", "/desk/trash"));
            places.add(place("jobs", "/desk/jobs"));
        }
        return places;
    }

    /** The address of the page one is on, for forms that come back to it. */
    public String getSelf() {
        var query = request.getQueryString();
        return request.getContextPath() + request.getServletPath() + (query == null ? "" : "?" + query);
    }

    private static NavigationLink place(String name, String address) {
        var view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return new NavigationLink(name, address, view.equals(address + ".xhtml") ? "page" : null);
    }
}
