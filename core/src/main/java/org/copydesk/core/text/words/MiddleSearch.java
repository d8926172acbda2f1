package org.copydesk.core.text.words;

/**
 * Finds a point in the middle of the shortest way between two stretches of sequences, by searching from both ends at
 * once along diagonals (place in a minus place in b) until the searches meet. One that goes on too long is cut at the
 * furthest point reached from either end.
 */
final class MiddleSearch {

    private static final int NOWHERE = Integer.MAX_VALUE;

    private final int[] a;
    private final int[] b;
    private final int[] forward;
    private final int[] backward;
    private final int zero;
    private final int rounds;
    private final Patience patience;

    private boolean cut;
    private int middleA;
    private int middleB;

    private int startA;
    private int endA;
    private int startB;
    private int endB;
    private int headLow;
    private int headHigh;
    private int tailLow;
    private int tailHigh;

    MiddleSearch(int[] a, int[] b, Patience patience) {
        this.patience = patience;
        this.a = a;
        this.b = b;
        forward = new int[a.length + b.length + 3];
        backward = new int[a.length + b.length + 3];
        zero = b.length + 1;
        rounds = (int) Math.max(256, Math.min(8192, 60_000_000L / (a.length + b.length + 1)));
    }

    int middleA() {
        return middleA;
    }

    int middleB() {
        return middleB;
    }

    /** Whether any search so far had to be cut, so that the whole may not be the shortest. */
    boolean wasCut() {
        return cut;
    }

    /** Both stretches must be non-empty and differ at their first and at their last element. */
    void run(int fromA, int toA, int fromB, int toB) {
        startA = fromA;
        endA = toA;
        startB = fromB;
        endB = toB;
        headLow = headHigh = startA - startB;
        tailLow = tailHigh = endA - endB;
        forward[zero + headLow] = startA;
        backward[zero + tailLow] = endA;
        boolean odd = ((headLow - tailLow) & 1) != 0;
        for (int round = 1; ; round++) {
            if (advance(odd) || retreat(!odd)) return;
            patience.spend(headHigh - headLow + tailHigh - tailLow + 2L);
            if (round >= rounds || patience.isSpent()) {
                giveUp();
                return;
            }
        }
    }

    /** One round from the start; whether it met the search from the end. */
    private boolean advance(boolean mayMeet) {
        if (headLow > startA - endB) forward[zero + --headLow - 1] = -1;
        else headLow++;
        if (headHigh < endA - startB) forward[zero + ++headHigh + 1] = -1;
        else headHigh--;
        for (int d = headHigh; d >= headLow; d -= 2) {
            int x = Math.max(forward[zero + d - 1] + 1, forward[zero + d + 1]);
            while (x < endA && x - d < endB && a[x] == b[x - d]) x++;
            forward[zero + d] = x;
            if (mayMeet && tailLow <= d && d <= tailHigh && backward[zero + d] <= x) return meet(x, d);
        }
        return false;
    }

    /** One round from the end; whether it met the search from the start. */
    private boolean retreat(boolean mayMeet) {
        if (tailLow > startA - endB) backward[zero + --tailLow - 1] = NOWHERE;
        else tailLow++;
        if (tailHigh < endA - startB) backward[zero + ++tailHigh + 1] = NOWHERE;
        else tailHigh--;
        for (int d = tailHigh; d >= tailLow; d -= 2) {
            int x = Math.min(backward[zero + d - 1], backward[zero + d + 1] - 1);
            while (x > startA && x - d > startB && a[x - 1] == b[x - d - 1]) x--;
            backward[zero + d] = x;
            if (mayMeet && headLow <= d && d <= headHigh && x <= forward[zero + d]) return meet(x, d);
        }
        return false;
    }

    private boolean meet(int x, int diagonal) {
        middleA = x;
        middleB = x - diagonal;
        return true;
    }

    private void giveUp() {
        cut = true;
        int progress = -1;
        for (int d = headHigh; d >= headLow; d -= 2) {
            int x = Math.min(Math.min(forward[zero + d], endA), endB + d);
            int gained = x - startA + x - d - startB;
            if (gained > progress) {
                progress = gained;
                meet(x, d);
            }
        }
        for (int d = tailHigh; d >= tailLow; d -= 2) {
            int x = Math.max(Math.max(backward[zero + d], startA), startB + d);
            int gained = endA - x + endB - (x - d);
            if (gained > progress) {
                progress = gained;
                meet(x, d);
            }
        }
    }
}
