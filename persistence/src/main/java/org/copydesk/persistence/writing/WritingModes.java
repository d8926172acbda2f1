package org.copydesk.persistence.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.Session;

/** In which mode people last wrote in each article. */
@ApplicationScoped
public class WritingModes {

    @PersistenceContext
    EntityManager em;

    /** Whether the person suggested there; not where they never wrote in it. */
    public boolean isSuggesting(PersonalKey key) {
        return em.unwrap(Session.class)
                .createNativeQuery(
                        "select suggesting from writing_mode where person = :person and article = :article",
                        Boolean.class)
                .setParameter("person", key.person())
                .setParameter("article", key.article())
                .uniqueResultOptional()
                .orElse(false);
    }

    public void choose(PersonalKey key, boolean suggesting) {
        em.createNativeQuery("""
                        insert into writing_mode values (:person, :article, :suggesting)
                        on conflict (person, article) do update set suggesting = excluded.suggesting
                        """)
                .setParameter("person", key.person())
                .setParameter("article", key.article())
                .setParameter("suggesting", suggesting)
                .executeUpdate();
    }
}
