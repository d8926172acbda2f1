package org.copydesk.persistence.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** What is on its way out of the house, what arrived and what did not. Any number of nodes share the work. */
@ApplicationScoped
public class Deliveries {

    /** What a program is told of an article waits for what it was told before. */
    private static final String PARCEL =
            "select d.id, d.channel, d.message, d.person, d.webhook, d.tries, d.made from delivery d ";

    private static final String TAKE = """
            where d.state = 'WAITING' and d.next <= :now and d.channel in (:channels)
                and (d.webhook is null or not exists (
                    select 1 from delivery e
                    where e.webhook = d.webhook and e.article = d.article and e.state = 'WAITING' and e.id < d.id))
            order by d.next, d.id limit 1 for update of d skip locked
            """;

    private static final String ROWS = """
            select d.id, d.channel, m.kind, coalesce(w.url, r.username, ''), r.name, r.email, d.webhook, d.message,
                d.article, coalesce(m.title, ''), d.state, d.tries, d.next, d.made, d.done, d.answer
            from delivery d left join message m on m.id = d.message
                left join roster r on r.person = d.person
                left join webhook w on w.id = d.webhook
            """;

    private static final String MESSAGES = """
            select m.id, m.kind, m.article, a.author, m.event, m.time, m.title, a.slug, a.desk, p.username, p.name, s.email,
                m.words, m.about, n.why, y.number
            from message m left join article a on a.id = m.article
                left join person p on p.id = m.actor
                left join roster s on s.person = m.actor
            """;

    /** By which number the reader is to know who did it. */
    private static final String UNNAMED =
            " left join pseudonym y on y.article = a.id and y.person = m.actor and a.author = n.person ";

    @PersistenceContext
    EntityManager em;

    /** The next that is due on these channels and that nobody else has in hand. */
    public Optional<Parcel> take(List<Channel> channels, Instant now) {
        return first(session()
                .createNativeQuery(PARCEL + TAKE, Parcel.class)
                .setParameter("now", now)
                .setParameter("channels", channels.stream().map(Channel::name).toList()));
    }

    public Optional<Parcel> parcel(long id) {
        return first(session()
                .createNativeQuery(PARCEL + "where d.id = :id", Parcel.class)
                .setParameter("id", id));
    }

    private static Optional<Parcel> first(NativeQuery<Parcel> query) {
        return query.setTupleTransformer((row, names) -> new Parcel(
                        Columns.number(row[0]),
                        Channel.valueOf((String) row[1]),
                        Columns.number(row[2]),
                        (UUID) row[3],
                        Columns.number(row[4]),
                        Columns.count(row[5]),
                        Columns.time(row[6])))
                .getResultStream()
                .findFirst();
    }

    /** Notes what came of a try; {@code next} is null unless it is tried again. */
    public void tried(Parcel parcel, DeliveryState state, Instant next, TryRow attempt) {
        session()
                .createNativeMutationQuery("""
                        with noted as (
                            insert into delivery_try (delivery, number, time, millis, answer)
                            select :id, coalesce(max(number), 0) + 1, :time, :millis, :answer
                            from delivery_try where delivery = :id)
                        update delivery set state = :state, tries = tries + 1, next = coalesce(cast(:next as timestamptz), next),
                            done = case when :state = 'WAITING' then null else cast(:time as timestamptz) end, answer = :answer
                        where id = :id
                        """)
                .setParameter("id", parcel.id())
                .setParameter("time", attempt.time())
                .setParameter("millis", attempt.millis())
                .setParameter("answer", attempt.answer())
                .setParameter("state", state.name())
                .setParameter("next", next, Instant.class)
                .executeUpdate();
    }

    /** Lets it lie until then, without a try. */
    public void postpone(Parcel parcel, Instant next) {
        session()
                .createNativeMutationQuery("update delivery set next = :next where id = :id")
                .setParameter("next", next)
                .setParameter("id", parcel.id())
                .executeUpdate();
    }

