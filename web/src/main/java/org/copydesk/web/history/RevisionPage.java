package org.copydesk.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.copydesk.core.drafting.Drafting;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.reading.ArticleView;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.reading.RevisionView;
import org.copydesk.core.workflow.Editing;
import org.copydesk.web.failure.Notices;

/** One revision of an article, as it was. */
@Named
@RequestScoped
public class RevisionPage {

    @Inject
    Reading reading;

    @Inject
    Editing editing;

    @Inject
    Drafting drafting;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentPerson person;

    private long id;
    private int number;
    private ArticleView view;
    private RevisionView revision;

    public void load() {
        view = reading.article(id);
        revision = reading.revision(id, number);
    }

    /** Makes this text the newest again, when that is what the person asks for. */
    public String restore() {
        if (request.getParameter("restore") == null
                || !FacesContext.getCurrentInstance().isPostback()) return null;
        var saved = drafting.restore(id, number);
        notices.done("history.restored", number, saved.revision());
        return "/desk/article?faces-redirect=true&id=" + id;
    }

    /** Whether it may be made the newest again. */
    public boolean isRestorable() {
        return number < view.article().revision()
                && editing.refusal(person.actor(), view.article()).isEmpty();
    }

    public ArticleView getView() {
        return view;
    }

    public RevisionView getRevision() {
        return revision;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
