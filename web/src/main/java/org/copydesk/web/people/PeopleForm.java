package org.copydesk.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.core.people.keycloak.Newcomer;
import org.copydesk.core.people.staff.Invitation;
import org.copydesk.core.people.staff.NewcomerDetail;
import org.copydesk.core.people.staff.People;
import org.copydesk.core.people.staff.PeopleRefused;
import org.copydesk.persistence.people.Role;
import org.copydesk.web.frame.Words;
import org.primefaces.PrimeFaces;

/** What an admin says of somebody who is to come in. */
@Named
@RequestScoped
public class PeopleForm {

    @Inject
    People people;

    @Inject
    PeoplePage page;

    @Inject
    Words words;

    private final Map<Role, Boolean> wanted = new EnumMap<>(Role.class);
    private String username;
    private String firstName;
    private String lastName;
    private String email;
    private Invitation invitation;

    /** Invites, or says at every field what is wrong with it. */
    public void invite() {
        try {
            invitation = people.invite(new Newcomer(username, firstName, lastName, email), roles());
            page.changed();
        } catch (PeopleRefused refused) {
            if (refused.details().isEmpty()) tell(null, "people.refusal." + refused.refusal());
            refused.details().forEach(detail -> tell(field(detail), "people.detail." + detail));
            FacesContext.getCurrentInstance().validationFailed();
        }
        PrimeFaces.current().ajax().addCallbackParam("invited", invitation != null);
    }

    private Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        wanted.forEach((role, is) -> {
            if (Boolean.TRUE.equals(is)) roles.add(role);
        });
        return roles;
    }

    private static String field(NewcomerDetail detail) {
        return "invitation:"
                + (detail == NewcomerDetail.NAME ? "first-name" : detail.name().toLowerCase(Locale.ROOT));
    }

    private void tell(String field, String key) {
        var message = new FacesMessage(FacesMessage.SEVERITY_ERROR, words.of(key), null);
        FacesContext.getCurrentInstance().addMessage(field, message);
    }

    /** Who was just invited, null when nobody was. */
    public Invitation getInvitation() {
        return invitation;
    }

    public Map<Role, Boolean> getWanted() {
        return wanted;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
