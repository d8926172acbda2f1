package org.copydesk.core;

import static org.copydesk.persistence.people.Role.ADMIN;
import static org.copydesk.persistence.people.Role.AUTHOR;
import static org.copydesk.persistence.people.Role.EDITOR;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.workflow.Handover;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.Manuscript;
import org.copydesk.persistence.TestDatabase;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.article.Viewer;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.people.Role;
import org.copydesk.persistence.people.Roster;
import org.copydesk.persistence.people.RosterEntry;
import org.copydesk.persistence.record.Event;

/**
 * The people that tests speak of, at work over a real PostgreSQL: Anna and Ben write, Clara and Emil edit, Dora administers.
 * What somebody does runs in a transaction of its own, as in the server.
 */
public final class Newsroom {

    public static final Actor ANNA = person("anna", "Anna Berg", AUTHOR);
    public static final Actor BEN = person("ben", "Ben Okafor", AUTHOR);
    public static final Actor CLARA = person("clara", "Clara Engel", EDITOR);
    public static final Actor EMIL = person("emil", "Emil Krantz", EDITOR);
    public static final Actor DORA = person("dora", "Dora Diaz", ADMIN);

    private final Wiring wiring = new Wiring();

    public Newsroom() {
        for (var person : List.of(ANNA, BEN, CLARA, EMIL, DORA)) {
            inTransaction(() -> {
                use(Persons.class)
                        .remember(
                                person.id(),
                                person.username(),
                                person.name(),
                                use(Clock.class).instant());
                use(Roster.class).put(listed(person));
                return null;
            });
        }
    }

    /** A bean of the application with everything it asks for. */
    public <T> T use(Class<T> bean) {
        return wiring.get(bean);
    }

    /** Puts a test's own part in the place of the application's. */
    public <T> Newsroom with(Class<T> type, T part) {
        wiring.put(type, part);
        return this;
    }

    /** Tells a part of the application of what others fire, in the same transaction, as the container would. */
    public <T> Newsroom hearing(Class<T> type, Consumer<T> observer) {
        wiring.observe(type, observer);
        return this;
    }

    public <T> T as(Actor person, Supplier<T> work) {
        use(CurrentPerson.class).become(person);
        return inTransaction(work);
    }

    public void does(Actor person, Runnable work) {
        as(person, () -> {
            work.run();
            return null;
        });
    }

    /** A complete article that the person has just begun. */
    public long draftBy(Actor person) {
        return as(person, () -> use(Drafting.class).start(manuscript("The bell rings again")));
    }

    public State move(Actor person, long article, Move move) {
        var request = MoveRequest.to(move).saying("Because").confirmed();
        return State.valueOf(asks(person, article, request).to());
    }

    /** Asks for a move after having read the newest revision. */
    public Event asks(Actor person, long article, MoveRequest request) {
        return as(person, () -> use(Handover.class).perform(article, request.seen(head(article))));
    }

    public int head(long article) {
        return use(Articles.class)
                .find(article, new Viewer(EMIL.id(), true))
                .orElseThrow()
                .revision();
    }

    public static Manuscript manuscript(String title) {
        return manuscript(title, "<p>The bell of the north quay rings again.</p>");
    }

    public static Manuscript manuscript(String title, String body) {
        return new Manuscript(title, "After a long winter", body, List.of("CITY"), List.of(new Byline("Anna Berg")));
    }

    private <T> T inTransaction(Supplier<T> work) {
        try (EntityManager em = TestDatabase.entityManagers().createEntityManager()) {
            em.getTransaction().begin();
            var outer = wiring.bind(em);
            try {
                var result = work.get();
                em.getTransaction().commit();
                return result;
            } finally {
                wiring.bind(outer);
                if (em.getTransaction().isActive()) em.getTransaction().rollback();
            }
        }
    }

    private static RosterEntry listed(Actor person) {
        var email = person.username() + "@copydesk.example";
        return new RosterEntry(person.id(), person.username(), person.name(), email, person.roles(), true);
    }

    private static Actor person(String username, String name, Role role) {
        var id = UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8));
        return new Actor(id, username, name, Set.of(role));
    }
}
