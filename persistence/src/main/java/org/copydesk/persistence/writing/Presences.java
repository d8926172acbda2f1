package org.copydesk.persistence.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Who has an article open, as far as their windows say so. */
@ApplicationScoped
public class Presences {

    @PersistenceContext
    EntityManager em;

    public void put(long article, String window, UUID person, String place, Instant now) {
        em.createNativeQuery("""
                        insert into presence values (:article, :window, :person, :place, :now)
                        on conflict (article, window_id) do update
                        set person = excluded.person, place = excluded.place, seen = excluded.seen
                        """)
                .setParameter("article", article)
                .setParameter("window", window)
                .setParameter("person", person)
                .setParameter("place", place)
                .setParameter("now", now)
                .executeUpdate();
    }

    public void remove(long article, String window, UUID person) {
        em.createNativeQuery(
                        "delete from presence where article = :article and window_id = :window and person = :person")
                .setParameter("article", article)
                .setParameter("window", window)
                .setParameter("person", person)
                .executeUpdate();
    }

    /** Windows of this article that were heard of since then, other than this one, in the order of names. */
    public List<PresentRow> others(long article, String window, Instant since) {
        return em.unwrap(Session.class)
                .createNativeQuery("""
                        select p.username, p.name, w.window_id, w.place from presence w join person p on p.id = w.person
                        where w.article = :article and w.window_id <> :window and w.seen >= :since
                        order by p.name, w.window_id
                        """, PresentRow.class)
                .setParameter("article", article)
                .setParameter("window", window)
                .setParameter("since", since)
                .setTupleTransformer((row, names) ->
                        new PresentRow((String) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .getResultList();
    }

    /** Forgets windows not heard of since then, of all articles. */
    public void forget(Instant since) {
        em.createNativeQuery("delete from presence where seen < :since")
                .setParameter("since", since)
                .executeUpdate();
    }
}
