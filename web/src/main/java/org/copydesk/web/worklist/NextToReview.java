package org.copydesk.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.reading.Worklists;
import org.copydesk.persistence.search.ArticleRow;
import org.copydesk.persistence.search.Filter;

/** What waits longest for the person, offered where they have just decided about another. */
@Named
@RequestScoped
public class NextToReview {

    @Inject
    Worklists worklists;

    @Inject
    CurrentPerson person;

    private boolean asked;
    private ArticleRow article;

    /** Null when nothing waits, or nothing was just done. */
    public ArticleRow getArticle() {
        if (!asked && isSomethingDone() && person.actor().may(Right.EDIT)) {
            var waiting = Filter.NONE.waitingFor(person.actor().id());
            article = worklists.page(waiting, null, 1).items().stream()
                    .findFirst()
                    .orElse(null);
        }
        asked = true;
        return article;
    }

    private static boolean isSomethingDone() {
        return FacesContext.getCurrentInstance().getMessageList().stream()
                .anyMatch(message -> message.getSeverity() == FacesMessage.SEVERITY_INFO);
    }
}
