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

    private static final String ADDRESS = """
            select new org.copydesk.persistence.publishing.Address(a.id, a.slug, p.id, p.since)
            from Publication p join Article a on a.id = p.article
            """;

    @PersistenceContext
    EntityManager em;

    /** Live articles in the order of their ids, after this one. */
    public List<Address> live(long after, int limit) {
        return em.createQuery(
                        ADDRESS + " where p.until is null and p.revision is not null and p.article > :after"
                                + " order by p.article",
                        Address.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The ids after which each part of the whole begins when it is cut into parts of this size; one for each part. */
    public List<Long> parts(int size) {
        return em.unwrap(Session.class)
                .createNativeQuery("""
                        select article - 1 from (
                            select article, row_number() over (order by article) as place from publication
                            where until is null and revision is not null) live
                        where place % :size = 1 order by article
                        """, Long.class)
                .setParameter("size", size)
                .getResultList();
    }

    /** What came to be shown, or was withdrawn, since then; the newest first. */
    public List<Address> changedSince(Instant time, int limit) {
        return em.createQuery(ADDRESS + " where p.since >= :time order by p.since desc", Address.class)
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
