package org.copydesk.deployment.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.KnownPeople;
import org.copydesk.core.people.keycloak.Directory;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.workflow.Handover;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.Manuscript;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.record.Event;

/** Lets a test do things as the people of the demo, by user name; each bean it calls has transactions as for everybody. */
@ApplicationScoped
class Acting {

    private static final Map<State, List<Move>> WAYS = Map.of(
            State.DRAFT, List.of(),
            State.IN_REVIEW, List.of(Move.SUBMIT),
            State.APPROVED, List.of(Move.SUBMIT, Move.APPROVE),
            State.PUBLISHED, List.of(Move.SUBMIT, Move.APPROVE, Move.PUBLISH));

    @Inject
    CurrentPerson person;

    @Inject
    Directory directory;

    @Inject
    KnownPeople known;

    @Inject
    Drafting drafting;

    @Inject
    Handover handover;

    @Inject
    Reading reading;

    @Inject
    UserTransaction transaction;

    private final Map<String, Actor> actors = new ConcurrentHashMap<>();

    @ActivateRequestContext
    <T> T as(String username, Supplier<T> work) {
        return as(actor(username), work);
    }

    @ActivateRequestContext
    <T> T asNobody(Supplier<T> work) {
        return as((Actor) null, work);
    }

    @ActivateRequestContext
    <T> T as(Actor actor, Supplier<T> work) {
        person.become(actor);
        try {
            return work.get();
        } finally {
            person.become(null);
        }
    }

    @ActivateRequestContext
    void does(String username, Runnable work) {
        as(username, () -> {
            work.run();
            return null;
        });
    }

    /** Does it in one transaction, all of which is taken back when it is done. */
    void inVain(Runnable work) {
        try {
            transaction.begin();
            try {
                work.run();
            } finally {
                transaction.rollback();
            }
        } catch (NotSupportedException | SystemException e) {
            throw new AssertionError(e);
        }
    }

    Actor actor(String username) {
        return actors.computeIfAbsent(username, this::found);
    }

    private Actor found(String username) {
        var account = directory.named(username).orElseThrow();
        known.person(account.id(), account.username(), account.name());
        return new Actor(account.id(), account.username(), account.name(), account.roles());
    }

    /** The id of a new complete article of this author, brought into this state by Emil. */
    long article(String author, String title, State state) {
        long id = as(author, () -> drafting.start(manuscript(title)));
        for (var move : WAYS.get(state)) move(move == Move.SUBMIT ? author : "emil", id, move);
        return id;
    }

    Event move(String username, long article, Move move) {
        return asks(username, article, MoveRequest.to(move).saying("Because").confirmed());
    }

    /** Asks for a move after having read the newest revision. */
    Event asks(String username, long article, MoveRequest request) {
        int head = as("emil", () -> reading.article(article).article().revision());
        return as(username, () -> handover.perform(article, request.seen(head)));
    }

    State state(long article) {
        return as("emil", () -> reading.article(article).article().state());
    }

    /** What the record says was done to it, oldest first. */
    List<String> actions(long article) {
        return as(
                "emil",
                () -> reading.events(article, 0, 1_000).items().stream()
                        .map(event -> event.action())
                        .toList());
    }

    static Manuscript manuscript(String title) {
        return manuscript(title, "<p>The bell of the north quay rings again.</p>");
    }

    static Manuscript manuscript(String title, String body) {
        return new Manuscript(title, "After a long winter", body, List.of("CITY"), List.of(new Byline("Anna Berg")));
    }
}
