package org.copydesk.persistence.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.copydesk.persistence.Ids;
import org.copydesk.persistence.record.Details;
import org.copydesk.persistence.record.Entry;
import org.copydesk.persistence.record.Event;
import org.hibernate.LockMode;
import org.hibernate.Session;

/** All articles. What the viewer may not see is not there. */
@ApplicationScoped
public class Articles {

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    @Inject
    Pseudonyms pseudonyms;

    public long nextId() {
        return ids.next();
    }

    /** Stores a new article with its first revision and the first line of its record. */
    public void add(Article.Begun begun, Entry entry) {
        var article = begun.article();
        var told = entry.with("seal", begun.revision().seal())
                .with("author", article.author().toString())
                .with("desk", article.desk())
                .sealing();
        var event = article.record(ids.next(), told);
        em.persist(article);
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

    /** The same whoever asks; empty while another transaction holds it. */
    public Optional<Article> findToChangeNow(long id) {
        return em.unwrap(Session.class)
                .createSelectionQuery("select a from Article a where a.id = :id", Article.class)
                .setParameter("id", id)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .uniqueResultOptional();
    }

    /** Writes a entry into the article's record. */
    public Event record(Article article, Entry entry) {
        var pseudonym = pseudonyms.of(article, entry.actor());
        var event = article.record(
                ids.next(),
                entry.with(Details.REVIEWER, pseudonym.map(String::valueOf).orElse(null)));
        em.persist(event);
        return event;
    }

    /** Writes what was changed so far in this transaction, so that the next article of several finds it. */
    public void settle() {
        em.flush();
    }

    /** Whether no other article has had this address; of two who want it at once, one waits until the other has it. */
    public boolean isFree(String slug) {
        return (Boolean) em.createNativeQuery("select is_free(:slug)")
                .setParameter("slug", slug)
                .setFlushMode(FlushModeType.COMMIT) // it is about others than those that are being changed
                .getSingleResult();
    }
}
