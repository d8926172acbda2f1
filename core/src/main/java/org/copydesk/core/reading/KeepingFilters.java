package org.copydesk.core.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.persistence.article.VisibleText;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.planning.Desks;
import org.copydesk.persistence.search.SavedFilter;
import org.copydesk.persistence.search.SavedFilter.FilterPlace;
import org.copydesk.persistence.search.SavedFilters;

/**
 * Views of lists and of the board that people keep, for themselves or for a desk. A view shows whoever opens it only what they
 * may see: it narrows and gives no right.
 */
@ApplicationScoped
@Transactional
public class KeepingFilters {

    private static final int MOST = 30;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 1_000;

    @Inject
    SavedFilters filters;

    @Inject
    Desks desks;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    /** The person's own and those of their desks; an editor's are all desks. */
    public List<SavedFilter> of(FilterPlace place) {
        var actor = person.actor();
        return filters.of(actor.id(), actor.may(Right.EDIT), place);
    }

    /** The desks for which the person may keep a view. */
    public List<Desk> desks() {
        return desks.all().stream()
                .filter(desk -> isOf(person.actor(), desk.name()))
                .toList();
    }

    /**
     * @param query as it stands in the address behind the question mark
     * @param desk for whose people it is, null for oneself
     * @throws FilterRefused when it cannot be kept
     */
    public SavedFilter keep(FilterPlace place, String name, String query, String desk) {
        var actor = person.actor();
        if (name == null || !VisibleText.shows(name)) throw new FilterRefused(FilterRefusal.NAME_MISSING);
        if (name.strip().length() > LONGEST_NAME) throw new FilterRefused(FilterRefusal.NAME_TOO_LONG);
        if (query == null || query.isBlank() || query.length() > LONGEST_QUERY)
            throw new FilterRefused(FilterRefusal.NOTHING_TO_KEEP);
        if (desk != null && !isOf(actor, desk)) throw new FilterRefused(FilterRefusal.NOT_YOUR_DESK);
        if (filters.count(actor.id()) >= MOST) throw new FilterRefused(FilterRefusal.TOO_MANY);
        var kept = new SavedFilter(filters.nextId(), actor.id(), desk, place, name.strip(), query, clock.instant());
        filters.add(kept);
        return kept;
    }

    /** Whether the person may drop it: their own, and an editor those of desks. */
    public boolean isDroppable(SavedFilter filter) {
        return isDroppable(filter, person.actor());
    }

    private static boolean isDroppable(SavedFilter filter, Actor actor) {
        return filter.owner().equals(actor.id()) || (filter.desk() != null && actor.may(Right.EDIT));
    }

    /** Drops it; what is gone already, or is not theirs, stays as it is. */
    public void drop(long id) {
        var actor = person.actor();
        filters.find(id).filter(kept -> isDroppable(kept, actor)).ifPresent(filters::remove);
    }

    private boolean isOf(Actor actor, String desk) {
        return desks.find(desk).isPresent() && (actor.may(Right.EDIT) || desks.isMember(desk, actor.id()));
    }
}
