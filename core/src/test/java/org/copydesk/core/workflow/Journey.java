package org.copydesk.core.workflow;

import static org.copydesk.core.Newsroom.EMIL;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;

/** A new article on its way to a state. */
public final class Journey {

    private final Newsroom newsroom;

    public Journey(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /** A new article of this author in this state. */
    public long to(State state, Actor author) {
        var article = newsroom.draftBy(author);
        for (var move : Ways.to(state)) {
            var person = Ways.isOfTheAuthor(move) ? author : EMIL;
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
