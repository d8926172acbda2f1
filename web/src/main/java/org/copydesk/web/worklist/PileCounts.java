package org.copydesk.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.reading.Worklists;

/** How much lies on the person's piles, counted once a page. */
@RequestScoped
public class PileCounts {

    @Inject
    Worklists worklists;

    @Inject
    CurrentPerson person;

    private final Map<Pile, Long> counts = new EnumMap<>(Pile.class);

    long count(Pile pile) {
        return counts.computeIfAbsent(pile, missing -> worklists.count(missing.of(person.actor())));
    }
}
