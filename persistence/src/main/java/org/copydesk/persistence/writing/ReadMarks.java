package org.copydesk.persistence.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** How far people have read articles. */
@ApplicationScoped
public class ReadMarks {

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

    /** The newest revision that the person looked at; empty when they never did. */
    public Optional<Integer> newest(PersonalKey key) {
        return em.unwrap(Session.class)
                .createNativeQuery(
                        "select revision from looked where person = :person and article = :article", Integer.class)
                .setParameter("person", key.person())
                .setParameter("article", key.article())
                .uniqueResultOptional();
    }

    /** The same for many articles as they are, by their ids; those the person never saw are left out. */
    public Map<Long, Integer> last(UUID person, Collection<Long> articles, Instant visitBegan) {
        if (articles.isEmpty()) return Map.of();
        return em.unwrap(Session.class)
                .createNativeQuery("""
                        select l.article, case when l.revision < a.revision or l.time < :began then l.revision else l.before end
                        from looked l join article a on a.id = l.article
                        where l.person = :person and l.article in :articles
                        """, Object[].class)
                .setParameter("began", visitBegan)
                .setParameter("person", person)
                .setParameter("articles", articles)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Integer) row[1]));
    }

    /**
     * Writes nothing, and holds nobody up, where that is known.
     *
     * @param visitBegan what was first seen before is old to them
     */
    public void looked(PersonalKey key, int revision, Instant now, Instant visitBegan) {
        em.createNativeQuery("""
                        insert into looked (person, article, revision, time, before)
                            select :person, :article, :revision, :now, :revision
                            where not exists (select 1 from looked where person = :person and article = :article
                                and revision >= :revision and time >= :over)
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
