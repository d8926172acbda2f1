package org.copydesk.persistence.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.copydesk.persistence.Ids;

/** The record. Events are added and read, never changed. */
@ApplicationScoped
public class Events {

    private static final String ROWS = """
            select new org.copydesk.persistence.record.EventRow(e.id, e.article, e.number, e.time, p.username, p.name,
                e.action, e.from, e.to, e.revision, e.content, e.note, e.about, e.previous, e.hash, e.details)
            from Event e left join Person p on p.id = e.actor
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    public Event add(Event event) {
        em.persist(event);
        return event;
    }

    /** Records what was done to people and desks; such events follow one another in one chain. */
    public Event addToPeople(Entry entry) {
        var ledger = people();
        var told = entry.notBefore(newest(ledger));
        boolean isFirst = ledger.chain().length() == 0;
        return add(ledger.append(ids.next(), isFirst && !told.details().has(Details.ROWS) ? told.sealing() : told));
    }

    /** Lets nobody else change people until the transaction ends, so that what was checked still holds when it is done. */
    public void holdPeople() {
        people();
    }

    private Instant newest(Ledger ledger) {
        return em.createQuery(
                        "select e.time from Event e where e.article is null and e.number = :number", Instant.class)
                .setParameter("number", ledger.chain().length())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private Ledger people() {
        return em.find(Ledger.class, Ledger.PEOPLE, LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<EventRow> find(long id) {
        return em.createQuery(ROWS + " where e.id = :id", EventRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The record of an article, oldest first, from the event after {@code number}. */
    public List<EventRow> of(long article, int number, int limit) {
        return em.createQuery(
                        ROWS + " where e.article = :article and e.number > :number order by e.number", EventRow.class)
                .setParameter("article", article)
                .setParameter("number", number)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Which of these things were done to an article with its revisions from {@code first} to {@code last}, oldest first. */
    public List<EventRow> on(long article, int first, int last, Collection<String> actions) {
        return em.createQuery(ROWS + """
                        where e.article = :article and e.revision between :first and :last and e.action in :actions
                        order by e.number
                        """, EventRow.class)
                .setParameter("article", article)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("actions", actions)
                .getResultList();
    }

    /** One line of an article's record. */
    public Optional<Event> find(long article, long id) {
        return Optional.ofNullable(em.find(Event.class, id))
                .filter(event -> event.article() != null && event.article() == article);
    }

    /** The newest line about a thing of the article that says one of these. */
    public Optional<Event> newest(long article, Collection<String> actions, String about) {
        return em.createQuery("""
                        select e from Event e where e.article = :article and e.action in :actions and e.about = :about
                        order by e.number desc
                        """, Event.class)
                .setParameter("article", article)
                .setParameter("actions", actions)
                .setParameter("about", about)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether any of these actions was recorded of the article after its line {@code number}. */
    public boolean areAfter(long article, int number, Collection<String> actions) {
        return em.createQuery("""
                        select count(e) from Event e
                        where e.article = :article and e.number > :number and e.action in :actions
                        """, Long.class)
                        .setParameter("article", article)
                        .setParameter("number", number)
                        .setParameter("actions", actions)
                        .getSingleResult()
                > 0;
    }

    /** The newest of these things that was done to an article. */
    public Optional<EventRow> newest(long article, Collection<String> actions) {
        return em.createQuery(
                        ROWS + " where e.article = :article and e.action in :actions order by e.number desc",
                        EventRow.class)
                .setParameter("article", article)
                .setParameter("actions", actions)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The newest of these things that was done to an article and led to that state. */
    public Optional<Event> newestTo(long article, String state, Collection<String> actions) {
        return em.createQuery("""
                        select e from Event e where e.article = :article and e.action in :actions and e.to = :state
                        order by e.number desc
                        """, Event.class)
                .setParameter("article", article)
                .setParameter("actions", actions)
                .setParameter("state", state)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What was done to people, newest first, before the event {@code number}. */
    public List<EventRow> ofPeople(int number, int limit) {
        return em.createQuery(
                        ROWS + " where e.article is null and e.number < :number order by e.number desc", EventRow.class)
                .setParameter("number", number)
                .setMaxResults(limit)
                .getResultList();
    }
}
