package org.copydesk.persistence.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.copydesk.persistence.article.Text;
import org.hibernate.Session;

/** Texts that people typed and have not saved. */
@ApplicationScoped
public class Autosaves {

    @PersistenceContext
    EntityManager em;

    public Optional<Autosave> find(PersonalKey key) {
        return Optional.ofNullable(em.find(Autosave.class, key));
    }

    /** Two windows may keep the first text at the same moment; the later one waits for the other and replaces it. */
    public void keep(PersonalKey key, int base, Text text, Instant now) {
        em.createNativeQuery("""
                        insert into autosave (person, article, base, time, title, standfirst, body, subjects, byline)
                        values (:person, :article, :base, :now, '', '', '', '{}', '[]')
                        on conflict (person, article) do nothing
                        """)
                .setParameter("person", key.person())
                .setParameter("article", key.article())
                .setParameter("base", base)
                .setParameter("now", now)
                .executeUpdate();
        find(key)
                .ifPresentOrElse(
                        kept -> kept.replace(base, text, now), () -> em.persist(new Autosave(key, base, text, now)));
    }

    /** What the person typed that is no article yet, the newest first. */
    public List<UnsavedText> unbegun(UUID person, int limit) {
        return em.unwrap(Session.class)
                .createNativeQuery("""
                        select u.article, u.title, u.subjects, u.time, u.standfirst,
                            array(select jsonb_path_query(u.byline, '$[*].name') #>> '{}') as names
                        from autosave u
                        where u.person = :person and not exists (select 1 from article a where a.id = u.article)
                        order by u.time desc
                        """, Object[].class)
                .setParameter("person", person)
                .setMaxResults(limit)
                .setTupleTransformer((row, names) -> new UnsavedText(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        List.of((String[]) row[2]),
                        (Instant) row[3],
                        (String) row[4],
                        List.of((String[]) row[5])))
                .getResultList();
    }

    /** Whether the person keeps a text under this number that is no article yet; waits for whoever is making it one. */
    public boolean isUnbegun(PersonalKey key) {
        return !em.createNativeQuery("""
                        select 1 from autosave u where u.person = :person and u.article = :article
                        and not exists (select 1 from article a where a.id = u.article) for update of u
                        """)
                .setParameter("person", key.person())
                .setParameter("article", key.article())
                .getResultList()
                .isEmpty();
    }

    /** When the person typed what they have not saved, by the articles' numbers; those without are left out. */
    public Map<Long, Instant> times(UUID person, Collection<Long> articles) {
        if (articles.isEmpty()) return Map.of();
        return em.createQuery(
                        "select u.article, u.time from Autosave u where u.person = :person and u.article in :articles",
                        Object[].class)
                .setParameter("person", person)
                .setParameter("articles", articles)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
    }

    public void drop(PersonalKey key) {
        em.createNativeQuery("delete from autosave where person = :person and article = :article")
                .setParameter("person", key.person())
                .setParameter("article", key.article())
                .executeUpdate();
    }
}
