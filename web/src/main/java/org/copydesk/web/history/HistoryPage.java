package org.copydesk.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.copydesk.core.history.Milestones;
import org.copydesk.core.reading.ArticleView;
import org.copydesk.core.reading.Page;
import org.copydesk.core.reading.Reading;
import org.copydesk.persistence.article.RevisionRow;
import org.copydesk.persistence.record.EventRow;

/** The revisions of an article, the newest first. */
@Named
@RequestScoped
public class HistoryPage {

    private static final int AT_ONCE = 50;

    @Inject
    Reading reading;

    @Inject
    Milestones milestones;

    private long id;
    private int before = Integer.MAX_VALUE;
    private ArticleView view;
    private Page<RevisionRow, Integer> page;
    private Map<Integer, List<EventRow>> reached = Map.of();

    public void load() {
        view = reading.article(id);
        page = reading.revisions(id, before, AT_ONCE);
        var rows = page.items();
        if (!rows.isEmpty())
            reached = milestones.of(
                    id, rows.get(rows.size() - 1).number(), rows.get(0).number());
    }

    /** What became of a revision, oldest first. */
    public List<EventRow> reached(int number) {
        return reached.getOrDefault(number, List.of());
    }

    public ArticleView getView() {
        return view;
    }

    public Page<RevisionRow, Integer> getPage() {
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
