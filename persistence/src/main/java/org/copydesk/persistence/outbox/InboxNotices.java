package org.copydesk.persistence.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.persistence.Ids;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.article.Viewer;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The inboxes of everybody. Nobody finds there what is about an article they may not see. */
@ApplicationScoped
public class InboxNotices {

    /** What happened, the lines in inboxes and what goes out by mail and to webhooks, in one statement. */
    private static final String TELL = """
            with about as (select a.id, a.title, a.author, a.desk from article a where a.id = :article),
            before as materialized (select array(select o.id from message o where o.event = :event) as messages),
            told as (
                select distinct on (r.person) r.person, c.why, coalesce(x.reach, :usual) as reach
                from (%s) as c(rank, why, person)
                join roster r on r.person = c.person
                left join reach x on x.person = r.person and x.kind = :kind
                left join about a on true
                where r.enabled and r.person is distinct from :actor
                    and (a.id is null or a.author = r.person
                        or ('EDITOR' = any(r.roles) and a.desk not in (select closed_to(r.person)))
                        or exists (select 1 from reviewer v where v.article = a.id and v.person = r.person))
                    and not exists (
                        select 1 from notice n
                        where n.person = r.person and n.message = any(cast((select b.messages from before b) as bigint[])))
                order by r.person, c.rank),
            heard as (
                select w.id from webhook w join about a on w.desk is null or w.desk = a.desk
                where w.enabled and (:kind = any(w.events) or :action = any(w.events))
                    and not exists (
                        select 1 from delivery d
                        where d.webhook = w.id and d.message = any(cast((select b.messages from before b) as bigint[])))),
            said as (
                insert into message (id, kind, article, event, actor, time, leaves, title, words, about)
                select :id, :kind, :article, :event, :actor, :time, nullif(cast(:next as timestamptz), cast(:time as timestamptz)),
                    coalesce((select title from about), ''), :words, :about
                where exists (select 1 from told) or exists (select 1 from heard)),
            noted as (
                insert into notice (person, message, article, why, reach)
                select person, :id, :article, why, reach from told returning person, reach),
            mailed as (
                insert into delivery (channel, message, person, article, next, made)
                select 'MAIL', :id, person, :article, :next, :time from noted where reach = 'NOW' and :mails),
            called as (
                insert into delivery (channel, message, webhook, article, next, made)
                select 'WEBHOOK', :id, id, :article, :next, :time from heard)
            select person from noted
            """;

    private static final String NOBODY = "select 0, '', cast(null as uuid) where false";

    private static final String ROWS = """
            select m.id, m.time, m.kind, n.why, m.article, coalesce(a.title, m.title), a.state, a.revision, p.username, p.name,
                m.words, m.about, n.read is not null, y.number
            from notice n join message m on m.id = n.message
                left join article a on a.id = n.article
                left join person p on p.id = m.actor
                left join pseudonym y on y.article = a.id and y.person = m.actor and a.author = n.person
            where n.person = :person and (a.id is null or a.author = :person
                or (:all and a.desk not in (select closed_to(:person)))
                or exists (select 1 from reviewer v where v.article = a.id and v.person = :person))
            """;

    /** Asked line by line: of many lines only the first few are counted. */
    private static final String OF_AN_OPEN_DESK = """
            (coalesce((select a.desk from article a where a.id = n.article and a.author <> :person), '')
                not in (select closed_to(:person))
                or exists (select 1 from reviewer v where v.article = n.article and v.person = :person))
            """;

