package org.copydesk.persistence.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;

/** How far people have read articles. */
@ApplicationScoped
public class Looks {

    @PersistenceContext
    EntityManager em;

    /** The newest revision the person has seen of the article. */
    public Optional<Integer> last(PersonalKey key) {
        return em.unwrap(Session.class)
                .createNativeQuery(
                        "select revision from looked where person = :person and article = :article", Integer.class)
                .setParameter("person", key.person())
                .setParameter("article", key.article())
                .getResultStream()
                .findFirst();
    }

    public void looked(PersonalKey key, int revision, Instant now) {
        em.createNativeQuery("""
                        insert into looked (person, article, revision, time) values (:person, :article, :revision, :now)
                        on conflict (person, article) do update set revision = excluded.revision, time = excluded.time
                        """)
                .setParameter("person", key.person())
                .setParameter("article", key.article())
                .setParameter("revision", revision)
                .setParameter("now", now)
                .executeUpdate();
    }
}
