package org.copydesk.core.notifying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.copydesk.core.people.keycloak.Account;
import org.copydesk.core.people.keycloak.Directory;
import org.copydesk.persistence.outbox.Roster;
import org.copydesk.persistence.outbox.RosterEntry;

/** Knows by heart what Keycloak says about who works here, so that nothing that happens has to wait for Keycloak. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class RosterKeeping {

    private static final int AT_ONCE = 100;

    @Inject
    Directory directory;

    @Inject
    Roster roster;

    /** Writes down what is new. @throws org.copydesk.core.people.keycloak.KeycloakUnreachable when nobody can say */
    public void refresh() {
        var known = roster.all();
        var accounts = accounts();
        accounts.stream()
                .map(RosterKeeping::entry)
                .filter(entry -> !known.contains(entry))
                .forEach(roster::put);
        var there = accounts.stream().map(Account::id).collect(Collectors.toSet());
        known.stream()
                .filter(entry -> entry.enabled() && !there.contains(entry.person()))
                .forEach(entry -> roster.leave(entry.person()));
    }

    /** Writes down what is new about one person. */
    public void refresh(UUID person) {
        directory.find(person).ifPresentOrElse(account -> roster.put(entry(account)), () -> roster.leave(person));
    }

    private List<Account> accounts() {
        var all = new ArrayList<Account>();
        var seen = new HashSet<UUID>();
        for (int first = 0; ; first += AT_ONCE) {
            var page = directory.find("", first, AT_ONCE);
            page.stream().filter(account -> seen.add(account.id())).forEach(all::add);
            if (page.size() < AT_ONCE) return all;
        }
    }

    private static RosterEntry entry(Account account) {
        return new RosterEntry(
                account.id(), account.username(), account.name(), account.email(), account.roles(), account.enabled());
    }
}
