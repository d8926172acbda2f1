package org.copydesk.web.filters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.copydesk.core.reading.FilterRefused;
import org.copydesk.core.reading.KeepingFilters;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.search.SavedFilter;
import org.copydesk.persistence.search.SavedFilter.FilterPlace;
import org.copydesk.web.failure.Notices;
import org.copydesk.web.frame.PageAddress;
import org.copydesk.web.frame.Words;

/** The views that are kept of a list, and what somebody types to keep one more. */
@Named
@RequestScoped
public class FilterTabs {

    @Inject
    KeepingFilters keeping;

    @Inject
    Notices notices;

    @Inject
    Words words;

    private final Map<FilterPlace, List<SavedFilter>> kept = new EnumMap<>(FilterPlace.class);
    private String name;
    private String desk;
    private boolean answering;

    public List<SavedFilter> of(String place) {
        return kept.computeIfAbsent(FilterPlace.valueOf(place), keeping::of);
    }

    /** As assistive technology calls the one that is shown; "" stands for the whole list. */
    public String here(String query, String shown) {
        return words.here(query.equals(shown));
    }

    public boolean isDroppable(SavedFilter filter) {
        return keeping.isDroppable(filter);
    }

    /** Keeps what the list is narrowed to, and shows it as the tab one is on. */
    public void keep(String place, String query) throws IOException {
        answering = true;
        try {
            var saved = keeping.keep(FilterPlace.valueOf(place), name, query, PageAddress.said(desk));
            notices.done("filters.kept", saved.name());
            go(place, query);
        } catch (FilterRefused refused) {
            notices.wrong("filters.refusal." + refused.refusal());
        }
    }

    public void drop(long id, String place) throws IOException {
        keeping.drop(id);
        notices.done("filters.dropped");
        go(place, "");
    }

    private static void go(String place, String query) throws IOException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var address = external.getRequestContextPath()
                + (FilterPlace.valueOf(place) == FilterPlace.BOARD ? "/desk/board" : "/desk/articles");
        external.redirect(query.isEmpty() ? address : address + "?" + query);
    }

    public List<Desk> getDesks() {
        return keeping.desks();
    }

    /** Whether the dialog says itself why nothing was kept. */
    public boolean isAnswering() {
        return answering;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDesk() {
        return desk;
    }

    public void setDesk(String desk) {
        this.desk = desk;
    }
}
