package org.copydesk.web.budget;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What each person has under way on this node. Holds nothing of people who have nothing under way. */
final class WorkBudget {

    /** More than any browser asks for at once, and so much less than there are threads that others find some. */
    static final int REQUESTS = 50;

    /** Requests that bring much or make the server work: what a few open tabs need. */
    static final int HEAVY = 4;

    /** What these bring together; one alone may bring as much as its door takes. */
    static final long BYTES = 2L << 20;

    /** Heavy requests of all people together; but everybody has one, whatever the others do. */
    static final int HEAVY_HERE = 8;

    private final Map<String, InUse> shares = new HashMap<>();
    private int heavy;

    private record InUse(int requests, int heavy, long bytes) {

        static final InUse NOTHING = new InUse(0, 0, 0);

        InUse and(InUse more) {
            return new InUse(requests + more.requests, heavy + more.heavy, bytes + more.bytes);
        }

        InUse without(InUse less) {
            return new InUse(requests - less.requests, heavy - less.heavy, bytes - less.bytes);
        }

        boolean isWithin() {
            return requests <= REQUESTS && heavy <= HEAVY && (bytes <= BYTES || heavy <= 1);
        }
    }

    /**
     * Begins a request of that person and says how it ends; empty when it would be more than they may have under way.
     *
     * @param bytes how long its body is
     */
    synchronized Optional<Runnable> begin(String person, boolean isHeavy, long bytes) {
        var asked = new InUse(1, isHeavy ? 1 : 0, isHeavy ? bytes : 0);
        var after = shares.getOrDefault(person, InUse.NOTHING).and(asked);
        boolean crowded = isHeavy && after.heavy() > 1 && heavy >= HEAVY_HERE;
        if (crowded || !after.isWithin()) return Optional.empty();
        shares.put(person, after);
        heavy += asked.heavy();
        return Optional.of(() -> end(person, asked));
    }

    private synchronized void end(String person, InUse done) {
        var after = shares.get(person).without(done);
        if (after.requests() == 0) shares.remove(person);
        else shares.put(person, after);
        heavy -= done.heavy();
    }

    synchronized int people() {
        return shares.size();
    }
}
