package org.copydesk.core.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.copydesk.core.people.keycloak.Account;
import org.copydesk.core.people.keycloak.Directory;
import org.copydesk.core.people.keycloak.KeycloakUnreachable;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.people.Roster;
import org.copydesk.persistence.people.RosterEntry;
import org.copydesk.persistence.record.StaffAction;

/** Keeps up with accounts that were disabled, enabled or deleted in Keycloak itself, so that these too are out or in at once. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class FollowingAccounts {

    @Inject
    Directory directory;

    @Inject
    Persons persons;

    @Inject
    Roster roster;

    @Inject
    PeopleRecord record;

    /** Who was found to be gone already; an account that is deleted never comes back. */
    private final Set<UUID> gone = ConcurrentHashMap.newKeySet();

    /**
     * Records what is new.
     *
     * @throws KeycloakUnreachable when nobody can say
     */
    @ActivateRequestContext
    public void follow() {
        var disabled = directory.disabled();
        var changed = new TreeSet<>(persons.otherThan(disabled));
        changed.addAll(missed(disabled.size()));
        changed.removeAll(gone);
        if (changed.isEmpty()) return;
        record.begin();
        changed.forEach(id -> directory.find(id).ifPresentOrElse(account -> follow(id, account), () -> leave(id)));
    }

    /** Who had an account and may have none now: whoever is off the roster, and all while there are fewer accounts than people. */
    private List<UUID> missed(int disabled) {
        var known = Set.copyOf(persons.welcome());
        var listed = roster.all().stream()
                .filter(entry -> known.contains(entry.person()))
                .toList();
        boolean isAnybody = directory.count() < listed.size() + disabled;
        return listed.stream()
                .filter(entry -> isAnybody || !entry.enabled())
                .map(RosterEntry::person)
                .toList();
    }

    private void leave(UUID id) {
        persons.find(id).ifPresent(person -> {
            if (person.isShutOut()) gone.add(id);
            else {
                record.record(
                        new Account(id, person.username(), person.fullName(), null, false, Set.of()),
                        id,
                        List.of(StaffAction.DELETED_IN_KEYCLOAK));
                roster.leave(id);
            }
        });
    }

    private void follow(UUID id, Account account) {
        boolean isKnown = persons.find(id).map(Person::isShutOut).orElseThrow() != account.enabled();
        if (isKnown) return;
        record.record(
                account,
                id,
                List.of(account.enabled() ? StaffAction.ENABLED_IN_KEYCLOAK : StaffAction.DISABLED_IN_KEYCLOAK));
    }
}
