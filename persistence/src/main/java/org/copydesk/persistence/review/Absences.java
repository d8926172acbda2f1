package org.copydesk.persistence.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.copydesk.persistence.Ids;

/** Who is away when, and who stands in. */
@ApplicationScoped
public class Absences {

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    public long nextId() {
        return ids.next();
    }

    public void add(Absence absence) {
        em.persist(absence);
    }

    public void remove(Absence absence) {
        em.remove(absence);
    }

    public Optional<Absence> find(long id) {
        return Optional.ofNullable(em.find(Absence.class, id));
    }

    /** Those that are not over, by when they begin. */
    public List<Absence> coming(Instant now) {
        return em.createQuery("select a from Absence a where a.until > :now order by a.since, a.id", Absence.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** The people for whom somebody stands in now. */
    public List<UUID> stoodInFor(UUID standIn, Instant now) {
        return em.createQuery("""
                        select a.person from Absence a
                        where a.standIn = :standIn and a.since <= :now and a.until > :now
                        """, UUID.class)
                .setParameter("standIn", standIn)
                .setParameter("now", now)
                .getResultList();
    }
}
