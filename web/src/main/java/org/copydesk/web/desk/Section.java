package org.copydesk.web.desk;

import java.util.List;
import org.copydesk.core.reading.Page;
import org.copydesk.persistence.listing.ArticleRow;
import org.copydesk.persistence.listing.Cursor;
import org.copydesk.web.frame.Mark;

/** A pile as it is shown: its top, and where it goes on. */
public record Section(Pile pile, List<ArticleRow> rows, String next) {

    static Section of(Pile pile, Page<ArticleRow, Cursor> page) {
        return new Section(pile, page.items(), Mark.text(page.next()));
    }

    /** Whether what the reviewer said is part of the answer to what to do next. */
    public boolean isQuoting() {
        return pile == Pile.SENT_BACK;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
