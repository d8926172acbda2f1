package org.copydesk.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.reading.ArticleView;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.reading.RevisionView;
import org.copydesk.core.text.merge.Field;
import org.copydesk.core.workflow.Editing;

/** One revision of an article, as it was. */
@Named
@RequestScoped
public class RevisionPage {

    @Inject
    Reading reading;

    @Inject
    Editing editing;

    @Inject
    Wishes wishes;

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

    /** Does what the person asks for: brings back parts of this text, or calls it something. */
    public String act() {
        return view == null ? null : wishes.fulfil(id, number);
    }

    /** Whether the dialog of what was asked for stays open and says itself why it was not done. */
    public boolean isAsking() {
        return (wishes.isRestoring() && isRestorable()) || (wishes.isNaming() && isNameable());
    }

    public Field[] getFields() {
        return Field.values();
    }

    /** Whether the person may say what it is called. */
    public boolean isNameable() {
        return person.actor().may(Right.WRITE);
    }

    /** Whether there is a newer one. */
    public boolean isOlder() {
        return number < view.article().revision();
    }

    /** Whether it may be made the newest again. */
    public boolean isRestorable() {
        return isOlder() && editing.refusal(person.actor(), view.article()).isEmpty();
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
