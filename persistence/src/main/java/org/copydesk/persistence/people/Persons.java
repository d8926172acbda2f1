package org.copydesk.persistence.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.copydesk.persistence.article.Viewer;
import org.copydesk.persistence.record.Entry;
import org.copydesk.persistence.record.Events;
import org.copydesk.persistence.record.StaffAction;
import org.copydesk.persistence.words.Terms;
import org.copydesk.persistence.words.WordQuery;
import org.hibernate.Session;

/** People who were seen here. */
@ApplicationScoped
public class Persons {

    /**
     * How a person is shown, beside all others; a guest need not be told from other guests, whose numbers say nothing to anybody.
     * A likeness has two kinds of brackets, however they were written.
     */
    public static final String SHOWN =
            "case when count(*) filter (where username not like 'guest:%') over (partition by likeness)"
                    + " > case when username like 'guest:%' then 0 else 1 end"
                    + " or likeness like '%(%' or likeness like '%[%'"
                    + " then full_name || ' (' || username || ')' else full_name end";

    @PersistenceContext
    EntityManager em;

    @Inject
    Events events;

    public Optional<Person> find(UUID id) {
        return Optional.ofNullable(em.find(Person.class, id));
    }

    public Optional<Person> named(String username) {
        return em.createQuery("select p from Person p where p.username = :username", Person.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    public List<Person> all(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return em.createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Those who are not shut out. */
    public List<UUID> welcome() {
        return em.createQuery("select p.id from Person p where p.shutOut = false", UUID.class)
                .getResultList();
    }

    /** Those who are shut out and not among these, or among these and not shut out. */
    public List<UUID> otherThan(Collection<UUID> disabled) {
        return em.createQuery(
                        "select p.id from Person p where p.shutOut <> (case when p.id in :disabled then true else false end)",
                        UUID.class)
                .setParameter("disabled", disabled)
                .getResultList();
    }

    /** All that somebody is found by. */
    public static Set<String> lexemes(String name, String username) {
        var lexemes = new TreeSet<>(Terms.lexemes(name));
        lexemes.addAll(Terms.lexemes(username));
        return lexemes;
    }

    /** Those whose user name this is, or whose names have all these words, each as a beginning; by their names. */
    public List<Person> like(String words, int limit) {
        var exact = named(words.strip());
        if (exact.isPresent()) return List.of(exact.get());
        return em.unwrap(Session.class)
                .createNativeQuery(
                        "select * from person where words @@ cast(:words as tsquery) order by name limit :limit",
                        Person.class)
                .setParameter("words", WordQuery.of(words).toString())
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Those whom articles belong to that the viewer sees, by their names, as far as these have all the words. */
    public List<Person> writersLike(String words, Viewer viewer, int limit) {
        var query = WordQuery.of(words).toString();
        return em.unwrap(Session.class)
                .createNativeQuery("""
                        select * from person p where (:words = '' or p.words @@ cast(:words as tsquery))
                            and (:all or p.id = :viewer) and exists (select 1 from article a where a.author = p.id)
                        order by p.name limit :limit
                        """, Person.class)
                .setParameter("words", query)
                .setParameter("all", viewer.seesAll())
                .setParameter("viewer", viewer.person())
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Those whom articles belong to, by their names. */
    public List<Person> authors(int limit) {
        return em.createQuery(
                        "select p from Person p where exists (select 1 from Article a where a.author = p.id) order by p.name",
                        Person.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Remembers the person under these names, and records that they are called so. Nothing happens when that is on the
     * record; two requests of one person at once are no conflict, and neither are two people of one name.
     */
    public void remember(UUID id, String username, String name, Instant now) {
        var plain = NameLikeness.plain(name);
        var fullName = plain.isEmpty() ? username : plain;
        if (isOnRecord(id, username, fullName)) return;
        events.holdPeople(); // before the row: whoever records what was done to people comes that way too
        if (isOnRecord(id, username, fullName)) return;
        boolean isRenamed =
                fullName(id).filter(known -> !known.equals(fullName)).isPresent();
        em.createNativeQuery("""
                        insert into person (id, username, name, full_name, likeness, words)
                        values (:id, :username, :name, :name, :likeness, cast(:words as tsvector))
                        on conflict (id) do update set username = excluded.username, full_name = excluded.full_name,
                            likeness = excluded.likeness, words = excluded.words
                        """)
                .setParameter("id", id)
                .setParameter("username", username)
                .setParameter("name", fullName)
                .setParameter("likeness", NameLikeness.of(fullName))
                .setParameter("words", Terms.vector(lexemes(fullName, username)))
                .executeUpdate();
        tellApart();
        Optional.ofNullable(em.find(Person.class, id)).ifPresent(em::refresh);
        events.addToPeople(Entry.of(now, id, isRenamed ? StaffAction.RENAME : StaffAction.NAMED)
                .about(id.toString())
                .saying(fullName)
                .with("username", username)
                .with("name", fullName));
    }

    /** The name that the person has had so far; empty for somebody new. */
    private Optional<String> fullName(UUID id) {
        return em.unwrap(Session.class)
                .createNativeQuery("select full_name from person where id = :id", String.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    /** The newest line about what somebody is called says just this, and so do we. */
    private boolean isOnRecord(UUID id, String username, String fullName) {
        return em.createNativeQuery("""
                        select 1 from person p join lateral (
                            select e.details from event e
                            where e.article is null and e.about = cast(:id as text)
                                and cast(e.details as jsonb) ->> 'name' is not null
                            order by e.number desc limit 1) named on true
                        where p.id = :id and p.username = :username and p.full_name = :name and p.likeness <> ''
                            and cast(named.details as jsonb) ->> 'username' = :username and cast(named.details as jsonb) ->> 'name' = :name
                        """)
                        .setParameter("id", id)
                        .setParameter("username", username)
                        .setParameter("name", fullName)
                        .getResultList()
                        .size()
                == 1;
    }

    /** People whose name nobody has looked at yet. */
    public List<Person> unlikened() {
        return em.unwrap(Session.class)
                .createNativeQuery("select * from person where likeness = ''", Person.class)
                .getResultList();
    }

    /**
     * Shows the username behind every name that two people could be meant by, and behind one that could be taken for a name
     * with a username behind it; behind no other.
     */
    private void tellApart() {
        em.createNativeQuery("update person p set name = shown.shown from (select id, " + SHOWN
                        + " as shown from person) shown where shown.id = p.id and p.name is distinct from shown.shown")
                .executeUpdate();
    }
}
