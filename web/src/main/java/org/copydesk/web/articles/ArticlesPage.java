package org.copydesk.web.articles;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.copydesk.core.reading.Worklists;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.search.Filter;
import org.copydesk.persistence.writing.UnsavedText;
import org.copydesk.web.frame.PageAddress;
import org.copydesk.web.frame.PageMemory;

/** Every article there is for the person, narrowed and sorted. The address says how, and at which page of the list one is. */
@Named
@ViewScoped
public class ArticlesPage extends PageMemory {

    private static final String ADDRESS = "/desk/articles";

    @Inject
    transient Worklists worklists;

    private State state;
    private String subject;
    private String author;
    private String q;
    private boolean inTexts;
    private final ListPlace place = new ListPlace();
    private final ArticleTable table = new ArticleTable(this);
    private transient Long count;
    private transient List<UnsavedText> unsaved;

    /** Leads to the list that the filters ask for, from its beginning. */
    public void narrow() throws IOException {
        place.begin(place.course());
        FacesContext.getCurrentInstance().getExternalContext().redirect(address());
    }

    /** What the person typed that is no article yet, above the first page. */
    public List<UnsavedText> getUnsaved() {
        if (unsaved == null) unsaved = place.getPage() == 1 ? worklists.unsaved(filter()) : List.of();
        return unsaved;
    }

    /** All that there is to say of the list and the place in it, as an address. */
    String address() {
        return place.in(narrowed()).toString();
    }

    /** What the list is narrowed to, as it stands in the address. */
    public String getQuery() {
        return narrowed().query();
    }

    private PageAddress narrowed() {
        return PageAddress.of(ADDRESS)
                .with("state", state)
                .with("subject", subject)
                .with("author", author)
                .with("q", q)
                .with("texts", inTexts ? true : null);
    }

    Filter filter() {
        return new Filter(state, subject, author, q, null).inTexts(inTexts);
    }

    Worklists worklists() {
        return worklists;
    }

    public ListPlace getPlace() {
        return place;
    }

    public ArticleTable getTable() {
        return table;
    }

    /** How many there are, counted no further than {@link Worklists#COUNTED}. */
    public long getCount() {
        if (count == null) count = worklists.count(filter());
        return count;
    }

    public State[] getStates() {
        return State.values();
    }

    /** Subjects that begin like what was typed. */
    public List<String> subjectsLike(String typed) {
        return worklists.subjectsLike(typed);
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
        this.subject = PageAddress.said(subject);
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(String author) {
        this.author = PageAddress.said(author);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = PageAddress.said(q);
    }

    public boolean isInTexts() {
        return inTexts;
    }

    public void setInTexts(boolean inTexts) {
        this.inTexts = inTexts;
    }

    /** The same search through whole texts, where it is one through headlines; null where it is none. */
    public String getWider() {
        return q == null || inTexts ? null : narrowed().with("texts", true).toString();
    }
}
