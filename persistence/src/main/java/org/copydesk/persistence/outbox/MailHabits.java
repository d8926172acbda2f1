package org.copydesk.persistence.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** When people want to be mailed. */
@ApplicationScoped
public class MailHabits {

    @PersistenceContext
    EntityManager em;

    public Optional<MailHabit> of(UUID person) {
        return Optional.ofNullable(em.find(MailHabit.class, person));
    }

    public void put(MailHabit habit) {
        em.merge(habit);
    }
}
