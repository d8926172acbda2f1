package org.copydesk.web.history;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.reading.ArticleView;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.reading.RevisionView;
import org.copydesk.core.workflow.Editing;
import org.copydesk.web.frame.PageMemory;

/** One revision of an article, as it was. */
@Named
@ViewScoped
public class RevisionPage extends PageMemory {

    private static final long serialVersionUID = 1;

    @Inject
    transient Reading reading;

    @Inject
    transient Editing editing;

    @Inject
    transient RevisionForm revisionForm;

    @Inject
    transient CurrentPerson person;

    private long id;
    private int number;
    private transient ArticleView view;
    private transient RevisionView revision;

    public void load() {
        revisionForm.begin(number, getRevision().label(), getView().article().revision());
    }

    /** Once the page is out it does not hold the texts any longer. */
    public void settle() {
        view = null;
        revision = null;
    }

    /** Whether the person may say what it is called. */
    public boolean isNameable() {
        return person.actor().may(Right.WRITE);
    }

    /** Whether there is a newer one. */
    public boolean isOlder() {
        return number < getView().article().revision();
    }

    /** Whether it may be made the newest again. */
    public boolean isRestorable() {
        return isOlder() && editing.refusal(person.actor(), getView().article()).isEmpty();
    }

    public ArticleView getView() {
        if (view == null) view = reading.article(id);
        return view;
    }

    public RevisionView getRevision() {
        if (revision == null) revision = reading.revision(id, number);
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
