package org.copydesk.persistence.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All revisions. They are added and read, never changed. */
@ApplicationScoped
public class Revisions {

    @PersistenceContext
    EntityManager em;

    public Revision add(Revision revision) {
        em.persist(revision);
        return revision;
    }

    public Optional<Revision> find(long article, int number) {
        return Optional.ofNullable(em.find(Revision.class, new RevisionKey(article, number)));
    }

    public Revision head(Article article) {
        return find(article.id(), article.revision()).orElseThrow();
    }

    /** Revisions of an article without their bodies, newest first, older than {@code before}. */
    public List<RevisionRow> of(long article, int before, int limit) {
        return em.createQuery("""
                        select new org.copydesk.persistence.article.RevisionRow(r.number, p.username, p.name, r.time,
                            r.note, r.kind, r.hash, r.parents, r.title)
                        from Revision r left join Person p on p.id = r.author
                        where r.article = :article and r.number < :before order by r.number desc
                        """, RevisionRow.class)
                .setParameter("article", article)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Whether one person alone wrote everything after revision {@code after}. */
    public boolean areAllBy(UUID person, long article, int after) {
        return em.createQuery("""
                        select count(r) from Revision r
                        where r.article = :article and r.number > :after and r.author <> :person
                        """, Long.class)
                        .setParameter("article", article)
                        .setParameter("after", after)
                        .setParameter("person", person)
                        .getSingleResult()
                == 0;
    }
}
