package org.copydesk.persistence.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;

/** The addresses of the public site. */
@ApplicationScoped
public class Addresses {

    /** What had been there before what can still be taken back, and was not withdrawn since. */
    private static final String BEFORE = """
            from Publication e where p.leaves > :now and e.article = p.article and e.revision is not null
                and not e.takenBack and (e.leaves is null or e.leaves <= :now) and not exists (
                    select 1 from Publication w
                    where w.article = e.article and w.since > e.since and w.revision is null and not w.takenBack)
            """;

    @PersistenceContext
    EntityManager em;

    /** Articles that are live and cannot be taken back, in the order of their ids, after this one. */
    public List<Address> live(long after, Instant now, int limit) {
        return em.createQuery(
                        "select new org.copydesk.persistence.publishing.Address(a.id, a.slug, coalesce((select max(e.since) "
                                + BEFORE
                                + "), p.since)) from Publication p join Article a on a.id = p.article"
                                + " where p.until is null and p.revision is not null and p.article > :after"
                                + " and (p.leaves is null or p.leaves <= :now or exists (select 1 " + BEFORE
                                + ")) order by p.article",
                        Address.class)
                .setParameter("after", after)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The ids after which each part of the whole begins when it is cut into parts of this size; one for each part. */
    public List<Long> parts(Instant now, int size) {
        return em.unwrap(Session.class)
                .createNativeQuery("""
                        select article - 1 from (
                            select p.article, row_number() over (order by p.article) as place from publication p
                            where p.until is null and p.revision is not null
                                and (p.leaves is null or p.leaves <= :now or exists (
                                    select 1 from publication e
                                    where e.article = p.article and e.revision is not null and not e.taken_back
                                        and (e.leaves is null or e.leaves <= :now) and not exists (
                                            select 1 from publication w
                                            where w.article = e.article and w.since > e.since and w.revision is null
                                                and not w.taken_back)))) live
                        where (place - 1) % :size = 0 order by article
                        """, Long.class)
                .setParameter("now", now)
                .setParameter("size", size)
                .getResultList();
    }

    /** What came to be shown, was withdrawn or was taken back since then. */
    public List<SiteChange> changedSince(Instant time, int limit) {
        return em.createQuery("""
                        select new org.copydesk.persistence.publishing.SiteChange(p.id, p.takenBack, a.slug)
                        from Publication p join Article a on a.id = p.article
                        where p.since >= :time or (p.takenBack and p.until >= :time)
                        """, SiteChange.class)
                .setParameter("time", time)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The main subjects of the newest live articles, one for each article that has one. */
    public List<String> mainSubjects(int newest) {
        return em.unwrap(Session.class)
                .createNativeQuery("""
                        select r.subjects[1] from publication p
                            join revision r on r.article = p.article and r.number = p.revision
                        where p.until is null and p.revision is not null and cardinality(r.subjects) > 0
                        order by p.first_since desc, p.article desc limit :newest
                        """, String.class)
                .setParameter("newest", newest)
                .getResultList();
    }
}
