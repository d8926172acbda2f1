package org.copydesk.persistence.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Consumer;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Revision;
import org.copydesk.persistence.record.Event;
import org.copydesk.persistence.record.Ledger;

/** Reads everything there is, in order and in little memory, so that it can be recomputed. */
@ApplicationScoped
public class RecordScan {

    private static final int FETCHED = 200;

    @PersistenceContext
    EntityManager em;

    /** Lets the rest of this transaction see one state of the database, whatever others commit; has to come first. */
    public void freeze() {
        em.createNativeQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
    }

    public long countArticles() {
        return em.createQuery("select count(a) from Article a", Long.class).getSingleResult();
    }

    public List<Article> articlesAfter(long id) {
        em.clear();
        return em.createQuery("select a from Article a where a.id > :id order by a.id", Article.class)
                .setParameter("id", id)
                .setMaxResults(FETCHED)
                .getResultList();
    }

    /** The events of the articles from the first to the last id, by article and number. */
    public void events(long first, long last, Consumer<Event> reader) {
        try (var events = em.createQuery(
                        "select e from Event e where e.article between :first and :last order by e.article, e.number",
                        Event.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setHint("org.hibernate.fetchSize", FETCHED)
                .setHint("org.hibernate.readOnly", true)
                .getResultStream()) {
            events.forEach(event -> {
                reader.accept(event);
                em.detach(event);
            });
        }
    }

    /** The revisions of the articles from the first to the last id, by article and number. */
    public void revisions(long first, long last, Consumer<Revision> reader) {
        try (var revisions = em.createQuery(
                        "select r from Revision r where r.article between :first and :last order by r.article, r.number",
                        Revision.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setHint("org.hibernate.fetchSize", FETCHED)
                .setHint("org.hibernate.readOnly", true)
                .getResultStream()) {
            revisions.forEach(revision -> {
                reader.accept(revision);
                em.detach(revision);
            });
        }
    }

    public Ledger people() {
        return em.find(Ledger.class, Ledger.PEOPLE);
    }

    /** The record of people and their roles, in order. */
    public List<Event> eventsOfPeople() {
        return em.createQuery("select e from Event e where e.article is null order by e.number", Event.class)
                .getResultList();
    }
}
