package org.copydesk.persistence.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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

    /** The database takes only what follows the checkpoint before and covers ends that chains have. */
    public void add(Checkpoint checkpoint, List<Leaf> leaves) {
        session().doWork(connection -> {
            try (var seal = connection.prepareStatement("select seal(row(?, ?, ?, ?, ?, ?, ?)::checkpoint, ?, ?, ?)")) {
                seal.setInt(1, checkpoint.number());
                seal.setObject(2, checkpoint.time().atOffset(ZoneOffset.UTC));
                seal.setInt(3, checkpoint.leaves());
                seal.setString(4, checkpoint.root());
                seal.setString(5, checkpoint.previous());
                seal.setString(6, checkpoint.signature());
                seal.setString(7, checkpoint.key());
                seal.setArray(8, array(connection, "text", leaves, Leaf::chain));
                seal.setArray(9, array(connection, "int", leaves, Leaf::length));
                seal.setArray(10, array(connection, "text", leaves, Leaf::head));
                seal.execute();
            }
        });
    }

    private static Array array(Connection connection, String type, List<Leaf> leaves, Function<Leaf, Object> member)
            throws SQLException {
        return connection.createArrayOf(type, leaves.stream().map(member).toArray());
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

    /** The same, one after the other, of however many there are. */
    public void leaves(int checkpoint, Consumer<Leaf> reader) {
        try (var leaves = session()
                .createNativeQuery(
                        "select chain, length, head from leaf where checkpoint = :checkpoint order by place",
                        Leaf.class)
                .setParameter("checkpoint", checkpoint)
                .setTupleTransformer((row, names) -> leaf(row))
                .setFetchSize(1_000)
                .getResultStream()) {
            leaves.forEach(reader);
        }
    }

    /** The first leaf of the checkpoints from the first to the last whose chain no longer has that event in that place. */
    public Optional<Leaf> rewritten(int first, int last) {
        return session()
                .createNativeQuery("""
                        select l.chain, l.length, l.head from leaf l
                            left join event e on e.number = l.length and e.article = nullif(l.chain, 'people')::bigint
                        where l.checkpoint between :first and :last and l.chain <> 'people'
                            and e.hash is distinct from l.head
                        union all
                        select l.chain, l.length, l.head from leaf l
                            left join event e on e.number = l.length and e.article is null
                        where l.checkpoint between :first and :last and l.chain = 'people'
                            and e.hash is distinct from l.head
                        limit 1
                        """, Leaf.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setTupleTransformer((row, names) -> leaf(row))
                .getResultStream()
                .findFirst();
    }

    /** A checkpoint that leaves name which it does not have. */
    public Optional<Integer> stray() {
        return session()
                .createNativeQuery(
                        "select l.checkpoint from leaf l left join checkpoint c on c.number = l.checkpoint"
                                + " where c.number is null or l.place < 0 or l.place >= c.leaves limit 1",
                        Integer.class)
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