    /** The other side is there again: what was tried in vain is tried now. */
    public void resume(Parcel parcel, Instant now) {
        session()
                .createNativeMutationQuery("""
                        update delivery set next = :now where id in (
                            select id from delivery where state = 'WAITING' and tries > 0 and next > :now
                                and webhook is not distinct from cast(:webhook as bigint)
                            for update skip locked)
                        """)
                .setParameter("now", now)
                .setParameter("webhook", parcel.webhook(), Long.class)
                .executeUpdate();
    }

    /**
     * Tries what waits at once, and what was given up from the beginning; what can still be taken back waits on. Says whether
     * there was anything to do.
     */
    public boolean retry(long id, Instant now) {
        return session()
                        .createNativeMutationQuery("""
                        update delivery set state = 'WAITING', done = null,
                            next = greatest(cast(:now as timestamptz), (select m.leaves from message m where m.id = delivery.message)),
                            tries = case when state = 'WAITING' then tries else 0 end
                        where id = :id and state <> 'CANCELLED'
                        """)
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .executeUpdate()
                > 0;
    }

    /** Tries all mails at once that were tried in vain. */
    public void retryMails(Instant now) {
        session()
                .createNativeMutationQuery("update delivery set next = :now"
                        + " where state = 'WAITING' and tries > 0 and webhook is null and next > :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    /** What tells of this event and has not left yet never leaves, in no digest either. */
    public void cancel(long event) {
        session().createNativeMutationQuery("""
                        with told as (select id from message where event = :event),
                        undigested as (
                            update notice set reach = 'NEVER'
                            where message in (select id from told) and reach = 'DIGEST' and digest is null)
                        update delivery set state = 'CANCELLED'
                        where state = 'WAITING' and message in (select id from told)
                        """).setParameter("event", event).executeUpdate();
    }

    /** Whether anybody outside was told of this event. */
    public boolean haveLeft(long event) {
        return !session()
                .createNativeQuery("""
                        select 1 from message m join delivery d on d.message = m.id
                        where m.event = :event and d.state = 'SENT' limit 1
                        """, Integer.class)
                .setParameter("event", event)
                .getResultList()
                .isEmpty();
    }

    /** What waits for the end of a grace period waits no longer: something that follows it is not to. */
    public void release(long article, Instant now) {
        session()
                .createNativeMutationQuery("""
                        update delivery d set next = :now from message m
                        where m.id = d.message and m.leaves > :now and d.article = :article
                            and d.state = 'WAITING' and d.next = m.leaves
                        """)
                .setParameter("now", now)
                .setParameter("article", article)
                .executeUpdate();
    }

    /** One mail for all lines of this person's that wait for it and are older than that; null when there are none. */
    public Long digest(UUID person, Instant until, Instant now) {
        return session()
                .createNativeQuery("""
                        with gathered as (
                            select n.message from notice n join message m on m.id = n.message
                            where n.person = :person and n.reach = 'DIGEST' and n.digest is null
                                and coalesce(m.leaves, m.time) < :until),
                        made as (
                            insert into delivery (channel, person, next, made)
                            select 'DIGEST', :person, :now, :now where exists (select 1 from gathered) returning id)
                        update notice n set digest = made.id from made
                        where n.person = :person and n.message in (select message from gathered) returning made.id
                        """, Long.class)
                .setParameter("person", person)
                .setParameter("until", until)
                .setParameter("now", now)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Those for whom something waits for a digest. */
    public List<UUID> waitingForDigest() {
        return session()
                .createNativeQuery(
                        "select distinct person from notice where reach = 'DIGEST' and digest is null", UUID.class)
                .getResultList();
    }

    public Optional<StoredMessage> message(long id, UUID person) {
        var sql = MESSAGES
                + "left join notice n on n.message = m.id and n.person = cast(:person as uuid)" + UNNAMED
                + "where m.id = :id";
        return messages(session()
                        .createNativeQuery(sql, StoredMessage.class)
                        .setParameter("id", id)
                        .setParameter("person", person, UUID.class))
                .stream()
                .findFirst();
    }

    /** What a digest tells, by article, the newest first. */
    public List<StoredMessage> digested(long delivery) {
        var sql = MESSAGES + "join notice n on n.message = m.id" + UNNAMED + "where n.digest = :delivery"
                + " order by max(m.id) over (partition by m.article) desc, m.id desc";
        return messages(session().createNativeQuery(sql, StoredMessage.class).setParameter("delivery", delivery));
    }

    /** The outbox before the line {@code before}, newest first. */
    public List<OutboxRow> rows(OutboxFilter filter, long before, int limit) {
        var query = session()
                .createNativeQuery(
                        ROWS + " where d.id < :before" + filter.condition() + " order by d.id desc", OutboxRow.class)
                .setParameter("before", before)
                .setMaxResults(limit);
        filter.values().forEach(query::setParameter);
        return rows(query);
    }

    public Optional<OutboxRow> find(long id) {
        return rows(session()
                        .createNativeQuery(ROWS + " where d.id = :id", OutboxRow.class)
                        .setParameter("id", id))
                .stream()
                .findFirst();
    }

    public List<TryRow> tries(long delivery) {
        return session()
                .createNativeQuery(
                        "select number, time, millis, answer from delivery_try where delivery = :delivery order by number",
                        TryRow.class)
                .setParameter("delivery", delivery)
                .setTupleTransformer((row, names) ->
                        new TryRow(Columns.count(row[0]), Columns.time(row[1]), Columns.count(row[2]), (String) row[3]))
                .getResultList();
    }

    /** How many there are of this kind, counted no further than {@code limit}. */
    public int count(OutboxFilter filter, int limit) {
        var query = session()
                .createNativeQuery(
                        "select count(*) from (" + ROWS + " where true" + filter.condition() + " limit " + limit
                                + ") few",
                        Long.class);
        filter.values().forEach(query::setParameter);
        return query.getSingleResult().intValue();
    }

    /** Since when mails have been tried in vain; empty while they go out. */
    public Optional<Instant> mailsStuckSince() {
        return session()
                .createNativeQuery("""
                        select min(t.time) from delivery d join delivery_try t on t.delivery = d.id
                        where d.state = 'WAITING' and d.tries > 0 and d.webhook is null
                        """, Object.class)
                .getResultStream()
                .filter(time -> time != null)
                .map(Columns::time)
                .findFirst();
    }

    private static List<OutboxRow> rows(NativeQuery<OutboxRow> query) {
        return query.setTupleTransformer((row, names) -> new OutboxRow(
                        Columns.number(row[0]),
                        Channel.valueOf((String) row[1]),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        Columns.number(row[6]),
                        Columns.number(row[7]),
                        Columns.number(row[8]),
                        (String) row[9],
                        DeliveryState.valueOf((String) row[10]),
                        Columns.count(row[11]),
                        Columns.time(row[12]),
                        Columns.time(row[13]),
                        Columns.time(row[14]),
                        (String) row[15]))
                .getResultList();
    }

    private static List<StoredMessage> messages(NativeQuery<StoredMessage> query) {
        return query.setTupleTransformer((row, names) -> new StoredMessage(
                        Columns.number(row[0]),
                        (String) row[1],
                        Columns.number(row[2]),
                        (UUID) row[3],
                        Columns.number(row[4]),
                        Columns.time(row[5]),
                        (String) row[6],
                        (String) row[7],
                        (String) row[8],
                        (String) row[9],
                        (String) row[10],
                        (String) row[11],
                        (String) row[12],
                        (String) row[13],
                        (String) row[14],
                        row[15] == null ? null : Columns.count(row[15])))
                .getResultList();
    }

    private Session session() {
        return em.unwrap(Session.class);
    }
}
