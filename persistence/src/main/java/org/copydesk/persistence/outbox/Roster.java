package org.copydesk.persistence.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.copydesk.persistence.people.Role;
import org.hibernate.Session;

/** Everybody who works here, as Keycloak last said. */
@ApplicationScoped
public class Roster {

    private static final String ROWS =
            "select r.person, r.username, r.name, r.email, array_to_string(r.roles, ','), r.enabled from roster r";

    @PersistenceContext
    EntityManager em;

    public List<RosterEntry> all() {
        return rows(ROWS + " order by r.username", null);
    }

    public Optional<RosterEntry> find(UUID person) {
        return rows(ROWS + " where r.person = :person", person).stream().findFirst();
    }

    /** The same, with nobody else sending this person's digest until the transaction ends; empty when somebody does. */
    public Optional<RosterEntry> hold(UUID person) {
        return rows(ROWS + " where r.person = :person for update skip locked", person).stream()
                .findFirst();
    }

    public void put(RosterEntry entry) {
        em.createNativeQuery("""
                        insert into roster (person, username, name, email, roles, enabled)
                        values (:person, :username, :name, nullif(:email, ''), string_to_array(:roles, ','), :enabled)
                        on conflict (person) do update set username = excluded.username, name = excluded.name,
                            email = excluded.email, roles = excluded.roles, enabled = excluded.enabled
                        """)
                .setParameter("person", entry.person())
                .setParameter("username", entry.username())
                .setParameter("name", entry.name())
                .setParameter("email", entry.email() == null ? "" : entry.email())
                .setParameter(
                        "roles", entry.roles().stream().sorted().map(Role::name).collect(Collectors.joining(",")))
                .setParameter("enabled", entry.enabled())
                .executeUpdate();
    }

    /** Somebody whom Keycloak no longer knows hears of nothing more. */
    public void leave(UUID person) {
        em.createNativeQuery("update roster set enabled = false, roles = '{}', email = null where person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    private List<RosterEntry> rows(String sql, UUID person) {
        var query = em.unwrap(Session.class)
                .createNativeQuery(sql, RosterEntry.class)
                .setTupleTransformer((row, names) -> new RosterEntry(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        roles((String) row[4]),
                        (Boolean) row[5]));
        if (person != null) query.setParameter("person", person);
        return query.getResultList();
    }

    private static Set<Role> roles(String joined) {
        return Arrays.stream(joined.split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }
}
