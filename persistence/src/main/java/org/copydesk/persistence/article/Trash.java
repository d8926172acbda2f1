package org.copydesk.persistence.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What lies in the trash and is not deleted yet. */
@ApplicationScoped
public class Trash {

    @PersistenceContext
    EntityManager em;

    /** What came before that, what was put there last first. */
    public List<TrashRow> before(Instant time, long id, int limit) {
        return em.createQuery("""
                        select new org.copydesk.persistence.article.TrashRow(a.id, a.title, p.username, p.name, a.updated, a.slug)
                        from Article a join Person p on p.id = a.author
                        where a.state = :trashed and not a.erased
                            and (a.updated < :time or (a.updated = :time and a.id < :id))
                        order by a.updated desc, a.id desc
                        """, TrashRow.class)
                .setParameter("trashed", State.TRASHED)
                .setParameter("time", time)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The ids of what has lain there since before that time, the oldest first. */
    public List<Long> since(Instant time, int limit) {
        return em.createQuery("""
                        select a.id from Article a where a.state = :trashed and not a.erased and a.updated < :time
                        order by a.updated, a.id
                        """, Long.class)
                .setParameter("trashed", State.TRASHED)
                .setParameter("time", time)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What stays of the article's texts, as the record seals it. */
    public String remains(long article) {
        em.flush();
        return em.createQuery(
                        "select r.number, r.text.language, r.text.publishedTime from Revision r"
                                + " where r.article = :article order by r.number",
                        Object[].class)
                .setParameter("article", article)
                .getResultStream()
                .map(row -> remains((int) row[0], (String) row[1], (String) row[2]))
                .collect(Collectors.joining());
    }

    /** What stays of one text: no words, but in which language it was and which date it gave. */
    public static String remains(int revision, String language, String publishedTime) {
        return revision + " " + language + " " + publishedTime + "\n";
    }

    /** Takes the words out of everything that belongs to an article whose record says so in this transaction. */
    public void erase(long article) {
        em.flush();
        em.createNativeQuery("select cast(erase(:article) as text)")
                .setParameter("article", article)
                .getSingleResult();
    }
}
