package org.copydesk.web.articles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.copydesk.core.reading.Page;
import org.copydesk.core.reading.Worklists;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.search.ArticleRow;
import org.copydesk.persistence.search.Cursor;
import org.copydesk.persistence.writing.UnsavedText;
import org.copydesk.web.frame.CursorConverter;
import org.copydesk.web.frame.Words;

/** Every article there is for the person, the one changed last on top. */
@Named
@RequestScoped
public class ArticlesPage {

    private static final int AT_ONCE = 30;
    private static final String ADDRESS = "/desk/articles?";

    @Inject
    Worklists worklists;

    @Inject
    Narrowing narrowing;

    @Inject
    ListPosition trail;

    @Inject
    Words words;

    private Cursor after;
    private Page<ArticleRow, Cursor> page;

    public void load() {
        page = worklists.page(narrowing.filter(), after, AT_ONCE);
    }

    /** What the person typed that is no article yet, above the first page. */
    public List<UnsavedText> getUnsaved() {
        return after == null ? worklists.unsaved(narrowing.filter()) : List.of();
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

    /** Which part of the list one sees; empty when it is all there is. */
    public String getPlace() {
        int first = trail.passed() * AT_ONCE + 1;
        if (page.items().isEmpty() || (first == 1 && page.next() == null)) return "";
        return words.of("articles.place", first, first + page.items().size() - 1);
    }

    /** Where the list goes on, null when it ends. */
    public String getNext() {
        return page.next() == null
                ? null
                : part(CursorConverter.text(page.next()), trail.onwards(CursorConverter.text(after)));
    }

    /** The page before this one, null on the first, and when nobody remembers which it was. */
    public String getPrevious() {
        if (!trail.isBegun() || trail.back() == null) return null;
        return trail.back().isEmpty() ? getBeginning() : part(trail.back(), trail.backwards());
    }

    /** The first page, null when this is it. */
    public String getBeginning() {
        return after == null ? null : ADDRESS + narrowing.query();
    }

    private String part(String mark, String way) {
        var narrowed = narrowing.query();
        return ADDRESS + narrowed + (narrowed.isEmpty() ? "" : "&") + "after=" + mark + "&" + way;
    }

    /** Whose articles there are to choose from. */
    public List<Person> getAuthors() {
        return worklists.authors();
    }

    public Cursor getAfter() {
        return after;
    }

    public void setAfter(Cursor after) {
        this.after = after;
    }
}
