package org.copydesk.persistence.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.persistence.record.Details;

/** What revisions are called now. */
@ApplicationScoped
public class Labels {

    /** The parts of a label, as the events of their changes call them. */
    public static final String NAME = "name";

    public static final String ANNOTATION = "annotation";

    @PersistenceContext
    EntityManager em;

    /** Those of an article's revisions from number {@code first} to {@code last} that have one, by their numbers. */
    public Map<Integer, GivenLabel> of(long article, int first, int last) {
        var labels = new TreeMap<Integer, GivenLabel>();
        em.createQuery("""
                        select e.revision as revision, e.note as note, e.details as details, p.username as person
                        from Event e join Person p on p.id = e.actor
                        where e.article = :article and e.action = 'LABEL' and e.revision between :first and :last
                        order by e.revision, e.number
                        """, Tuple.class)
                .setParameter("article", article)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .forEach(row -> labels.merge(row.get("revision", Integer.class), given(row), (former, given) -> {
                    var kept = kept(row);
                    return new GivenLabel(
                            given.label(),
                            kept.contains(NAME) ? former.named() : given.named(),
                            kept.contains(ANNOTATION) ? former.annotated() : given.annotated());
                }));
        labels.values().removeIf(given -> given.label().equals(Label.NONE));
        return labels;
    }

    /** Null when it has none. */
    public GivenLabel of(long article, int revision) {
        return of(article, revision, revision).get(revision);
    }

    private static GivenLabel given(Tuple row) {
        var person = row.get("person", String.class);
        return new GivenLabel(Label.of(row.get("note", String.class)), person, person);
    }

    private static List<String> kept(Tuple row) {
        return Details.read(row.get("details", String.class)).list(Details.KEPT);
    }
}
