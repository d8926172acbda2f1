package org.copydesk.web.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.copydesk.core.history.News;
import org.copydesk.core.reading.Page;
import org.copydesk.persistence.review.OpenStepRow;
import org.copydesk.persistence.search.ArticleRow;
import org.copydesk.persistence.search.Cursor;
import org.copydesk.persistence.writing.UnsavedText;
import org.copydesk.web.frame.CursorConverter;

/**
 * A pile as it is shown: its top, and where it goes on.
 *
 * @param unsaved what the person typed that belongs on it and is no article yet
 * @param steps the steps for which those in review wait, by articles
 * @param typed when the person typed what they have not saved, by articles
 */
public record Section(
        Pile pile,
        List<UnsavedText> unsaved,
        List<ArticleRow> rows,
        String next,
        Map<Long, News.New> news,
        Map<Long, List<OpenStepRow>> steps,
        Map<Long, Instant> typed) {

    static Section of(Pile pile, List<UnsavedText> unsaved, Page<ArticleRow, Cursor> page, Map<Long, News.New> news) {
        return new Section(pile, unsaved, page.items(), CursorConverter.text(page.next()), news, Map.of(), Map.of());
    }

    /** The same, with what is known of articles that may lie on it: for what they wait, and when the person typed in them. */
    Section knowing(Map<Long, List<OpenStepRow>> waiting, Map<Long, Instant> times) {
        return new Section(pile, unsaved, rows, next, news, waiting, times);
    }

    /** The steps for which the article waits, what is due first before the others. */
    public List<OpenStepRow> stepsOf(ArticleRow row) {
        return steps.getOrDefault(row.id(), List.of());
    }

    /** When the person typed what they have not saved of the article; null when nothing is unsaved. */
    public Instant typedIn(ArticleRow row) {
        return typed.get(row.id());
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
        return rows.isEmpty() && unsaved.isEmpty();
    }
}
