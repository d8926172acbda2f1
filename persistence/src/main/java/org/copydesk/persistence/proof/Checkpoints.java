package org.copydesk.persistence.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** All checkpoints and the ends of chains they cover. */
@ApplicationScoped
public class Checkpoints {

    /** Any number will do, as long as nothing else locks it. */
    private static final long SEALING = 0x5EA1;

    @PersistenceContext
    EntityManager em;

    /** Whether this transaction may make the next checkpoint; false when another node is at it. */
    public boolean begin() {
        return session()
                .createNativeQuery("select pg_try_advisory_xact_lock(:key)", Boolean.class)
                .setParameter("key", SEALING)
                .getSingleResult();
    }

    public Optional<Checkpoint> newest() {
        return em.createQuery("select c from Checkpoint c order by c.number desc", Checkpoint.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Checkpoints from number {@code from} on, in their order. */
    public List<Checkpoint> from(int from, int limit) {
        return em.createQuery("select c from Checkpoint c where c.number >= :from order by c.number", Checkpoint.class)
                .setParameter("from", from)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Checkpoints below number {@code before}, newest first. */
    public List<Checkpoint> before(int before, int limit) {
        return em.createQuery(
                        "select c from Checkpoint c where c.number < :before order by c.number desc", Checkpoint.class)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The ends of chains that no checkpoint covers yet, among those that changed since {@code since}. */
    public List<Leaf> uncovered(Instant since) {
        return session()
                .createNativeQuery("""
                        select chain, length, head from (
                            select a.id::text as chain, a.events as length, a.chain as head
                            from article a where a.updated >= :since
                            union all
                            select l.name, l.events, l.chain from ledger l where l.events > 0
                        ) ends
                        where not exists (
                            select 1 from leaf where leaf.chain = ends.chain and leaf.length = ends.length)
                        order by chain
                        """, Leaf.class)
                .setParameter("since", since)
                .setTupleTransformer((row, names) -> leaf(row))
                .getResultList();
    }

    public void add(Checkpoint checkpoint, List<Leaf> leaves) {
        em.persist(checkpoint);
        em.flush();
        session().doWork(connection -> {
            try (var insert = connection.prepareStatement("insert into leaf values (?, ?, ?, ?, ?)")) {
                for (int i = 0; i < leaves.size(); i++) {
                    insert.setInt(1, checkpoint.number());
                    insert.setInt(2, i);
                    insert.setString(3, leaves.get(i).chain());
                    insert.setInt(4, leaves.get(i).length());
                    insert.setString(5, leaves.get(i).head());
                    insert.addBatch();
                    if (i % 1_000 == 999) insert.executeBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /** The leaves of a checkpoint in their order in the tree. */
    public List<Leaf> leaves(int checkpoint) {
        return session()
                .createNativeQuery(
                        "select chain, length, head from leaf where checkpoint = :checkpoint order by place",
                        Leaf.class)
                .setParameter("checkpoint", checkpoint)
                .setTupleTransformer((row, names) -> leaf(row))
                .getResultList();
    }

    /** The first leaf of a checkpoint whose chain no longer has that event in that place. */
    public Optional<Leaf> rewritten(int checkpoint) {
        return session()
                .createNativeQuery("""
                        select l.chain, l.length, l.head from leaf l
                            left join event e on e.number = l.length and e.article = nullif(l.chain, 'people')::bigint
                        where l.checkpoint = :checkpoint and l.chain <> 'people' and e.hash is distinct from l.head
                        union all
                        select l.chain, l.length, l.head from leaf l
                            left join event e on e.number = l.length and e.article is null
                        where l.checkpoint = :checkpoint and l.chain = 'people' and e.hash is distinct from l.head
                        limit 1
                        """, Leaf.class)
                .setParameter("checkpoint", checkpoint)
                .setTupleTransformer((row, names) -> leaf(row))
                .getResultStream()
                .findFirst();
    }

    public Optional<Checkpoint> find(int number) {
        return Optional.ofNullable(em.find(Checkpoint.class, number));
    }

    /** The newest checkpoint that covers a chain. */
    public Optional<Integer> covering(String chain) {
        return session()
                .createNativeQuery(
                        "select checkpoint from leaf where chain = :chain order by length desc limit 1", Integer.class)
                .setParameter("chain", chain)
                .getResultStream()
                .findFirst();
    }

    private static Leaf leaf(Object[] row) {
        return new Leaf((String) row[0], ((Number) row[1]).intValue(), (String) row[2]);
    }

    private Session session() {
        return em.unwrap(Session.class);
    }
}
