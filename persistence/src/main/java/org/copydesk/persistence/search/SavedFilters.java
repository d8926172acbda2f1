package org.copydesk.persistence.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.copydesk.persistence.Ids;
import org.copydesk.persistence.search.SavedFilter.FilterPlace;

/** All views that people keep. */
@ApplicationScoped
public class SavedFilters {

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    public long nextId() {
        return ids.next();
    }

    public void add(SavedFilter filter) {
        em.persist(filter);
    }

    public void remove(SavedFilter filter) {
        em.remove(filter);
    }

    public Optional<SavedFilter> find(long id) {
        return Optional.ofNullable(em.find(SavedFilter.class, id));
    }

    /** The person's own, and those for desks whose people they are; for all desks when {@code everyDesk}. */
    public List<SavedFilter> of(UUID person, boolean everyDesk, FilterPlace place) {
        return em.createQuery("""
                        select f from SavedFilter f where f.place = :place and (f.owner = :person
                            or f.desk is not null and (:every = true or f.desk in :desks)) order by f.name, f.id
                        """, SavedFilter.class)
                .setParameter("place", place)
                .setParameter("person", person)
                .setParameter("every", everyDesk)
                .setParameter("desks", desks(person))
                .getResultList();
    }

    public long count(UUID owner) {
        return em.createQuery("select count(f) from SavedFilter f where f.owner = :owner", Long.class)
                .setParameter("owner", owner)
                .getSingleResult();
    }

    private List<?> desks(UUID person) {
        return em.createNativeQuery("select desk from desk_member where person = :person", String.class)
                .setParameter("person", person)
                .getResultList();
    }
}
