package org.copydesk.persistence.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.copydesk.persistence.words.WordQuery;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Everybody who works here, as Keycloak last said, and whoever is gone from there. */
@ApplicationScoped
public class Roster {

    private static final String ROWS = """
            select r.person, r.username, r.name, r.email, array_to_string(r.roles, ','), r.enabled, r.last_sign_in
            from roster r
            """;

    private static final String LISTED = """
             left join person p on p.id = r.person
            where not r.gone and (:role = '' or :role = any(r.roles)) and (:access = '' or r.enabled = (:access = 'true'))
                and (:words = '' or p.words @@ cast(:query as tsquery)
                    or r.name || ' ' || r.username || ' ' || coalesce(r.email, '') ilike all(:patterns))
            """;

    @PersistenceContext
    EntityManager em;

    /** Those who are gone too. */
    public List<RosterEntry> all() {
        return entries(rows(ROWS + " order by r.username"));
    }

    public Optional<RosterEntry> find(UUID person) {
        return entries(rows(ROWS + " where r.person = :person").setParameter("person", person)).stream()
                .findFirst();
    }

    /** The same, with nobody else sending this person's digest until the transaction ends; empty when somebody does. */
    public Optional<RosterEntry> hold(UUID person) {
        return entries(rows(ROWS + " where r.person = :person for update skip locked")
                        .setParameter("person", person))
                .stream()
                .findFirst();
    }

    /** A page of those who have an account and fit. */
    public List<ListedPerson> page(RosterFilter filter, RosterOrder order, int first, int limit) {
        return narrowed(rows(ROWS + LISTED + " order by " + order.sql() + " limit :limit offset :first"), filter)
                .setParameter("limit", limit)
                .setParameter("first", first)
                .getResultList();
    }

    public long count(RosterFilter filter) {
        var query = em.unwrap(Session.class).createNativeQuery("select count(*) from roster r" + LISTED, Long.class);
        return narrowed(query, filter).getSingleResult();
    }

    private static <T> NativeQuery<T> narrowed(NativeQuery<T> query, RosterFilter filter) {
        return query.setParameter(
                        "role", filter.role() == null ? "" : filter.role().name())
                .setParameter(
                        "access",
                        filter.enabled() == null ? "" : filter.enabled().toString())
                .setParameter("words", filter.words())
                .setParameter("query", WordQuery.of(filter.words()).toString())
                .setParameter("patterns", filter.patterns());
    }

    public void put(RosterEntry entry) {
        em.createNativeQuery("""
                        insert into roster (person, username, name, email, roles, enabled)
                        values (:person, :username, :name, nullif(:email, ''), string_to_array(:roles, ','), :enabled)
                        on conflict (person) do update set username = excluded.username, name = excluded.name,
                            email = excluded.email, roles = excluded.roles, enabled = excluded.enabled, gone = false
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

    /** Remembers when people signed in last; what Keycloak has forgotten since stays. */
    public void signedIn(Map<UUID, Instant> times) {
        if (times.isEmpty()) return;
        var people = times.keySet().toArray(UUID[]::new);
        em.createNativeQuery("""
                        update roster r set last_sign_in = seen.time
                        from unnest(:people, :times) seen (person, time)
                        where r.person = seen.person and (r.last_sign_in is null or r.last_sign_in < seen.time)
                        """)
                .setParameter("people", people)
                .setParameter("times", Arrays.stream(people).map(times::get).toArray(Instant[]::new))
                .executeUpdate();
    }

    /** Somebody whom Keycloak no longer knows hears of nothing more. */
    public void leave(UUID person) {
        em.createNativeQuery(
                        "update roster set enabled = false, roles = '{}', email = null, gone = true where person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    /** Whoever is none of these has left. */
    public void keep(Collection<UUID> people) {
        em.createNativeQuery("""
                        update roster set enabled = false, roles = '{}', email = null, gone = true
                        where not gone and person <> all(:people)
                        """)
                .setParameter("people", people.toArray(UUID[]::new))
                .executeUpdate();
    }

    private NativeQuery<ListedPerson> rows(String sql) {
        return em.unwrap(Session.class)
                .createNativeQuery(sql, ListedPerson.class)
                .setTupleTransformer((row, names) -> new ListedPerson(
                        new RosterEntry(
                                (UUID) row[0],
                                (String) row[1],
                                (String) row[2],
                                (String) row[3],
                                roles((String) row[4]),
                                (Boolean) row[5]),
                        (Instant) row[6]));
    }

    private static List<RosterEntry> entries(NativeQuery<ListedPerson> query) {
        return query.getResultList().stream().map(ListedPerson::entry).toList();
    }

    private static Set<Role> roles(String joined) {
        return Arrays.stream(joined.split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }
}
