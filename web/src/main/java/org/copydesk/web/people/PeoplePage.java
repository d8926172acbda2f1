package org.copydesk.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.copydesk.core.people.staff.People;
import org.copydesk.core.people.staff.People.Found;
import org.copydesk.core.people.staff.PersonRow;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.persistence.people.Role;
import org.copydesk.web.failure.Notices;
import org.copydesk.web.frame.Visitor;

/** Everybody who works here, to be found, given roles, suspended and let in again. */
@Named
@ViewScoped
public class PeoplePage implements Serializable {

    private static final int AT_ONCE = 50;

    @Inject
    People people;

    @Inject
    Visitor visitor;

    @Inject
    Notices notices;

    private String q = "";
    private int first;
    private Before before;

    /** Null until it is asked for, and again after each change. */
    private transient Found found;

    private transient Map<UUID, Map<Role, Boolean>> held;

    /** What a change of roles can be taken back to. */
    private record Before(UUID person, Set<Role> roles) implements Serializable {}

    /** For anybody but an admin there is no such page. */
    public void load() {
        if (!visitor.isAdmin()) throw new ArticleNotFound();
        look();
    }

    private void look() {
        held = new HashMap<>();
        found = people.find(q, first, AT_ONCE);
        for (var row : found.items()) held.put(row.id(), held(row));
    }

    private static Map<Role, Boolean> held(PersonRow row) {
        var roles = new EnumMap<Role, Boolean>(Role.class);
        Stream.of(Role.values()).forEach(role -> roles.put(role, row.roles().contains(role)));
        return roles;
    }

    /** Gives the person a role, or takes it. */
    public void turn(PersonRow row, Role role) {
        try {
            var roles = EnumSet.noneOf(Role.class);
            roles.addAll(people.person(row.id()).roles());
            var was = EnumSet.copyOf(roles);
            if (!roles.remove(role)) roles.add(role);
            people.assign(row.id(), roles);
            before = new Before(row.id(), was);
            notices.here((roles.contains(role) ? "people.granted." : "people.revoked.") + role, row.name());
        } finally {
            look();
        }
    }

    /** Takes the last change of roles back. */
    public void undo() {
        var row = people.assign(before.person(), before.roles());
        before = null;
        notices.here("people.undone", row.name());
        look();
    }

    public void suspend(PersonRow row) {
        notices.here("people.suspended", people.disable(row.id()).name());
        changed();
    }

    public void reactivate(PersonRow row) {
        notices.here("people.reactivated", people.enable(row.id()).name());
        changed();
    }

    /** Looks again at who is here. */
    void changed() {
        before = null;
        look();
    }

    public boolean isUndoable() {
        return before != null;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    /** Null when Keycloak could not be asked. */
    public List<PersonRow> getRows() {
        if (held == null) look();
        return found == null ? null : found.items();
    }

    /** Whether somebody has a role, by person and role, to be turned by whoever looks. */
    public Map<UUID, Map<Role, Boolean>> getHeld() {
        return held;
    }

    /** The position to go on from, null when that is all. */
    public Integer getNext() {
        return found == null ? null : found.next();
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
