package org.copydesk.persistence.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hibernate.Session;

/** The subjects that the site's masthead leads to, in order. None where nobody chose any. */
@ApplicationScoped
public class SiteSections {

    @PersistenceContext
    EntityManager em;

    public List<String> all() {
        return em.unwrap(Session.class)
                .createNativeQuery("select subject from site_section order by place", String.class)
                .getResultList();
    }

    /** From now on they are these and no others. Whoever comes second waits, and then has the last word. */
    public void set(List<String> subjects) {
        em.createNativeQuery("lock table site_section in share row exclusive mode")
                .executeUpdate();
        em.createNativeQuery("delete from site_section").executeUpdate();
        for (int place = 0; place < subjects.size(); place++) {
            em.createNativeQuery("insert into site_section values (:place, :subject)")
                    .setParameter("place", place)
                    .setParameter("subject", subjects.get(place))
                    .executeUpdate();
        }
    }
}
