package org.copydesk.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.core.people.keycloak.Newcomer;
import org.copydesk.core.people.staff.Invitation;
import org.copydesk.core.people.staff.People;
import org.copydesk.persistence.people.Role;
import org.copydesk.web.failure.Notices;

/** What an admin asks for on the page: a role given or taken, an account shut or opened, somebody invited. */
@Named
@RequestScoped
public class Changes {

    @Inject
    People people;

    @Inject
    HttpServletRequest request;

    @Inject
    Notices notices;

    private Invitation invitation;

    /** Makes the change that the form asks for, and says whether there is nothing more to show about it. */
    boolean make() {
        if (!FacesContext.getCurrentInstance().isPostback() || asked("do") == null) return false;
        switch (asked("do")) {
            case "role" -> toggle(person(), Role.valueOf(asked("role")));
            case "disable" ->
                notices.done("people.disabled", people.disable(person()).name());
            case "enable" ->
                notices.done("people.enabled", people.enable(person()).name());
            default -> invite();
        }
        return invitation == null;
    }

    private void toggle(UUID id, Role role) {
        var before = people.person(id);
        Set<Role> roles = before.roles().isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(before.roles());
        if (!roles.remove(role)) roles.add(role);
        people.assign(id, roles);
        notices.done((roles.contains(role) ? "people.granted." : "people.revoked.") + role, before.name());
    }

    private void invite() {
        var newcomer = new Newcomer(asked("username"), asked("first-name"), asked("last-name"), asked("email"));
        invitation = people.invite(newcomer, roles());
    }

    private Set<Role> roles() {
        return Stream.ofNullable(request.getParameterValues("role"))
                .flatMap(Stream::of)
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** For the box of a role in the invitation that was not sent. */
    public String ticked(Role role) {
        return isInviting() && roles().contains(role) ? "checked" : null;
    }

    /** Who was just invited, null when nobody was. */
    public Invitation getInvitation() {
        return invitation;
    }

    /** What was typed for somebody who could not be invited. */
    public boolean isInviting() {
        return invitation == null && "invite".equals(asked("do"));
    }

    private UUID person() {
        return UUID.fromString(asked("person"));
    }

    private String asked(String name) {
        return request.getParameter(name);
    }
}
