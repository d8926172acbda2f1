package org.copydesk.persistence.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Who was told where to begin, in which role. */
@ApplicationScoped
public class Welcomes {

    @PersistenceContext
    EntityManager em;

    /** Notes it, and says whether it was not noted before. */
    public boolean isFirst(UUID person, Role role) {
        return em.createNativeQuery("insert into welcome (person, role) values (:person, :role) on conflict do nothing")
                        .setParameter("person", person)
                        .setParameter("role", role.name())
                        .executeUpdate()
                == 1;
    }
}
