package org.copydesk.core.workflow;

import static org.copydesk.core.Newsroom.EMIL;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;

/** The shortest way of a new article to each state: its author submits, Emil does the rest. */
public final class Journey {

    private static final Map<State, List<Move>> WAYS = new EnumMap<>(Map.of(
            State.DRAFT, List.of(),
            State.IN_REVIEW, List.of(Move.SUBMIT),
            State.CHANGES_REQUESTED, List.of(Move.SUBMIT, Move.REQUEST_CHANGES),
            State.APPROVED, List.of(Move.SUBMIT, Move.APPROVE),
            State.SCHEDULED, List.of(Move.SUBMIT, Move.APPROVE, Move.SCHEDULE),
            State.PUBLISHED, List.of(Move.SUBMIT, Move.APPROVE, Move.PUBLISH),
            State.WITHDRAWN, List.of(Move.SUBMIT, Move.APPROVE, Move.PUBLISH, Move.WITHDRAW),
            State.TRASHED, List.of(Move.TRASH)));

    private final Newsroom newsroom;

    public Journey(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /** A new article of this author in this state. */
    public long to(State state, Actor author) {
        var article = newsroom.draftBy(author);
        for (var move : WAYS.get(state)) {
            var person = move == Move.SUBMIT || move == Move.TRASH ? author : EMIL;
            newsroom.asks(person, article, complete(move));
        }
        return article;
    }

    /** A request that lacks nothing a person could type. */
    public static MoveRequest complete(Move move) {
        return MoveRequest.to(move)
                .saying("Because")
                .confirmed()
                .at(ZonedDateTime.now(ZoneOffset.UTC).plusDays(1));
    }
}
