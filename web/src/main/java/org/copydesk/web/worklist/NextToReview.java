package org.copydesk.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.reading.Worklists;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.search.ArticleRow;
import org.copydesk.persistence.search.Filter;

/** What waits longest for the person, offered where they have just decided about another. */
@Named
@RequestScoped
public class NextToReview {

    private static final Set<Move> DECISIONS = EnumSet.of(
            Move.REQUEST_CHANGES, Move.APPROVE, Move.SKIP_STEP, Move.PUBLISH, Move.PUBLISH_UNREVIEWED, Move.SCHEDULE);

    private static final String DECIDED = "copydesk.decided";

    @Inject
    Worklists worklists;

    @Inject
    CurrentPerson person;

    private boolean asked;
    private ArticleRow article;

    /** On the page that one is led to, when the move decided about a text. */
    public void offerAfter(Move move) {
        if (DECISIONS.contains(move)) flash().put(DECIDED, true);
    }

    /** The next one behind this; null when nothing else waits, or nothing was just decided. */
    public ArticleRow behind(long decided) {
        if (!asked
                && Boolean.TRUE.equals(flash().get(DECIDED))
                && person.actor().may(Right.EDIT)) {
            var waiting = Filter.NONE.waitingFor(person.actor().id());
            article = worklists.page(waiting, null, 2).items().stream()
                    .filter(row -> row.id() != decided)
                    .findFirst()
                    .orElse(null);
        }
        asked = true;
        return article;
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }
}
