package org.copydesk.persistence.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.TreeMap;

/** What revisions are called now. */
@ApplicationScoped
public class Labels {

    @PersistenceContext
    EntityManager em;

    /** Those of an article's revisions from number {@code first} to {@code last} that have one, by their numbers. */
    public Map<Integer, GivenLabel> of(long article, int first, int last) {
        var labels = new TreeMap<Integer, GivenLabel>();
        em.createQuery("""
                        select e.revision, e.note, p.username from Event e join Person p on p.id = e.actor
                        where e.article = :article and e.action = 'LABEL' and e.revision between :first and :last
                        order by e.revision, e.number
                        """, Object[].class)
                .setParameter("article", article)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .forEach(row ->
                        labels.put((Integer) row[0], new GivenLabel(Label.of((String) row[1]), (String) row[2])));
        labels.values().removeIf(given -> given.label().equals(Label.NONE));
        return labels;
    }

    /** {@link Label#NONE} when it has none. */
    public Label of(long article, int revision) {
        var given = of(article, revision, revision).get(revision);
        return given == null ? Label.NONE : given.label();
    }
}
