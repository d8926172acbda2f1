package org.copydesk.web.articles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.copydesk.core.reading.Page;
import org.copydesk.core.reading.Worklists;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.listing.ArticleRow;
import org.copydesk.persistence.listing.Cursor;
import org.copydesk.web.frame.Mark;

/** Every article there is for the person, the one changed last on top. */
@Named
@RequestScoped
public class ArticlesPage {

    private static final int AT_ONCE = 30;

    @Inject
    Worklists worklists;

    @Inject
    Narrowing narrowing;

    private Cursor after;
    private Page<ArticleRow, Cursor> page;

    public void load() {
        page = worklists.page(narrowing.filter(), after, AT_ONCE);
    }

    public long getCount() {
        return worklists.count(narrowing.filter());
    }

    public State[] getStates() {
        return State.values();
    }

    public Page<ArticleRow, Cursor> getPage() {
        return page;
    }

    /** Where the list goes on, null when it ends. */
    public String getNext() {
        return Mark.text(page.next());
    }

    public Cursor getAfter() {
        return after;
    }

    public void setAfter(Cursor after) {
        this.after = after;
    }
}
