package org.copydesk.core.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.copydesk.core.people.keycloak.Account;
import org.copydesk.core.people.keycloak.Directory;
import org.copydesk.core.people.keycloak.KeycloakUnreachable;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.record.StaffAction;

/** Keeps up with accounts that were disabled or enabled in Keycloak itself, so that these too are out or in at once. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class FollowingAccounts {

    @Inject
    Directory directory;

    @Inject
    Persons persons;

    @Inject
    PeopleRecord record;

    /**
     * Records what is new. An account that is there no more changes nothing: nobody knows what became of it.
     *
     * @throws KeycloakUnreachable when nobody can say
     */
    @ActivateRequestContext
    public void follow() {
        var changed = persons.otherThan(directory.disabled());
        if (changed.isEmpty()) return;
        record.begin();
        changed.forEach(id -> directory.find(id).ifPresent(account -> follow(id, account)));
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
