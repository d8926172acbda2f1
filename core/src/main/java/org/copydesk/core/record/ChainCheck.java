package org.copydesk.core.record;

import static org.copydesk.core.record.Finding.Kind.EVENT_ADDED;
import static org.copydesk.core.record.Finding.Kind.EVENT_CHANGED;
import static org.copydesk.core.record.Finding.Kind.EVENT_MISSING;
import static org.copydesk.core.record.Finding.Kind.EVENT_OUT_OF_TIME;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.copydesk.core.record.Finding.Break;
import org.copydesk.persistence.proof.StoredRow;
import org.copydesk.persistence.record.Details;
import org.copydesk.persistence.record.Entry;
import org.copydesk.persistence.record.Event;

/** Follows the events of one chain: each has its place, the hash it claims, the one before, and its time. */
final class ChainCheck {

    /** What the clocks of two nodes may differ by. */
    private static final Duration DIFFERENCE = Duration.ofMinutes(5);

    private final String name;
    private final Instant now;
    private int events;
    private String head = "";
    private Instant time = Instant.MIN;
    private boolean strict;

    ChainCheck(String name, Instant now) {
        this.name = name;
        this.now = now;
    }

    static Event event(StoredRow row) {
        var entry = new Entry(
                (Instant) row.get("time"),
                row.id("actor"),
                row.text("action"),
                row.text("from_state"),
                row.text("to_state"),
                (Integer) row.get("revision"),
                row.text("content"),
                row.text("note"),
                row.text("about"),
                Details.exactly(row.text("details")));
        return Event.stored(
                row.number("id"),
                (Long) row.get("article"),
                (int) row.number("number"),
                entry,
                row.text("previous"),
                row.text("hash"));
    }

    Optional<Break> read(Event event) {
        events++;
        var found = fault(event);
        head = event.hash();
        time = event.time();
        strict |= event.details().text("seal").isPresent()
                || event.details().text("name").isPresent();
        return found;
    }

    private Optional<Break> fault(Event event) {
        if (event.number() > events) return at(EVENT_MISSING, events, "no event has this number");
        if (event.number() < events) return at(EVENT_ADDED, event.number(), "two events have this number");
        if (!event.previous().equals(head))
            return at(EVENT_CHANGED, events, "previous is " + event.previous() + ", the hash before is " + head);
        var hash = event.computedHash();
        if (!hash.equals(event.hash()))
            return at(EVENT_CHANGED, events, "hash is " + event.hash() + ", what is hashed comes to " + hash);
        // events from before they told everything may stem from nodes whose clocks differed
        if (event.time().isBefore(strict || time.equals(Instant.MIN) ? time : time.minus(DIFFERENCE)))
            return at(EVENT_OUT_OF_TIME, events, "time is " + event.time() + ", the event before is of " + time);
        if (event.time().isAfter(now.plus(DIFFERENCE)))
            return at(EVENT_OUT_OF_TIME, events, "time is " + event.time() + ", it is " + now);
        return Optional.empty();
    }

    /** Compares with where the chain's owner says that it ends. */
    Optional<Break> end(int length, String end) {
        if (events < length) return at(EVENT_MISSING, events + 1, "the chain is said to have " + length + " events");
        if (events > length) return at(EVENT_ADDED, length + 1, "the chain is said to have " + length + " events");
        if (!head.equals(end)) return at(EVENT_CHANGED, events, "the chain is said to end with " + end);
        return Optional.empty();
    }

    private Optional<Break> at(Finding.Kind kind, int number, String what) {
        return Optional.of(new Break(kind, "event", name + "/" + number, what, name, number));
    }
}