    private static final String OF_ONES_OWN = """
            (n.article is null or (select a.author from article a where a.id = n.article) = :person
                or exists (select 1 from reviewer v where v.article = n.article and v.person = :person))
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    public long nextId() {
        return ids.next();
    }

    /**
     * Tells everybody in these circles who may know, and whoever listens for such events.
     *
     * @param usual how those are mailed who chose nothing
     * @param next when mails and calls may leave
     * @param mails whether there is a server to send them
     * @return those in whose inboxes it stands now
     */
    public List<UUID> tell(Message message, List<Circle> circles, Reach usual, Instant next, boolean mails) {
        var people = IntStream.range(0, circles.size())
                .mapToObj(rank -> circles.get(rank).ranked(rank))
                .collect(Collectors.joining(" union all "));
        var query = session()
                .createNativeQuery(TELL.formatted(people.isEmpty() ? NOBODY : people), UUID.class)
                .setParameter("id", message.id())
                .setParameter("kind", message.kind())
                .setParameter("action", message.action() == null ? message.kind() : message.action())
                .setParameter("article", message.article(), Long.class)
                .setParameter("event", message.event(), Long.class)
                .setParameter("actor", message.actor(), UUID.class)
                .setParameter("time", message.time())
                .setParameter("words", message.words(), String.class)
                .setParameter("about", message.about(), String.class)
                .setParameter("usual", usual.name())
                .setParameter("next", next)
                .setParameter("mails", mails);
        if (circles.contains(Circle.NAMED)) {
            query.setParameter(
                    "named", message.named().stream().map(UUID::toString).collect(Collectors.joining(",")));
        }
        return query.getResultList();
    }

    /** The lines before the message {@code before}, newest first. */
    public List<NoticeRow> of(Viewer viewer, boolean unreadOnly, long before, int limit) {
        var sql = ROWS + " and n.message < :before" + (unreadOnly ? " and n.read is null" : "");
        return rows(ordered(sql, viewer).setParameter("before", before), limit);
    }

    /** The lines of these kinds, newest first. */
    public List<NoticeRow> of(Viewer viewer, Collection<String> kinds, int limit) {
        return rows(ordered(ROWS + " and m.kind in (:kinds)", viewer).setParameter("kinds", kinds), limit);
    }

    /**
     * The lines that still ask for something, newest first: the newest of each kind and article while the article is in the
     * state it asks about.
     *
     * @param asking kinds and states, such as {@code SENT_BACK:CHANGES_REQUESTED}
     */
    public List<NoticeRow> asking(Viewer viewer, Collection<String> asking, int limit) {
        var sql = ROWS + """
                 and concat(m.kind, ':', a.state) in (:asking) and not exists (
                    select 1 from notice o join message l on l.id = o.message
                    where o.person = n.person and o.article = n.article and l.kind = m.kind and o.message > n.message)
                and (m.kind <> 'STEP_OPENED' or exists (
                    select 1 from awaited w where w.article = n.article and w.person = n.person))
                """;
        return rows(ordered(sql, viewer).setParameter("asking", asking), limit);
    }

    public List<NoticeRow> find(Viewer viewer, long message) {
        return rows(ordered(ROWS + " and n.message = :message", viewer).setParameter("message", message), 1);
    }

    /** How many are new, counted no further than {@code limit}. */
    public int unread(Viewer viewer, int limit) {
        var seen = viewer.seesAll() ? OF_AN_OPEN_DESK : OF_ONES_OWN;
        var sql = "select count(*) from (select 1 from notice n where n.person = :person and n.read is null and " + seen
                + " limit " + limit + ") few";
        return session()
                .createNativeQuery(sql, Long.class)
                .setParameter("person", viewer.person())
                .getSingleResult()
                .intValue();
    }

    /** Marks a line as read; one that was read before keeps its time. */
    public void read(UUID person, long message, Instant now) {
        session()
                .createNativeMutationQuery("update notice set read = :now"
                        + " where person = :person and message = :message and read is null")
                .setParameter("now", now)
                .setParameter("person", person)
                .setParameter("message", message)
                .executeUpdate();
    }

    public void unread(UUID person, long message) {
        session()
                .createNativeMutationQuery(
                        "update notice set read = null where person = :person and message = :message")
                .setParameter("person", person)
                .setParameter("message", message)
                .executeUpdate();
    }

    /** Marks all lines about an article as read. */
    public void readAll(UUID person, long article, Instant now) {
        session()
                .createNativeMutationQuery("update notice set read = :now"
                        + " where person = :person and article = :article and read is null")
                .setParameter("now", now)
                .setParameter("person", person)
                .setParameter("article", article)
                .executeUpdate();
    }

    private NativeQuery<NoticeRow> ordered(String sql, Viewer viewer) {
        return session()
                .createNativeQuery(sql + " order by m.id desc", NoticeRow.class)
                .setParameter("person", viewer.person())
                .setParameter("all", viewer.seesAll());
    }

    private static List<NoticeRow> rows(NativeQuery<NoticeRow> query, int limit) {
        return query.setMaxResults(limit)
                .setTupleTransformer((row, names) -> new NoticeRow(
                        Columns.number(row[0]),
                        Columns.time(row[1]),
                        (String) row[2],
                        (String) row[3],
                        Columns.number(row[4]),
                        (String) row[5],
                        row[6] == null ? null : State.valueOf((String) row[6]),
                        row[7] == null ? null : Columns.count(row[7]),
                        (String) row[8],
                        (String) row[9],
                        (String) row[10],
                        (String) row[11],
                        (Boolean) row[12],
                        row[13] == null ? null : Columns.count(row[13])))
                .getResultList();
    }

    private Session session() {
        return em.unwrap(Session.class);
    }
}
