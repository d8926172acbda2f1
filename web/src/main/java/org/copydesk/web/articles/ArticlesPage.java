package org.copydesk.web.articles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.copydesk.core.reading.Page;
import org.copydesk.core.reading.Worklists;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.listing.ArticleRow;
import org.copydesk.persistence.listing.Cursor;
import org.copydesk.persistence.listing.Filter;
import org.copydesk.web.frame.Mark;

/** Every article there is for the person, the one changed last on top. */
@Named
@RequestScoped
public class ArticlesPage {

    private static final int AT_ONCE = 30;

    @Inject
    Worklists worklists;

    private State state;
    private String subject;
    private String author;
    private String q;
    private String after;
    private Page<ArticleRow, Cursor> page;

    public void load() {
        page = worklists.page(filter(), Mark.cursor(after), AT_ONCE);
    }

    private Filter filter() {
        return new Filter(state, subject, author, q, null, false);
    }

    public long getCount() {
        return worklists.count(filter());
    }

    public State[] getStates() {
        return State.values();
    }

    /** For the list of states. */
    public String selected(State each) {
        return each == state ? "selected" : null;
    }

    public Page<ArticleRow, Cursor> getPage() {
        return page;
    }

    /** Where the list goes on, null when it ends. */
    public String getNext() {
        return Mark.text(page.next());
    }

    public State getState() {
        return state;
    }

    public void setState(State state) {
        this.state = state;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = said(subject);
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(String author) {
        this.author = said(author);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = said(q);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = said(after);
    }

    private static String said(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
