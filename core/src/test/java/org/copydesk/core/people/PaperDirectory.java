package org.copydesk.core.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.copydesk.core.people.keycloak.Account;
import org.copydesk.core.people.keycloak.Directory;
import org.copydesk.core.people.keycloak.KeycloakUnreachable;
import org.copydesk.core.people.keycloak.Newcomer;
import org.copydesk.core.people.keycloak.NewcomerRefused;
import org.copydesk.persistence.people.Role;

/** Accounts kept in memory, with a line to them that tests can cut. */
public final class PaperDirectory implements Directory {

    private final Map<UUID, Account> accounts = new LinkedHashMap<>();
    private final Map<UUID, Set<Role>> inherited = new HashMap<>();
    private final Map<UUID, Instant> signIns = new HashMap<>();
    private final List<UUID> mailed = new ArrayList<>();
    private final Map<UUID, String> passwords = new HashMap<>();
    private boolean mail;
    private boolean mailFails;
    private String broken = "";

    /** An account for this person with the roles they have. */
    public synchronized PaperDirectory with(Actor person) {
        put(new Account(person.id(), person.username(), person.name(), null, true, person.roles()));
        return this;
    }

    public synchronized void inherits(UUID id, Role role) {
        inherited.put(id, EnumSet.of(role));
        put(accounts.get(id), union(accounts.get(id).roles(), Set.of(role)));
    }

    public synchronized void signedIn(UUID id, Instant time) {
        signIns.put(id, time);
    }

    public synchronized void forget(UUID id) {
        accounts.remove(id);
    }

    public PaperDirectory sendingMail(boolean works) {
        mail = true;
        mailFails = !works;
        return this;
    }

    /** Whoever calls this method finds nobody there; "*" stands for all, "" for none. */
    public void cut(String method) {
        broken = method;
    }

    public List<UUID> mailed() {
        return mailed;
    }

    public String passwordOf(UUID id) {
        return passwords.get(id);
    }

    @Override
    public synchronized List<Account> all() {
        answer("all");
        return List.copyOf(accounts.values());
    }

    @Override
    public synchronized Optional<Account> find(UUID id) {
        answer("find");
        return Optional.ofNullable(accounts.get(id));
    }

    @Override
    public synchronized Optional<Account> named(String username) {
        return accounts.values().stream()
                .filter(account -> account.username().equals(username))
                .findFirst();
    }

    @Override
    public synchronized Map<UUID, Instant> lastSignIns() {
        answer("lastSignIns");
        return Map.copyOf(signIns);
    }

    @Override
    public synchronized Set<Role> ownRoles(UUID id) {
        return difference(accounts.get(id).roles(), inherited.getOrDefault(id, Set.of()));
    }

    @Override
    public synchronized Set<UUID> holders(Role role) {
        return accounts.values().stream()
                .filter(account -> account.enabled() && account.roles().contains(role))
                .map(Account::id)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized int count() {
        answer("count");
        return accounts.size();
    }

    @Override
    public synchronized Set<UUID> disabled() {
        answer("disabled");
        return accounts.values().stream()
                .filter(account -> !account.enabled())
                .map(Account::id)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized void grant(UUID id, Set<Role> roles) {
        answer("grant");
        put(accounts.get(id), union(accounts.get(id).roles(), roles));
    }

    @Override
    public synchronized void revoke(UUID id, Set<Role> roles) {
        answer("revoke");
        put(accounts.get(id), difference(accounts.get(id).roles(), roles));
    }

    @Override
    public synchronized void enable(UUID id, boolean enabled) {
        answer("enable");
        var account = accounts.get(id);
        put(new Account(id, account.username(), account.name(), account.email(), enabled, account.roles()));
    }

    @Override
    public synchronized UUID create(Newcomer newcomer) {
        if (newcomer.hasEmail() && !newcomer.email().contains("@")) throw new NewcomerRefused(false);
        if (accounts.values().stream().anyMatch(account -> account.username().equals(newcomer.username())))
            throw new NewcomerRefused(true);
        var name = (newcomer.firstName() + " " + newcomer.lastName()).strip();
        var account = new Account(UUID.randomUUID(), newcomer.username(), name, newcomer.email(), true, Set.of());
        put(account);
        return account.id();
    }

    @Override
    public synchronized void remove(UUID id) {
        accounts.remove(id);
    }

    @Override
    public boolean sendsMail() {
        return mail;
    }

    @Override
    public void mailPasswordLink(UUID id) {
        if (mailFails) throw new KeycloakUnreachable(new IllegalStateException("no mail server"));
        mailed.add(id);
    }

    @Override
    public void setTemporaryPassword(UUID id, String password) {
        passwords.put(id, password);
    }

    private void answer(String method) {
        if (broken.equals("*") || broken.equals(method))
            throw new KeycloakUnreachable(new IllegalStateException("cut"));
    }

    private void put(Account account) {
        accounts.put(account.id(), account);
    }

    private void put(Account account, Set<Role> roles) {
        put(new Account(account.id(), account.username(), account.name(), account.email(), account.enabled(), roles));
    }

    private static Set<Role> union(Set<Role> some, Set<Role> others) {
        var all = EnumSet.noneOf(Role.class);
        all.addAll(some);
        all.addAll(others);
        return all;
    }

    private static Set<Role> difference(Set<Role> some, Set<Role> others) {
        var left = union(some, Set.of());
        left.removeAll(others);
        return left;
    }
}
