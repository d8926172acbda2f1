package org.copydesk.core.notifying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import java.util.stream.Collectors;
import org.copydesk.core.people.keycloak.Account;
import org.copydesk.core.people.keycloak.Directory;
import org.copydesk.persistence.people.Roster;
import org.copydesk.persistence.people.RosterEntry;

/** Knows by heart what Keycloak says about who works here, so that nothing that happens has to wait for Keycloak. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class RosterKeeping {

    @Inject
    Directory directory;

    @Inject
    Roster roster;

    /**
     * Writes down what is new. Whoever was known otherwise is asked for once more: they may have been changed here meanwhile.
     *
     * @throws org.copydesk.core.people.keycloak.KeycloakUnreachable when nobody can say
     */
    public void refresh() {
        var known = roster.all().stream().collect(Collectors.toMap(RosterEntry::person, entry -> entry));
        var accounts = directory.all();
        for (var account : accounts) {
            var entry = known.get(account.id());
            if (entry == null) roster.put(account.entry());
            else if (!entry.equals(account.entry())) refresh(account.id());
        }
        roster.keep(accounts.stream().map(Account::id).toList());
    }

    /** Writes down what is new about one person. */
    public void refresh(UUID person) {
        directory.find(person).ifPresentOrElse(account -> roster.put(account.entry()), () -> roster.leave(person));
    }
}
