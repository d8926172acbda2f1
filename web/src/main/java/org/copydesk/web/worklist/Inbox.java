package org.copydesk.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

    private Long count;

    /** What an editor has to decide on, and what was sent back to whoever wrote it. */
    public long getCount() {
        if (count == null)
            count = person.find()
                    .filter(who -> who.may(Right.WRITE))
                    .map(this::count)
                    .orElse(0L);
        return count;
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
        return piles.mapToLong(pile -> worklists.count(pile.of(actor))).sum();
    }
}
