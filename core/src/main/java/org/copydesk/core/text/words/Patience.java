package org.copydesk.core.text.words;

/**
 * How much work may still go into comparing something. Shared by all the searches of one comparison, so that hostile
 * input ends in bounded time. Mutable, for one thread.
 */
public final class Patience {

    private static final long OF_ONE = 60_000_000;

    private long left;

    public Patience(long steps) {
        left = steps;
    }

    /** What one comparison of texts may take: well under a second. */
    public static Patience ofOne() {
        return new Patience(OF_ONE);
    }

    /** Spends the steps if there are so many left; otherwise nothing is spent. */
    public boolean allows(long steps) {
        if (steps > left) return false;
        left -= steps;
        return true;
    }

    public boolean isSpent() {
        return left <= 0;
    }

    void spend(long steps) {
        left -= steps;
    }
}
