package org.copydesk.persistence.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.copydesk.persistence.Ids;
import org.copydesk.persistence.article.Article;

/** All rounds of review and the approvals given in them. */
@ApplicationScoped
public class Rounds {

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    /**
     * @param flow the version of the desk's steps that it goes by
     * @param carried the steps that an earlier round has done
     */
    public void begin(Article article, int flow, Collection<String> carried, UUID person, Instant now) {
        em.persist(new Round(article, flow, carried, person, now));
    }

    /** The newest round of an article, open or decided. */
    public Optional<Round> newest(Article article) {
        if (article.round() == 0) return Optional.empty();
        return Optional.ofNullable(em.find(Round.class, new RoundKey(article.id(), article.round())));
    }

    public List<Round> of(long article) {
        return em.createQuery("select r from Round r where r.article = :article order by r.number", Round.class)
                .setParameter("article", article)
                .getResultList();
    }

    /**
     * @param step which step it is for, null where there is the one only
     * @param behalf for whom the person stands in, null for nobody
     */
    public void approve(Article article, String step, UUID person, UUID behalf, Instant now) {
        em.persist(new Approval(ids.next(), article, step, person, behalf, now));
    }

    /** All approvals of a round, void or not, oldest first. */
    public List<Approval> approvals(long article, int round) {
        return em.createQuery(
                        "select a from Approval a where a.article = :article and a.round = :round order by a.time, a.id",
                        Approval.class)
                .setParameter("article", article)
                .setParameter("round", round)
                .getResultList();
    }

    /** Passes over a step of a round. */
    public void skip(Article article, String step, UUID person, String note, Instant now) {
        em.createNativeQuery("insert into step_skip values (:article, :round, :step, :person, :now, :note)")
                .setParameter("article", article.id())
                .setParameter("round", article.round())
                .setParameter("step", step)
                .setParameter("person", person)
                .setParameter("now", now)
                .setParameter("note", note)
                .executeUpdate();
    }

    /** A step of the round is passed over no longer. */
    public void unskip(Article article, String step) {
        em.createNativeQuery("delete from step_skip where article = :article and round = :round and step = :step")
                .setParameter("article", article.id())
                .setParameter("round", article.round())
                .setParameter("step", step)
                .executeUpdate();
    }

    /** The steps of a round that were passed over. */
    public List<String> skipped(long article, int round) {
        List<?> rows = em.createNativeQuery(
                        "select step from step_skip where article = :article and round = :round", String.class)
                .setParameter("article", article)
                .setParameter("round", round)
                .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    /** The lines of a step's checklist that are ticked off for exactly this content. */
    public List<Integer> ticked(long article, String step, String content) {
        List<?> rows = em.createNativeQuery(
                        "select item from tick where article = :article and step = :step and content = :content",
                        Integer.class)
                .setParameter("article", article)
                .setParameter("step", step)
                .setParameter("content", content)
                .getResultList();
        return rows.stream().map(Integer.class::cast).toList();
    }

    /** Ticks a line off, or takes the tick away. */
    public void tick(Article article, String step, int item, boolean done, UUID person, Instant now) {
        var values = Map.of("article", article.id(), "step", step, "content", article.content(), "item", item);
        var query = em.createNativeQuery(
                done
                        ? "insert into tick values (:article, :step, :content, :item, :person, :now) on conflict do nothing"
                        : "delete from tick where article = :article and step = :step and content = :content and item = :item");
        values.forEach(query::setParameter);
        if (done) query.setParameter("person", person).setParameter("now", now);
        query.executeUpdate();
    }

    /** The open rounds of articles that go by some version of a desk's steps. */
    public List<Round> underWay(String desk) {
        return em.createQuery("""
                        select r from Round r join Article a on a.id = r.article and a.round = r.number
                        where r.desk = :desk and a.state = IN_REVIEW
                        """, Round.class).setParameter("desk", desk).getResultList();
    }

    /**
     * Who has read the article how far, in one question. Its desk and its newest round are at hand after that and are not
     * asked for again in this transaction.
     */
    public Readings readings(Article article) {
        var rows = em.createQuery("""
                        select d, n, a.person, a.revision,
                            (select max(s.revision) from Round s where s.article = x.id and s.submittedBy = x.author),
                            (select count(t) from Thread t where t.article = x.id and""" + Threads.BLOCKING + """
                            )
                        from Article x left join Desk d on d.name = x.desk
                            left join Round n on n.article = x.id and n.number = x.round
                            left join Approval a on a.article = x.id and a.takenBack = false
                        where x.id = :article
                        """, Object[].class)
                .setParameter("article", article.id())
                .setFlushMode(FlushModeType.COMMIT) // the article is written once, with its event
                .getResultList();
        var approved = new HashMap<UUID, Integer>();
        int handedIn = 0;
        boolean blocked = false;
        for (var row : rows) {
            if (row[2] != null) approved.merge((UUID) row[2], (Integer) row[3], Math::max);
            if (row[4] != null) handedIn = (Integer) row[4];
            blocked = (Long) row[5] > 0;
        }
        return new Readings(approved, handedIn, blocked);
    }

    /** The newest approval that the person gave to this step, null for the one step, if it holds. */
    public Optional<Approval> newest(Article article, String step, UUID person) {
        return approvals(article.id()).stream()
                .filter(approval -> approval.person().equals(person) && Objects.equals(approval.step(), step))
                .reduce((earlier, later) -> later);
    }

    /** The approvals that hold, oldest first. */
    public List<Approval> approvals(long article) {
        return em.createQuery(
                        "select a from Approval a where a.article = :article and a.voided is null order by a.time",
                        Approval.class)
                .setParameter("article", article)
                .getResultList();
    }
}
