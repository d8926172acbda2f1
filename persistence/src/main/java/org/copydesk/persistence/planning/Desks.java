package org.copydesk.persistence.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All desks. */
@ApplicationScoped
public class Desks {

    @PersistenceContext
    EntityManager em;

    public Optional<Desk> find(String name) {
        return Optional.ofNullable(em.find(Desk.class, name));
    }

    public List<Desk> all() {
        return em.createQuery("select d from Desk d order by d.title", Desk.class)
                .getResultList();
    }
}
