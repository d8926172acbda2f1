package org.copydesk.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.core.history.News;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.reading.Worklists;
import org.copydesk.core.writing.Autosaving;
import org.copydesk.persistence.search.ArticleRow;
import org.copydesk.persistence.search.Cursor;
import org.copydesk.persistence.writing.UnsavedText;

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
    News news;

    @Inject
    CurrentPerson person;

    private Tab tab = Tab.WAITING;
    private Pile pile;
    private Cursor after;
    private List<Section> sections;

    public void load() {
        sections =
                piles().map(this::section).filter(section -> !section.isEmpty()).toList();
    }

    public List<Section> getSections() {
        return sections;
    }

    public List<Tab> getTabs() {
        return Stream.of(Tab.values())
                .filter(each -> !each.piles(person.actor()).isEmpty())
                .toList();
    }

    /** As assistive technology calls the tab one is on. */
    public String here(Tab each) {
        return each == tab ? "page" : null;
    }

    private Stream<Pile> piles() {
        return Optional.ofNullable(pile).map(Stream::of).orElseGet(() -> tab.piles(person.actor()).stream());
    }

    private Section section(Pile wanted) {
        int shown = wanted.isToDo() || pile != null || tab != Tab.WAITING ? TOP : GLANCE;
        var page = worklists.page(wanted.of(person.actor()), after, shown);
        var unsaved = after == null ? worklists.unsaved(wanted.of(person.actor())) : List.<UnsavedText>of();
        var typed = autosaving.typed(page.items().stream().map(ArticleRow::id).toList());
        return Section.of(wanted, unsaved, page, wanted == Pile.QUEUE ? news.in(page.items()) : Map.of(), typed);
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
