package org.copydesk.web.worklist;

import java.util.List;
import java.util.Map;
import org.copydesk.core.history.News;
import org.copydesk.core.reading.Page;
import org.copydesk.persistence.search.ArticleRow;
import org.copydesk.persistence.search.Cursor;
import org.copydesk.web.frame.CursorConverter;

/** A pile as it is shown: its top, and where it goes on. */
public record Section(Pile pile, List<ArticleRow> rows, String next, Map<Long, News.New> news) {

    static Section of(Pile pile, Page<ArticleRow, Cursor> page, Map<Long, News.New> news) {
        return new Section(pile, page.items(), CursorConverter.text(page.next()), news);
    }

    /** What is new in it to the person, null where it is no matter or nothing is. */
    public News.New newsOf(ArticleRow row) {
        return news.get(row.id());
    }

    /** Whether what the reviewer said is part of the answer to what to do next. */
    public boolean isQuoting() {
        return pile == Pile.SENT_BACK;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
