package org.copydesk.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.copydesk.core.people.staff.People;
import org.copydesk.core.people.staff.People.Found;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.persistence.people.Role;
import org.copydesk.web.frame.Visitor;

/** Everybody who works here, to be found and given roles. */
@Named
@RequestScoped
public class PeoplePage {

    private static final int AT_ONCE = 50;

    @Inject
    People people;

    @Inject
    Changes changes;

    @Inject
    Visitor visitor;

    private String q = "";
    private int first;
    private Found found;

    /** For anybody but an admin there is no such page. */
    public void load() {
        if (!visitor.isAdmin()) throw new ArticleNotFound();
        found = people.find(q, first, AT_ONCE);
    }

    public String change() {
        if (changes.make()) return "/desk/people?faces-redirect=true&includeViewParams=true";
        if (changes.getInvitation() != null) load();
        return null;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    /** Null when Keycloak could not be asked. */
    public Found getFound() {
        return found;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q == null ? "" : q;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = Math.max(0, first);
    }
}
