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

    /** The revision up to which the person knows the article with this head; what they saw first just now is still new. */
    public Optional<Integer> last(PersonalKey key, int head, Instant visitBegan) {
        return em.unwrap(Session.class)
                .createNativeQuery("""
                        select case when revision < :head or time < :began then revision else before end from looked
                        where person = :person and article = :article
                        """, Integer.class)
                .setParameter("head", head)
                .setParameter("began", visitBegan)
                .setParameter("person", key.person())
                .setParameter("article", key.article())
                .getResultStream()
                .findFirst();
    }

    /** @param visitBegan what was first seen before is old to them */
    public void looked(PersonalKey key, int revision, Instant now, Instant visitBegan) {
        em.createNativeQuery("""
                        insert into looked (person, article, revision, time, before)
                            values (:person, :article, :revision, :now, :revision)
                        on conflict (person, article) do update set revision = excluded.revision,
                            before = case when looked.revision < excluded.revision or looked.time < :over
                                then looked.revision else looked.before end,
                            time = case when looked.revision < excluded.revision or looked.time < :over
                                then excluded.time else looked.time end
                        """)
                .setParameter("person", key.person())
                .setParameter("article", key.article())
                .setParameter("revision", revision)
                .setParameter("now", now)
                .setParameter("over", visitBegan)
                .executeUpdate();
    }
}
