package org.copydesk.persistence.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.copydesk.persistence.Ids;
import org.copydesk.persistence.record.Entry;
import org.copydesk.persistence.record.Event;

/** All articles. What the viewer may not see is not there. */
@ApplicationScoped
public class Articles {

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    public long nextId() {
        return ids.next();
    }

    /** Stores a new article with its first revision and the first line of its record. */
    public void add(Article.Begun begun, Entry deed) {
        var event = begun.article().record(ids.next(), deed);
        em.persist(begun.article());
        em.persist(begun.revision());
        em.persist(event);
    }

    public Optional<Article> find(long id, Viewer viewer) {
        return Optional.ofNullable(em.find(Article.class, id)).filter(viewer::maySee);
    }

    /** The article with its row locked until the transaction ends, so that changes of it follow one another. */
    public Optional<Article> findToChange(long id, Viewer viewer) {
        return Optional.ofNullable(em.find(Article.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(viewer::maySee);
    }

    /** Writes a deed into the article's record. */
    public Event record(Article article, Entry deed) {
        var event = article.record(ids.next(), deed);
        em.persist(event);
        return event;
    }

    /** Writes what was changed so far in this transaction, so that the next article of several finds it. */
    public void settle() {
        em.flush();
    }

    /** Whether no other article has had this address; of two who want it at once, one waits until the other has it. */
    public boolean isFree(String slug) {
        askAside("select 1 from pg_advisory_xact_lock(hashtextextended(:slug, 0))", slug);
        return askAside("select id from article where slug = :slug", slug).isEmpty();
    }

    /** About other articles than those that are being changed, which need not be written first. */
    private List<?> askAside(String question, String slug) {
        return em.createNativeQuery(question)
                .setParameter("slug", slug)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }
}
