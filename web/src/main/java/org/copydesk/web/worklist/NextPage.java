package org.copydesk.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.reading.Worklists;
import org.copydesk.persistence.search.ArticleRow;
import org.copydesk.web.failure.Notices;

/** Leads on from one article to the next that waits for whoever asks, without going back to the list. */
@Named
@RequestScoped
public class NextPage {

    private static final int LOOKED_AT = 100;

    @Inject
    Worklists worklists;

    @Inject
    CurrentPerson person;

    @Inject
    Notices notices;

    private long after;

    /** The one that has waited longest of those behind it in the queue, or of all others at its end. */
    public String lead() {
        var queue = worklists.page(Pile.QUEUE.of(person.actor()), null, LOOKED_AT).items().stream()
                .map(ArticleRow::id)
                .toList();
        int here = queue.indexOf(after);
        var next = queue.stream()
                .skip(here + 1L)
                .findFirst()
                .or(() -> queue.stream().filter(id -> id != after).findFirst());
        if (next.isPresent()) return "/desk/article?faces-redirect=true&id=" + next.get();
        notices.done("next.none");
        return "/desk?faces-redirect=true";
    }

    /** The article from which one goes on. */
    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = after;
    }
}
