package org.copydesk.persistence.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** People who were seen here. */
@ApplicationScoped
public class Persons {

    @PersistenceContext
    EntityManager em;

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
        return em.createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter("ids", ids)
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

    /** The name that the person has had so far; empty for somebody new. */
    public Optional<String> fullName(UUID id) {
        return em.unwrap(Session.class)
                .createNativeQuery("select full_name from person where id = :id", String.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    /** Remembers the person under these names; two requests of one person at once are no conflict. */
    public void remember(UUID id, String username, String name) {
        var plain = NameLikeness.plain(name);
        var fullName = plain.isEmpty() ? username : plain;
        oneAfterAnother();
        em.createNativeQuery("""
                        insert into person (id, username, name, full_name, likeness)
                        values (:id, :username, :name, :name, :likeness)
                        on conflict (id) do update set
                            username = excluded.username, full_name = excluded.full_name, likeness = excluded.likeness
                        where (person.username, person.full_name, person.likeness)
                            is distinct from (excluded.username, excluded.full_name, excluded.likeness)
                        """)
                .setParameter("id", id)
                .setParameter("username", username)
                .setParameter("name", fullName)
                .setParameter("likeness", NameLikeness.of(fullName))
                .executeUpdate();
        tellApart();
    }

    /** People whose name nobody has looked at yet. */
    public List<Person> unlikened() {
        return em.unwrap(Session.class)
                .createNativeQuery("select * from person where likeness = ''", Person.class)
                .getResultList();
    }

    /** Two who came with one name at the same moment would not see each other. */
    private void oneAfterAnother() {
        em.unwrap(Session.class)
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtext('names of people')) as text)", String.class)
                .getResultList();
    }

    /** Shows the username behind every name that two people could be meant by, and behind no other. */
    private void tellApart() {
        em.createNativeQuery("""
                        update person p set name = shown.name
                        from (select id, case when count(*) over (partition by likeness) > 1
                                then full_name || ' (' || username || ')' else full_name end as name
                            from person) shown
                        where shown.id = p.id and p.name is distinct from shown.name
                        """).executeUpdate();
    }
}
