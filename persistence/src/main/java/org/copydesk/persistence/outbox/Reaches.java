package org.copydesk.persistence.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;

/** What people chose to be mailed. */
@ApplicationScoped
public class Reaches {

    @PersistenceContext
    EntityManager em;

    /** What the person chose, by kind; what is not there is as usual. */
    public Map<String, Reach> of(UUID person) {
        var chosen = new TreeMap<String, Reach>();
        em.unwrap(Session.class)
                .createNativeQuery("select kind, reach from reach where person = :person", Object[].class)
                .setParameter("person", person)
                .getResultList()
                .forEach(row -> chosen.put((String) row[0], Reach.valueOf((String) row[1])));
        return chosen;
    }

    public void choose(UUID person, String kind, Reach reach) {
        em.createNativeQuery("""
                        insert into reach (person, kind, reach) values (:person, :kind, :reach)
                        on conflict (person, kind) do update set reach = excluded.reach
                        """)
                .setParameter("person", person)
                .setParameter("kind", kind)
                .setParameter("reach", reach.name())
                .executeUpdate();
    }
}
