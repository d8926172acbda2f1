package org.copydesk.web.history;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.copydesk.core.history.Milestones;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.reading.ArticleView;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.workflow.Editing;
import org.copydesk.persistence.article.RevisionRow;
import org.copydesk.persistence.record.EventRow;
import org.copydesk.web.frame.PageMemory;

/** The revisions of an article, the newest first. */
@Named
@ViewScoped
public class HistoryPage extends PageMemory {

    private static final long serialVersionUID = 1;

    private static final int AT_ONCE = 50;

    @Inject
    transient Reading reading;

    @Inject
    transient Milestones milestones;

    @Inject
    transient Editing editing;

    @Inject
    transient RevisionForm revisionForm;

    @Inject
    transient CurrentPerson person;

    private long id;
    private int page = 1;
    private final RevisionTable table = new RevisionTable(this);
    private transient ArticleView view;
    private transient List<RevisionRow> rows;
    private transient Map<Integer, List<EventRow>> reached;

    public void load() {
        revisionForm.setReplaced(newest());
    }

    /** Once the page is out it does not hold the revisions any longer. */
    public void settle() {
        view = null;
        rows = null;
        reached = null;
    }

    /** What became of a revision, oldest first. */
    public List<EventRow> reached(int number) {
        if (reached == null)
            reached = milestones.of(
                    id, rows().get(rows().size() - 1).number(), rows().get(0).number());
        return reached.getOrDefault(number, List.of());
    }

    int newest() {
        return getView().article().revision();
    }

    /** @param from how many revisions are newer than the first of the page */
    void turnTo(int from) {
        page = from / AT_ONCE + 1;
        rows = null;
        reached = null;
    }

    /** The revisions of the page. Their numbers have no gaps, so a page begins where its own number says. */
    List<RevisionRow> rows() {
        if (rows == null)
            rows = reading.revisions(id, newest() - getFirst() + 1, AT_ONCE).items();
        return rows;
    }

    /** Where one is, to come back to. */
    String address() {
        return "/desk/history?id=" + id + (page == 1 ? "" : "&page=" + page);
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

    public RevisionTable getTable() {
        return table;
    }

    public int getAtOnce() {
        return AT_ONCE;
    }

    /** How many revisions are newer than those of the page. */
    public int getFirst() {
        return (page - 1) * AT_ONCE;
    }

    /** The two that are chosen for a comparison before anybody chooses. */
    public boolean isFrom(RevisionRow row) {
        return row.number() == newest() - getFirst() - 1;
    }

    public boolean isTo(RevisionRow row) {
        return row.number() == newest() - getFirst();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
