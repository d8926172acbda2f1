package org.copydesk.web.history;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.copydesk.core.history.Milestones;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.reading.ArticleView;
import org.copydesk.core.reading.Page;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.workflow.Editing;
import org.copydesk.persistence.article.RevisionRow;
import org.copydesk.persistence.record.EventRow;

/** The revisions of an article, the newest first. */
@Named
@ViewScoped
public class HistoryPage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int AT_ONCE = 50;

    @Inject
    Reading reading;

    @Inject
    Milestones milestones;

    @Inject
    Editing editing;

    @Inject
    RevisionForm revisionForm;

    @Inject
    CurrentPerson person;

    private long id;
    private int before = Integer.MAX_VALUE;
    private transient ArticleView view;
    private transient Page<RevisionRow, Integer> page;
    private transient Map<Integer, List<EventRow>> reached;

    public void load() {
        revisionForm.setReplaced(getView().article().revision());
    }

    /** Once the page is out it does not hold the revisions any longer. */
    public void settle() {
        view = null;
        page = null;
        reached = null;
    }

    /** What became of a revision, oldest first. */
    public List<EventRow> reached(int number) {
        var rows = getPage().items();
        if (reached == null)
            reached = milestones.of(
                    id, rows.get(rows.size() - 1).number(), rows.get(0).number());
        return reached.getOrDefault(number, List.of());
    }

    /** Whether the person may make an earlier revision the newest. */
    public boolean isRestorable() {
        return editing.refusal(person.actor(), getView().article()).isEmpty();
    }

    /** Whether the person may say what a revision is called. */
    public boolean isNameable() {
        return person.actor().may(Right.WRITE);
    }

    public ArticleView getView() {
        if (view == null) view = reading.article(id);
        return view;
    }

    public Page<RevisionRow, Integer> getPage() {
        if (page == null) page = reading.revisions(id, before, AT_ONCE);
        return page;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getBefore() {
        return before;
    }

    public void setBefore(int before) {
        this.before = before == 0 ? Integer.MAX_VALUE : before;
    }
}
