package org.copydesk.persistence.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All desks, their steps and their people. */
@ApplicationScoped
public class Desks {

    @PersistenceContext
    EntityManager em;

    public Optional<Desk> find(String name) {
        return Optional.ofNullable(em.find(Desk.class, name));
    }

    /** The desk with its row locked until the transaction ends, so that changes of it follow one another. */
    public Optional<Desk> findToChange(String name) {
        return Optional.ofNullable(em.find(Desk.class, name, LockModeType.PESSIMISTIC_WRITE));
    }

    public List<Desk> all() {
        return em.createQuery("select d from Desk d order by d.title", Desk.class)
                .getResultList();
    }

    /** Those whose stale reviews this person is to see to. */
    public List<Desk> seenToBy(UUID person) {
        return em.createQuery("select d from Desk d where d.caretaker = :person order by d.title", Desk.class)
                .setParameter("person", person)
                .getResultList();
    }

    public void add(Desk desk) {
        em.persist(desk);
    }

    public void add(Flow flow) {
        em.persist(flow);
    }

    /** The steps of that version; none for version 0. */
    public List<Step> steps(String desk, int flow) {
        var found = flow == 0 ? null : em.find(Flow.class, new FlowKey(desk, flow));
        return found == null ? List.of() : found.steps();
    }

    /** The steps that new rounds go by. */
    public List<Step> steps(Desk desk) {
        return steps(desk.name(), desk.flow());
    }

    public boolean isMember(String desk, UUID person) {
        return !em.createNativeQuery("select 1 from desk_member where desk = :desk and person = :person")
                .setParameter("desk", desk)
                .setParameter("person", person)
                .getResultList()
                .isEmpty();
    }

    public List<UUID> members(String desk) {
        List<?> rows = em.createNativeQuery("select person from desk_member where desk = :desk", UUID.class)
                .setParameter("desk", desk)
                .getResultList();
        return rows.stream().map(UUID.class::cast).toList();
    }

    /** From now on its members are these and no others. */
    public void setMembers(String desk, Collection<UUID> people) {
        em.createNativeQuery("delete from desk_member where desk = :desk")
                .setParameter("desk", desk)
                .executeUpdate();
        for (UUID person : people) {
            em.createNativeQuery("insert into desk_member values (:desk, :person)")
                    .setParameter("desk", desk)
                    .setParameter("person", person)
                    .executeUpdate();
        }
    }
}
