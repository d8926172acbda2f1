package org.copydesk.persistence.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.people.Role;
import org.copydesk.persistence.people.Roster;
import org.copydesk.persistence.people.RosterEntry;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.planning.Desks;
import org.copydesk.persistence.planning.Flow;
import org.copydesk.persistence.planning.FlowKey;
import org.copydesk.persistence.review.Rounds;
import org.junit.jupiter.api.BeforeEach;

/** Anna and Ben write, Clara edits, and something happens that they hear of. */
abstract class Told extends Storing {

    @BeforeEach
    void list() {
        listed(anna, "anna", Role.AUTHOR);
        listed(ben, "ben", Role.AUTHOR);
        listed(clara, "clara", Role.EDITOR);
    }

    private void listed(UUID person, String username, Role role) {
        em.flush();
        the(Roster.class)
                .put(new RosterEntry(person, username, username, username + "@example.org", Set.of(role), true));
    }

    /** Tells all editors and those who are named; says which message it is. */
    long tell(Long article, UUID actor, Instant time, Reach usual, UUID... named) {
        long id = the(InboxNotices.class).nextId();
        told(new Message(id, "SUBMITTED", null, article, null, actor, time, "Please", null, List.of(named)), usual);
        return id;
    }

    /** Tells all editors and those who are named; says who has it in their inbox now. */
    List<UUID> told(Message message, Reach usual) {
        em.flush();
        return the(InboxNotices.class)
                .tell(message, List.of(Circle.NAMED, Circle.EDITORS), usual, message.time(), true);
    }

    /** Tells those alone who are named of an event in the record; says who has it in their inbox now. */
    List<UUID> told(Long article, Long event, UUID... named) {
        em.flush();
        long id = the(InboxNotices.class).nextId();
        var message = new Message(id, "MENTIONED", null, article, event, null, NOW, null, null, List.of(named));
        return the(InboxNotices.class).tell(message, List.of(Circle.NAMED), Reach.NEVER, NOW, true);
    }

    /** Tells editors of an event in the record, by a message that leaves later; says which it is. */
    long toldLater(Long article, Long event, Reach usual, Instant leaves) {
        long id = the(InboxNotices.class).nextId();
        var message = new Message(id, "PUBLISHED", null, article, event, anna, NOW, null, null, List.of());
        em.flush();
        the(InboxNotices.class).tell(message, List.of(Circle.EDITORS), usual, leaves, true);
        return id;
    }

    /** The line of the record that says that the article was begun. */
    long event(Article of) {
        em.flush();
        return em.createQuery("select e.id from Event e where e.article = :article", Long.class)
                .setParameter("article", of.id())
                .getSingleResult();
    }

    /** A program that listens for all that is told of here. */
    long hook(String url, String desk) {
        long id = the(Webhooks.class).nextId();
        var events = List.of("SUBMITTED", "MENTIONED", "PUBLISHED");
        the(Webhooks.class).add(new Webhook(id, url, events, desk, "whispered", clara, NOW));
        return id;
    }

    /** Hands the article in at a desk of this name, where somebody is to review it. */
    void review(Article article, String name, UUID reviewer) {
        var desk = new Desk(name, name);
        the(Desks.class).add(desk);
        desk.nextFlow();
        em.flush();
        var step = Storing.step("LAW", Set.of(), List.of(reviewer), false, false);
        the(Desks.class).add(new Flow(new FlowKey(name, 1), List.of(step), clara, NOW));
        article.handTo(name);
        article.move(Move.SUBMIT, NOW);
        the(Rounds.class).begin(article, 1, List.of(), anna, NOW);
        em.flush();
    }

    /** From now on the desk's articles are for its people alone. */
    void close(String desk, UUID... members) {
        the(Desks.class).find(desk).orElseThrow().close(true);
        em.flush();
        the(Desks.class).setMembers(desk, List.of(members));
    }
}
