package org.copydesk.persistence.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

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
                            r.note, r.kind, r.hash, r.parents, r.text.title)
                        from Revision r left join Person p on p.id = r.author
                        where r.article = :article and r.number < :before order by r.number desc
                        """, RevisionRow.class)
                .setParameter("article", article)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Whose words came with the revisions after number {@code after}, oldest first. */
    public List<RevisionStep> steps(long article, int after) {
        return em.createQuery("""
                        select new org.copydesk.persistence.article.RevisionStep(r.number,
                            coalesce(r.credited, r.author), r.parents)
                        from Revision r where r.article = :article and r.number > :after order by r.number
                        """, RevisionStep.class)
                .setParameter("article", article)
                .setParameter("after", after)
                .setFlushMode(FlushModeType.COMMIT) // the article is written once, with its event
                .getResultList();
    }
}
