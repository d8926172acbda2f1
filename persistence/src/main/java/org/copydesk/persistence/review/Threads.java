package org.copydesk.persistence.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.copydesk.persistence.Ids;
import org.copydesk.persistence.article.Viewer;

/** All threads and what was said in them. */
@ApplicationScoped
public class Threads {

    /** What has to be said of a thread that stands in the way of some approval. */
    static final String BLOCKING = " t.blocking and t.resolvedAt is null and t.emptied is null ";

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    public long nextId() {
        return ids.next();
    }

    public void add(Thread thread, Comment first) {
        em.persist(thread);
        em.persist(first);
    }

    public void add(Comment comment) {
        em.persist(comment);
    }

    public Optional<Thread> find(long article, long id) {
        return Optional.ofNullable(em.find(Thread.class, id))
                .filter(thread -> thread.article() == article && !thread.isEmpty());
    }

    /** A comment that was not taken back. */
    public Optional<Comment> comment(long article, long id) {
        return Optional.ofNullable(em.find(Comment.class, id))
                .filter(comment ->
                        !comment.isDeleted() && find(article, comment.thread()).isPresent());
    }

    /** All threads of an article in which anything is said, oldest first. */
    public List<Thread> of(long article) {
        return em.createQuery(
                        "select t from Thread t where t.article = :article and t.emptied is null order by t.id",
                        Thread.class)
                .setParameter("article", article)
                .getResultList();
    }

    /** These threads of an article, those too in which nothing is left; what it does not have is passed over. */
    public List<Thread> of(long article, Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return em.createQuery(
                        "select t from Thread t where t.article = :article and t.id in :ids order by t.id",
                        Thread.class)
                .setParameter("article", article)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Open threads that the person began, takes part in, is named in or is to settle, newest first. */
    public List<TitledThread> openFor(UUID person, Viewer viewer, long before, int limit) {
        return em.createQuery("""
                        select new org.copydesk.persistence.review.TitledThread(t, a.title) from Thread t join Article a on a.id = t.article
                        where t.resolvedAt is null and t.emptied is null and t.id < :before
                        and a.state <> TRASHED
                        and (a.author = :viewer
                            or :all = true and cast(sql('? in (select closed_to(?))', a.desk, :viewer) as Boolean) = false
                            or cast(sql('exists (select 1 from reviewer v where v.article = ? and v.person = ?)', a.id, :viewer)
                                as Boolean) = true)
                        and (t.author = :person or t.assignee = :person or exists (
                            select 1 from Comment c where c.thread = t.id and c.deleted is null
                            and (c.author = :person or array_contains(c.mentions, :person))))
                        order by t.id desc
                        """, TitledThread.class)
                .setParameter("person", person)
                .setParameter("viewer", viewer.person())
                .setParameter("all", viewer.seesAll())
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What was said in these threads, oldest first. */
    public List<Comment> commentsIn(Collection<Long> threads) {
        if (threads.isEmpty()) return List.of();
        return em.createQuery("select c from Comment c where c.thread in :threads order by c.id", Comment.class)
                .setParameter("threads", threads)
                .getResultList();
    }

    /** What was said in all threads of an article in which anything is said, oldest first. */
    public List<Comment> commentsOf(long article) {
        return em.createQuery("""
                        select c from Comment c where c.thread in (
                            select t.id from Thread t where t.article = :article and t.emptied is null)
                        order by c.id
                        """, Comment.class)
                .setParameter("article", article)
                .getResultList();
    }

    /** How many discussions of it nobody has settled, as far as anything is said in them. */
    public long open(long article) {
        return em.createQuery(
                        "select count(t) from Thread t"
                                + " where t.article = :article and t.resolvedAt is null and t.emptied is null",
                        Long.class)
                .setParameter("article", article)
                .getSingleResult();
    }

    /** How often somebody spoke there, also where they took it back. */
    public long comments(long thread) {
        return em.createQuery("select count(c) from Comment c where c.thread = :thread", Long.class)
                .setParameter("thread", thread)
                .getSingleResult();
    }

    /** How long all words are together that are said about the article. */
    public long letters(long article) {
        return em.createQuery("""
                        select coalesce(sum(length(c.text)), 0) from Comment c join Thread t on t.id = c.thread
                        where t.article = :article
                        """, Long.class).setParameter("article", article).getSingleResult();
    }

    /** How many open threads stand in the way of that step; of any step when it is null. */
    public long blocking(long article, String step) {
        return em.createQuery("""
                        select count(t) from Thread t where t.article = :article and""" + BLOCKING + """
                        and (t.step is null or :step is null or t.step = :step)
                        """, Long.class)
                .setParameter("article", article)
                .setParameter("step", step)
                .getSingleResult();
    }
}
