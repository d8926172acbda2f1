package org.copydesk.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.copydesk.core.reading.ArticleView;
import org.copydesk.core.reading.Page;
import org.copydesk.core.reading.Reading;
import org.copydesk.persistence.article.RevisionRow;

/** The revisions of an article, the newest first. */
@Named
@RequestScoped
public class HistoryPage {

    private static final int AT_ONCE = 50;

    @Inject
    Reading reading;

    private long id;
    private int before = Integer.MAX_VALUE;
    private ArticleView view;
    private Page<RevisionRow, Integer> page;

    public void load() {
        view = reading.article(id);
        page = reading.revisions(id, before, AT_ONCE);
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
