package org.copydesk.persistence.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Text;
import org.hibernate.Session;

/** What articles can be found by. */
@ApplicationScoped
public class Headlines {

    @PersistenceContext
    EntityManager em;

    /** Makes the article findable by this text instead of what it was found by before. */
    public void put(long article, Text text) {
        var credits = text.byline().stream().map(Byline::name).collect(Collectors.joining(" "));
        em.createNativeQuery("""
                        insert into headline (article, subjects, words) values (:article, :subjects, to_tsvector('simple', :words))
                        on conflict (article) do update set subjects = excluded.subjects, words = excluded.words
                        """)
                .setParameter("article", article)
                .setParameter("subjects", text.subjects().toArray(String[]::new))
                .setParameter(
                        "words",
                        String.join(" ", text.title(), text.standfirst(), String.join(" ", text.subjects()), credits))
                .executeUpdate();
        if (text.subjects().isEmpty()) return;
        em.createNativeQuery("insert into subject select unnest(:subjects) on conflict do nothing")
                .setParameter("subjects", text.subjects().toArray(String[]::new))
                .executeUpdate();
    }

    /** Subjects that were ever used and begin so, in alphabetical order. */
    public List<String> subjectsLike(String beginning, int limit) {
        return em.unwrap(Session.class)
                .createNativeQuery("""
                        select name from subject where lower(name) like lower(:beginning) || '%' escape '!'
                        order by lower(name) limit :limit
                        """, String.class)
                .setParameter("beginning", beginning.replaceAll("([%_!])", "!$1"))
                .setParameter("limit", limit)
                .getResultList();
    }
}
