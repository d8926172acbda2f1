package org.copydesk.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.reading.Page;
import org.copydesk.core.reading.Worklists;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.search.ArticleRow;
import org.copydesk.persistence.search.Cursor;

/** How much lies on the person's piles and what lies on top, asked once a page. */
@RequestScoped
public class PileCounts {

    private static final List<State> TALLIED =
            List.of(State.DRAFT, State.IN_REVIEW, State.CHANGES_REQUESTED, State.APPROVED, State.SCHEDULED);

    @Inject
    Worklists worklists;

    @Inject
    CurrentPerson person;

    private final Map<Pile, Page<ArticleRow, Cursor>> seen = new EnumMap<>(Pile.class);
    private final Map<Pile, Long> counts = new EnumMap<>(Pile.class);
    private Map<State, Long> tallies;

    /** The pile lies on the page, from its top on and as the person has it whatever the page is about. */
    void saw(Pile pile, Page<ArticleRow, Cursor> top) {
        seen.put(pile, top);
    }

    Optional<ArticleRow> top(Pile pile) {
        var known = seen.get(pile);
        var top = known == null ? worklists.page(pile.of(person.actor()), null, 1) : known;
        return top.items().stream().findFirst();
    }

    long count(Pile pile) {
        return counts.computeIfAbsent(pile, this::counted);
    }

    private long counted(Pile pile) {
        var known = seen.get(pile);
        if (known != null && known.next() == null) return known.items().size();
        return worklists.count(pile.of(person.actor()));
    }

    /** How many articles that the person sees are in each of the states of work, in their order. */
    Map<State, Long> tallies() {
        if (tallies == null) {
            tallies = new EnumMap<>(State.class);
            tallies.putAll(worklists.counts(TALLIED));
        }
        return tallies;
    }

    /** Whether the person sees no article in this state, so that no pile of such has any; false where any will do. */
    boolean isNone(State state) {
        return tallies().getOrDefault(state, 1L) == 0;
    }
}
