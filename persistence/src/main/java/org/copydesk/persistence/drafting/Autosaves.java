package org.copydesk.persistence.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.copydesk.persistence.article.Text;

/** Texts that people typed and have not saved. */
@ApplicationScoped
public class Autosaves {

    @PersistenceContext
    EntityManager em;

    public Optional<Autosave> find(PersonalKey key) {
        return Optional.ofNullable(em.find(Autosave.class, key));
    }

    public void keep(PersonalKey key, int base, Text text, Instant now) {
        find(key)
                .ifPresentOrElse(
                        kept -> kept.replace(base, text, now), () -> em.persist(new Autosave(key, base, text, now)));
    }

    public void drop(PersonalKey key) {
        em.createQuery("delete from Autosave a where a.person = :person and a.article = :article")
                .setParameter("person", key.person())
                .setParameter("article", key.article())
                .executeUpdate();
    }
}
