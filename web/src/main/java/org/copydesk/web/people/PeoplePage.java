package org.copydesk.web.people;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.core.people.staff.People;
import org.copydesk.core.people.staff.PersonRow;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.persistence.people.Role;
import org.copydesk.persistence.people.RosterFilter;
import org.copydesk.persistence.people.RosterOrder;
import org.copydesk.web.failure.Notices;
import org.copydesk.web.frame.PageAddress;
import org.copydesk.web.frame.PageMemory;
import org.copydesk.web.frame.Visitor;

/** Everybody who works here, to be found, given roles, suspended and let in again. */
@Named
@ViewScoped
public class PeoplePage extends PageMemory {

    static final int AT_ONCE = 30;

    private static final String ADDRESS = "/desk/people";

    @Inject
    transient People people;

    @Inject
    transient Visitor visitor;

    @Inject
    transient Notices notices;

    private String q;
    private Role role;
    private Boolean enabled;
    private RosterOrder order = RosterOrder.A_TO_Z;
    private int first;
    private Before before;
    private final PeopleTable table = new PeopleTable(this);

    /** Null until it is asked for, and again after each change. */
    private transient Integer count;

    private transient Map<UUID, Map<Role, Boolean>> held;

    /** What a change of roles can be taken back to. */
    private record Before(UUID person, Set<Role> roles) implements Serializable {}

    /** For anybody but an admin there is no such page. */
    public void load() {
        if (!visitor.isAdmin()) throw new ArticleNotFound();
    }

    /** Leads to the people that are looked for, from the first of them on. */
    public void narrow() throws IOException {
        first = 0;
        FacesContext.getCurrentInstance().getExternalContext().redirect(address());
    }

    /** All that there is to say of the list and the place in it, as an address. */
    String address() {
        return PageAddress.of(ADDRESS)
                .with("q", q)
                .with("role", role)
                .with("enabled", enabled)
                .with("order", order == RosterOrder.A_TO_Z ? null : order)
                .with("first", first == 0 ? null : first)
                .toString();
    }

    void turnTo(int wanted, RosterOrder course) {
        first = wanted;
        order = course;
        held = null;
    }

    List<PersonRow> rows() {
        return people.find(filter(), order, first, AT_ONCE).items();
    }

    private RosterFilter filter() {
        return new RosterFilter(q, role, enabled);
    }

    private void lookAgain() {
        count = null;
        held = null;
        table.setWrappedData(null);
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
            notices.here((roles.contains(role) ? "people.granted." : "people.revoked.") + role, row.unmistakable());
        } finally {
            lookAgain();
        }
    }

    /** Takes the last change of roles back. */
    public void undo() {
        var row = people.assign(before.person(), before.roles());
        before = null;
        notices.here("people.undone", row.unmistakable());
        lookAgain();
    }

    public void suspend(PersonRow row) {
        notices.here("people.suspended", people.disable(row.id()).unmistakable());
        changed();
    }

    public void reactivate(PersonRow row) {
        notices.here("people.reactivated", people.enable(row.id()).unmistakable());
        changed();
    }

    /** Looks again at who is here. */
    void changed() {
        before = null;
        lookAgain();
    }

    public boolean isUndoable() {
        return before != null;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public PeopleTable getTable() {
        return table;
    }

    public int getCount() {
        if (count == null) count = (int) people.count(filter());
        return count;
    }

    /** Whether somebody on this page of the list has a role, by person and role, to be turned by whoever looks. */
    public Map<UUID, Map<Role, Boolean>> getHeld() {
        if (held == null)
            held = table.getWrappedData().stream().collect(Collectors.toMap(PersonRow::id, PeoplePage::held));
        return held;
    }

    /** As a table calls the way in which the column of names is sorted. */
    public String getNameSorting() {
        return switch (order) {
            case A_TO_Z -> "asc";
            case Z_TO_A -> "desc";
            default -> "unsorted";
        };
    }

    /** The same of the column of sign-ins. */
    public String getSignInSorting() {
        return switch (order) {
            case EARLIEST_SIGN_IN -> "asc";
            case LATEST_SIGN_IN -> "desc";
            default -> "unsorted";
        };
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = PageAddress.said(q);
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Boolean getEnabled() {
        return enabled;
    }

    public void setEnabled(Boolean enabled) {
        this.enabled = enabled;
    }

    public RosterOrder getOrder() {
        return order;
    }

    public void setOrder(RosterOrder order) {
        this.order = order == null ? RosterOrder.A_TO_Z : order;
    }

    public int getFirst() {
        return first;
    }

    /** Pages begin at the first person, and each where the one before it ends. */
    public void setFirst(int first) {
        this.first = Math.max(0, first / AT_ONCE * AT_ONCE);
    }
}
