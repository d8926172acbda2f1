package org.copydesk.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.reading.Worklists;
import org.copydesk.web.frame.Words;

/** How much waits for the person, told on every page. */
@Named
@RequestScoped
public class Inbox {

    private static final int SHOWN = 99;

    @Inject
    Worklists worklists;

    @Inject
    CurrentPerson person;

    @Inject
    Words words;

    private final Map<Pile, Long> counts = new EnumMap<>(Pile.class);

    /** What an editor has to decide on, and what was sent back to whoever wrote it. */
    public long getCount() {
        return person.find()
                .filter(who -> who.may(Right.WRITE))
                .map(this::count)
                .orElse(0L);
    }

    /** How much lies on this pile, counted once a page. */
    long count(Pile pile) {
        return counts.computeIfAbsent(pile, missing -> worklists.count(missing.of(person.actor())));
    }

    /** The count as it fits beside an icon. */
    public String getShort() {
        return getCount() > SHOWN ? SHOWN + "+" : Long.toString(getCount());
    }

    public String getSentence() {
        return getCount() == 0 ? words.of("inbox") : words.of("inbox.some", getCount());
    }

    private long count(Actor actor) {
        var piles = actor.may(Right.EDIT) ? Stream.of(Pile.QUEUE, Pile.SENT_BACK) : Stream.of(Pile.SENT_BACK);
        return piles.mapToLong(this::count).sum();
    }
}
