package org.copydesk.web.worklist;

import static org.copydesk.web.worklist.Pile.DRAFTS;
import static org.copydesk.web.worklist.Pile.IN_REVIEW;
import static org.copydesk.web.worklist.Pile.LIVE;
import static org.copydesk.web.worklist.Pile.QUEUE;
import static org.copydesk.web.worklist.Pile.READY;
import static org.copydesk.web.worklist.Pile.RETURNED;
import static org.copydesk.web.worklist.Pile.SENT_BACK;
import static org.copydesk.web.worklist.Pile.TIMED;
import static org.copydesk.web.worklist.Pile.TO_PUBLISH;
import static org.copydesk.web.worklist.Pile.UNREVIEWED;

import java.util.List;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.Right;

/** One way to look at the desk, and the piles it shows an editor and an author. The names are message keys. */
public enum Tab {
    WAITING(
            List.of(RETURNED, QUEUE, UNREVIEWED, TO_PUBLISH, SENT_BACK, DRAFTS),
            List.of(QUEUE, SENT_BACK, DRAFTS, IN_REVIEW, READY, TIMED, LIVE)),
    MINE(List.of(Pile.MINE), List.of(Pile.MINE)),
    OVERDUE(List.of(Pile.OVERDUE), List.of(Pile.OVERDUE)),
    ALL(List.of(Pile.ALL), List.of());

    private final List<Pile> editors;
    private final List<Pile> authors;

    Tab(List<Pile> editors, List<Pile> authors) {
        this.editors = editors;
        this.authors = authors;
    }

    /** None for those who neither write nor edit: nothing can wait for them. */
    List<Pile> piles(Actor actor) {
        if (!actor.may(Right.WRITE)) return List.of();
        return actor.may(Right.EDIT) ? editors : authors;
    }
}
