package org.copydesk.persistence.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    /** Remembers the person under these names; two requests of one person at once are no conflict. */
    public void remember(UUID id, String username, String name) {
        em.createNativeQuery("""
                        insert into person (id, username, name) values (:id, :username, :name)
                        on conflict (id) do update set username = excluded.username, name = excluded.name
                        where (person.username, person.name) is distinct from (excluded.username, excluded.name)
                        """)
                .setParameter("id", id)
                .setParameter("username", username)
                .setParameter("name", name)
                .executeUpdate();
    }
}
