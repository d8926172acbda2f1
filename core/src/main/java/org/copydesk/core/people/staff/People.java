package org.copydesk.core.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.NotSignedIn;
import org.copydesk.core.people.Right;
import org.copydesk.core.people.keycloak.Account;
import org.copydesk.core.people.keycloak.Directory;
import org.copydesk.core.people.keycloak.KeycloakUnreachable;
import org.copydesk.core.people.keycloak.Newcomer;
import org.copydesk.core.people.keycloak.NewcomerRefused;
import org.copydesk.persistence.people.Role;
import org.copydesk.persistence.people.Roster;
import org.copydesk.persistence.people.RosterFilter;
import org.copydesk.persistence.people.RosterOrder;
import org.copydesk.persistence.record.StaffAction;

/**
 * Everybody who works here, for admins. Every method throws {@link NotSignedIn} when nobody asks, {@link PeopleRefused} when
 * a rule is against it, {@link PersonNotFound} when there is no such person, and {@link KeycloakUnreachable}.
 */
@ApplicationScoped
@Transactional
public class People {

    @Inject
    Directory directory;

    @Inject
    Roster roster;

    @Inject
    PeopleRecord record;

    @Inject
    CurrentPerson person;

    /** A page of those who fit, as Keycloak said within the last minute and as they were changed here since. */
    public Found find(RosterFilter filter, RosterOrder order, int first, int limit) {
        admin();
        roster.signedIn(directory.lastSignIns());
        var rows = roster.page(filter, order, first, limit + 1).stream()
                .map(PersonRow::of)
                .toList();
        boolean isMore = rows.size() > limit;
        return new Found(isMore ? rows.subList(0, limit) : rows, isMore ? first + limit : null);
    }

    /** How many fit. */
    public long count(RosterFilter filter) {
        admin();
        return roster.count(filter);
    }

    public PersonRow person(UUID id) {
        admin();
        return row(account(id));
    }

    /** Gives and takes roles until the person holds exactly these. */
    public PersonRow assign(UUID id, Set<Role> roles) {
        admin();
        record.begin();
        var before = account(id);
        var granted = without(roles, before.roles());
        var revoked = without(before.roles(), roles);
        checkRevoking(before, revoked);
        record.onFailure("give " + before.username() + " back " + revoked + " and take " + granted, () -> {
            directory.grant(id, revoked);
            directory.revoke(id, granted);
        });
        directory.grant(id, granted);
        directory.revoke(id, revoked);
        return recorded(id, actions(granted, revoked));
    }

    /** Shuts the person out at once; roles are kept for the day they come back. */
    public PersonRow disable(UUID id) {
        if (admin().id().equals(id)) throw new PeopleRefused(PeopleRefusal.OWN_ACCOUNT);
        return enable(id, false);
    }

    public PersonRow enable(UUID id) {
        admin();
        return enable(id, true);
    }

    /** Makes an account with these roles, and a way to sign in for the first time. */
    public Invitation invite(Newcomer newcomer, Set<Role> roles) {
        admin();
        check(NewcomerDetail.wrongWith(newcomer, roles));
        if (!newcomer.isReadable()) throw new PeopleRefused(PeopleRefusal.NAME_UNREADABLE);
        record.begin();
        var id = create(newcomer);
        record.onFailure("remove " + newcomer.username(), () -> directory.remove(id));
        directory.grant(id, roles);
        var actions = new ArrayList<>(List.of(StaffAction.INVITE));
        actions.addAll(actions(roles, Set.of()));
        return new Invitation(recorded(id, actions), welcome(id, newcomer));
    }

    private static void check(Set<NewcomerDetail> wrong) {
        if (wrong.isEmpty()) return;
        boolean onlyRoles = wrong.equals(Set.of(NewcomerDetail.ROLES));
        throw new PeopleRefused(onlyRoles ? PeopleRefusal.NO_ROLE : PeopleRefusal.DETAILS_UNUSABLE, wrong);
    }

    private PersonRow enable(UUID id, boolean enabled) {
        record.begin();
        var before = account(id);
        if (before.enabled() == enabled) return row(before);
        if (!enabled && before.roles().contains(Role.ADMIN)) checkAnotherAdmin(id);
        record.onFailure(
                (enabled ? "disable " : "enable ") + before.username(), () -> directory.enable(id, before.enabled()));
        directory.enable(id, enabled);
        return recorded(id, List.of(enabled ? StaffAction.ENABLE : StaffAction.DISABLE));
    }

    private UUID create(Newcomer newcomer) {
        try {
            return directory.create(newcomer);
        } catch (NewcomerRefused refused) {
            throw new PeopleRefused(refused.isKnown() ? PeopleRefusal.ALREADY_KNOWN : PeopleRefusal.DETAILS_UNUSABLE);
        }
    }

    /** Null when a mail is on its way, otherwise the password to hand over. */
    private String welcome(UUID id, Newcomer newcomer) {
        if (newcomer.hasEmail() && mailed(id)) return null;
        var password = TemporaryPassword.invent();
        directory.setTemporaryPassword(id, password);
        return password;
    }

    /** A mail server that fails is no reason to let nobody in. */
    private boolean mailed(UUID id) {
        if (!directory.sendsMail()) return false;
        try {
            directory.mailPasswordLink(id);
            return true;
        } catch (KeycloakUnreachable failed) {
            return false;
        }
    }

    private void checkRevoking(Account before, Set<Role> revoked) {
        if (revoked.isEmpty()) return;
        if (revoked.contains(Role.ADMIN)) checkAnotherAdmin(before.id());
        if (!directory.ownRoles(before.id()).containsAll(revoked))
            throw new PeopleRefused(PeopleRefusal.ROLE_INHERITED);
    }

    private void checkAnotherAdmin(UUID than) {
        if (directory.holders(Role.ADMIN).stream().allMatch(than::equals))
            throw new PeopleRefused(PeopleRefusal.LAST_ADMIN);
    }

    private PersonRow recorded(UUID id, List<StaffAction> actions) {
        var account = account(id);
        if (!actions.isEmpty()) record.record(account, actions);
        return row(account);
    }

    private PersonRow row(Account account) {
        return PersonRow.of(account.entry(), directory.lastSignIns().get(account.id()));
    }

    private Account account(UUID id) {
        return directory.find(id).orElseThrow(PersonNotFound::new);
    }

    private Actor admin() {
        var actor = person.actor();
        if (!actor.may(Right.ADMINISTER)) throw new PeopleRefused(PeopleRefusal.ROLE_MISSING);
        return actor;
    }

    private static Set<Role> without(Set<Role> roles, Set<Role> others) {
        var left = EnumSet.noneOf(Role.class);
        left.addAll(roles);
        left.removeAll(others);
        return left;
    }

    private static List<StaffAction> actions(Set<Role> granted, Set<Role> revoked) {
        return Stream.concat(
                        granted.stream().sorted().map(role -> "GRANT_" + role),
                        revoked.stream().sorted().map(role -> "REVOKE_" + role))
                .map(StaffAction::valueOf)
                .toList();
    }

    /**
     * A page of people.
     *
     * @param next the position to go on from, null when that is all
     */
    public record Found(List<PersonRow> items, Integer next) {}
}
