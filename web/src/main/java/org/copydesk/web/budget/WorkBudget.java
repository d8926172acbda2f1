package org.copydesk.web.budget;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What each person has under way on this node. Holds nothing of people who have nothing under way. */
final class WorkBudget {

    /** More than any browser asks for at once. */
    static final int REQUESTS = 32;

    /** Requests that bring much or make the server work: what a few open tabs need. */
    static final int HEAVY = 4;

    /** What these bring together; one alone may bring as much as its door takes. */
    static final long BYTES = 32L << 20;

    private final Map<String, Share> shares = new ConcurrentHashMap<>();

    private record Share(int requests, int heavy, long bytes) {

        static final Share NOTHING = new Share(0, 0, 0);

        Share and(Share more) {
            return new Share(requests + more.requests, heavy + more.heavy, bytes + more.bytes);
        }

        Share without(Share less) {
            return new Share(requests - less.requests, heavy - less.heavy, bytes - less.bytes);
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
    Optional<Runnable> begin(String person, boolean heavy, long bytes) {
        var asked = new Share(1, heavy ? 1 : 0, heavy ? bytes : 0);
        boolean[] taken = {false};
        shares.compute(person, (name, before) -> {
            var after = (before == null ? Share.NOTHING : before).and(asked);
            taken[0] = after.isWithin();
            return taken[0] ? after : before;
        });
        return taken[0] ? Optional.of(() -> end(person, asked)) : Optional.empty();
    }

    private void end(String person, Share done) {
        shares.computeIfPresent(person, (name, before) -> {
            var after = before.without(done);
            return after.requests() == 0 ? null : after;
        });
    }

    int people() {
        return shares.size();
    }
}
