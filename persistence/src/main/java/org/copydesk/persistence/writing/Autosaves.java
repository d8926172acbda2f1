package org.copydesk.persistence.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.copydesk.persistence.article.Text;

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

    /** What the person typed of articles that are not begun yet, the newest first. */
    public List<Autosave> unbegun(UUID person, int limit) {
        return em.createQuery(
                        "select a from Autosave a where a.person = :person and a.article <= 0 order by a.time desc",
                        Autosave.class)
                .setParameter("person", person)
                .setMaxResults(limit)
                .getResultList();
    }

    public void drop(PersonalKey key) {
        em.createNativeQuery("delete from autosave where person = :person and article = :article")
                .setParameter("person", key.person())
                .setParameter("article", key.article())
                .executeUpdate();
    }
}
