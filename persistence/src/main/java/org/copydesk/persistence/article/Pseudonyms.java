package org.copydesk.persistence.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** As which number the author of an article knows those who review it unnamed. Whoever has one keeps it. */
@ApplicationScoped
public class Pseudonyms {

    @PersistenceContext
    EntityManager em;

    /** Everybody whose name the author does not learn, by their numbers. */
    public List<PseudonymRow> of(Article article) {
        if (!article.keepsReviewersAnonymous()) return List.of();
        return em.unwrap(Session.class)
                .createNativeQuery("""
                        select y.person, y.number, p.username, p.name, p.full_name from pseudonym y
                            join person p on p.id = y.person where y.article = :article order by y.number
                        """, Object[].class)
                .setParameter("article", article.id())
                .getResultStream()
                .map(Pseudonyms::row)
                .toList();
    }

    /** The same of those of these articles that belong to the author, by the articles' ids. */
    public Map<Long, List<PseudonymRow>> of(Collection<Long> articles, UUID author) {
        return em.unwrap(Session.class)
                .createNativeQuery("""
                        select y.person, y.number, p.username, p.name, p.full_name, y.article from pseudonym y
                            join person p on p.id = y.person join article a on a.id = y.article
                        where y.article in (:articles) and a.author = :author order by y.number
                        """, Object[].class)
                .setParameter("articles", articles)
                .setParameter("author", author)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> ((Number) row[5]).longValue(),
                        Collectors.mapping(Pseudonyms::row, Collectors.toList())));
    }

    private static PseudonymRow row(Object[] found) {
        return new PseudonymRow(
                (UUID) found[0], ((Number) found[1]).intValue(), (String) found[2], (String) found[3], (String)
                        found[4]);
    }

    /** The number of one person; empty for who goes by their name. */
    public Optional<Integer> of(Article article, UUID person) {
        if (!article.keepsReviewersAnonymous()) return Optional.empty();
        return em.unwrap(Session.class)
                .createNativeQuery(
                        "select number from pseudonym where article = :article and person = :person", Integer.class)
                .setParameter("article", article.id())
                .setParameter("person", person)
                .setFlushMode(FlushModeType.COMMIT) // the article is written once, with its event
                .uniqueResultOptional();
    }

    /** Gives numbers to all reviewers at these steps who have done something in the article, or have it to see to. */
    public void giveAll(Article article, Collection<String> steps) {
        em.createNativeQuery("""
                        insert into pseudonym (article, person, number)
                        select :article, t.person, (select coalesce(max(number), 0) from pseudonym where article = :article)
                            + row_number() over (order by t.since nulls last, t.person)
                        from (
                            select v.person, min(e.number) as since
                            from reviewer v left join event e on e.article = v.article and e.actor = v.person
                                left join assignment g on g.article = v.article and g.person = v.person
                            where v.article = :article and v.step in (:steps) and v.person <> :author
                                and (e.id is not null or g.person is not null)
                                and v.person not in (select person from pseudonym where article = :article)
                            group by v.person) t
                        """)
                .setParameter("article", article.id())
                .setParameter("author", article.author())
                .setParameter("steps", steps)
                .executeUpdate();
    }

    /** Gives the person the next number. Whoever calls this holds the article. */
    public void give(Article article, UUID person) {
        em.createNativeQuery("""
                        insert into pseudonym (article, person, number)
                        select :article, :person, coalesce(max(number), 0) + 1 from pseudonym where article = :article
                        on conflict (article, person) do nothing
                        """)
                .setParameter("article", article.id())
                .setParameter("person", person)
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }
}
