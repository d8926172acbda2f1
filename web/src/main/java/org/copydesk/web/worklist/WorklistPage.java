package org.copydesk.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.core.history.News;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.planning.Planning;
import org.copydesk.core.reading.Page;
import org.copydesk.core.reading.Worklists;
import org.copydesk.core.review.Proposing;
import org.copydesk.core.writing.Autosaving;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.search.ArticleRow;
import org.copydesk.persistence.search.Cursor;
import org.copydesk.persistence.search.Filter;
import org.copydesk.persistence.writing.UnsavedText;
import org.copydesk.persistence.writing.UnsentText;
import org.copydesk.web.frame.PageAddress;

/** What to do next, and how long it has waited. */
@Named
@RequestScoped
public class WorklistPage {

    private static final int TOP = 20;
    private static final int GLANCE = 5;

    @Inject
    Worklists worklists;

    @Inject
    Autosaving autosaving;

    @Inject
    Proposing proposing;

    @Inject
    News news;

    @Inject
    Planning planning;

    @Inject
    PileCounts counts;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    private Tab tab = Tab.WAITING;
    private Pile pile;
    private Cursor after;
    private String desk;
    private String subject;
    private String author;
    private final Set<Long> returned = new HashSet<>();
    private List<Section> sections;

    public void load() {
        var shown =
                piles().map(this::section).filter(section -> !section.isEmpty()).toList();
        var rows = shown.stream().flatMap(section -> section.rows().stream()).toList();
        var typed = autosaving.typed(rows.stream().map(ArticleRow::id).toList());
        var steps = worklists.openSteps(rows);
        sections = shown.stream().map(section -> section.knowing(steps, typed)).toList();
    }

    public List<Section> getSections() {
        return sections;
    }

    /** Articles in which the person typed suggestions that they have not sent; only where nothing is narrowed or turned. */
    public List<UnsentText> getUnsent() {
        return tab == Tab.WAITING
                        && pile == null
                        && !isNarrowed()
                        && person.actor().may(Right.WRITE)
                ? proposing.unsent()
                : List.of();
    }

    public List<Tab> getTabs() {
        return Stream.of(Tab.values())
                .filter(each -> !each.piles(person.actor()).isEmpty())
                .toList();
    }

    /** Why there is nothing to see, as the end of message keys. */
    public String getNothing() {
        if (!person.actor().may(Right.WRITE)) return "reader";
        return isNarrowed() ? "narrowed" : tab.name();
    }

    /** As assistive technology calls the tab one is on. */
    public String here(Tab each) {
        return each == tab ? "page" : null;
    }

    private Stream<Pile> piles() {
        return Optional.ofNullable(pile).map(Stream::of).orElseGet(() -> tab.piles(person.actor()).stream());
    }

    private Section section(Pile wanted) {
        var filter = filter(wanted);
        int shown = wanted.isToDo() || pile != null || tab != Tab.WAITING ? TOP : GLANCE;
        var page = !filter.waiting() && counts.isNone(filter.state())
                ? new Page<ArticleRow, Cursor>(List.of(), null)
                : worklists.page(filter, after, shown);
        if (after == null && !isNarrowed()) counts.saw(wanted, page);
        var rows =
                page.items().stream().filter(row -> isShownFirst(wanted, row)).toList();
        var unsaved = after == null ? worklists.unsaved(filter) : List.<UnsavedText>of();
        var fresh = wanted == Pile.QUEUE || wanted == Pile.RETURNED ? news.in(rows) : Map.<Long, News.New>of();
        return Section.of(wanted, unsaved, new Page<>(rows, page.next()), fresh);
    }

    /** What is back from its author lies on top and not in the queue beneath once more. */
    private boolean isShownFirst(Pile wanted, ArticleRow row) {
        if (wanted == Pile.RETURNED) returned.add(row.id());
        return wanted != Pile.QUEUE || !returned.contains(row.id());
    }

    private Filter filter(Pile wanted) {
        var filter = wanted.of(person.actor()).of(desk, subject, author);
        return wanted == Pile.OVERDUE ? filter.overdueAt(clock.instant()) : filter;
    }

    /** The same view with this tab. */
    public String address(Tab other) {
        return PageAddress.of("/desk")
                .with("tab", other)
                .with("desk", desk)
                .with("subject", subject)
                .with("author", author)
                .toString();
    }

    public List<Desk> getDesks() {
        return planning.desks();
    }

    public boolean isNarrowed() {
        return desk != null || subject != null || author != null;
    }

    public String getDesk() {
        return desk;
    }

    public void setDesk(String desk) {
        this.desk = PageAddress.said(desk);
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

    public boolean isOverdue() {
        return tab == Tab.OVERDUE;
    }

    /** Addresses that people kept from when this was no tab. */
    public void setOverdue(boolean overdue) {
        if (overdue) tab = Tab.OVERDUE;
    }

    public Tab getTab() {
        return tab;
    }

    public void setTab(Tab tab) {
        this.tab = tab == null ? Tab.WAITING : tab;
    }

    public Pile getPile() {
        return pile;
    }

    public void setPile(Pile pile) {
        this.pile = pile;
    }

    public Cursor getAfter() {
        return after;
    }

    public void setAfter(Cursor after) {
        this.after = after;
    }
}
