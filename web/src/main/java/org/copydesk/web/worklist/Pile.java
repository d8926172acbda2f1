package org.copydesk.web.worklist;

import static org.copydesk.persistence.article.State.APPROVED;
import static org.copydesk.persistence.article.State.CHANGES_REQUESTED;
import static org.copydesk.persistence.article.State.DRAFT;
import static org.copydesk.persistence.article.State.PUBLISHED;
import static org.copydesk.persistence.article.State.SCHEDULED;

import java.util.function.Function;
import org.copydesk.core.people.Actor;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.search.Filter;

/** A pile of articles on somebody's desk. The names are message keys. */
public enum Pile {
    /** What this person sent back, and its author handed in again. */
    RETURNED(actor -> Filter.NONE.waitingFor(actor.id()).returnedTo(actor.id())),
    QUEUE(actor -> Filter.NONE.waitingFor(actor.id())),
    UNREVIEWED(actor -> Filter.owedBy(actor.id())),
    TO_PUBLISH(actor -> Filter.NONE.in(APPROVED)),
    SENT_BACK(own(CHANGES_REQUESTED)),
    DRAFTS(own(DRAFT)),
    IN_REVIEW(own(State.IN_REVIEW)),
    READY(own(APPROVED)),
    TIMED(own(SCHEDULED)),
    LIVE(own(PUBLISHED)),
    MINE(actor -> Filter.ownedBy(actor.id())),
    OVERDUE(actor -> Filter.NONE),
    ALL(actor -> Filter.NONE);

    private final Function<Actor, Filter> filter;

    Pile(Function<Actor, Filter> filter) {
        this.filter = filter;
    }

    Filter of(Actor actor) {
        return filter.apply(actor);
    }

    /** Whether something has to be done with what lies on it; of other piles a glance is enough. */
    boolean isToDo() {
        return switch (this) {
            case RETURNED, QUEUE, UNREVIEWED, TO_PUBLISH, SENT_BACK -> true;
            default -> false;
        };
    }

    private static Function<Actor, Filter> own(State state) {
        return actor -> Filter.ownedBy(actor.id()).in(state);
    }
}
