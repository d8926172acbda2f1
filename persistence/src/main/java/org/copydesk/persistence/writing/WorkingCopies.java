package org.copydesk.persistence.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.copydesk.persistence.article.State;
import org.hibernate.Session;

/** Texts that people change in suggest mode. */
@ApplicationScoped
public class WorkingCopies {

    private static final String UNSENT = """
             from working_copy w
                join article a on a.id = w.article
                join revision r on r.article = w.article and r.number = w.base
            where w.person = :person
                and (w.title, w.standfirst, w.body) is distinct from (r.title, r.standfirst, r.body)
            """;

    @PersistenceContext
    EntityManager em;

    public Optional<WorkingCopy> find(PersonalKey key) {
        return em.unwrap(Session.class)
                .createNativeQuery("""
                        select base, time, title, standfirst, body, carried from working_copy
                        where person = :person and article = :article
                        """, Object[].class)
                .setParameter("person", key.person())
                .setParameter("article", key.article())
                .setTupleTransformer((row, names) -> new WorkingCopy(
                        ((Number) row[0]).intValue(),
                        (Instant) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        List.of((Long[]) row[5])))
                .getResultStream()
                .findFirst();
    }

    /** The articles in which the person typed suggestions that they have not sent, the newest first. */
    public List<UnsentText> unsent(UUID person, int limit) {
        return em.unwrap(Session.class)
                .createNativeQuery("select w.article, a.title, a.state, w.time" + UNSENT + """
                         and a.state <> 'TRASHED' order by w.time desc
                        """, Object[].class)
                .setParameter("person", person)
                .setMaxResults(limit)
                .setTupleTransformer((row, names) -> new UnsentText(
                        ((Number) row[0]).longValue(), (String) row[1], State.valueOf((String) row[2]), (Instant)
                                row[3]))
                .getResultList();
    }

    /** When the person typed what they have not sent; empty when what they typed is no other text. */
    public Optional<Instant> unsentAt(PersonalKey key) {
        return em.unwrap(Session.class)
                .createNativeQuery("select w.time" + UNSENT + " and w.article = :article", Instant.class)
                .setParameter("person", key.person())
                .setParameter("article", key.article())
                .uniqueResultOptional();
    }

    public void keep(PersonalKey key, WorkingCopy copy) {
        em.createNativeQuery("""
                        insert into working_copy (person, article, base, time, title, standfirst, body, carried)
                        values (:person, :article, :base, :time, :title, :standfirst, :body, :carried)
                        on conflict (person, article) do update set base = excluded.base, time = excluded.time,
                            title = excluded.title, standfirst = excluded.standfirst, body = excluded.body,
                            carried = excluded.carried
                        """)
                .setParameter("person", key.person())
                .setParameter("article", key.article())
                .setParameter("base", copy.base())
                .setParameter("time", copy.time())
                .setParameter("title", copy.title())
                .setParameter("standfirst", copy.standfirst())
                .setParameter("body", copy.body())
                .setParameter("carried", copy.carried().toArray(Long[]::new))
                .executeUpdate();
    }

    public void drop(PersonalKey key) {
        em.createNativeQuery("delete from working_copy where person = :person and article = :article")
                .setParameter("person", key.person())
                .setParameter("article", key.article())
                .executeUpdate();
    }
}
