package org.copydesk.core.text.words;

import java.util.Arrays;

/**
 * The search behind {@link Edits}: Myers' shortest edit script, divided in the middle so that it needs memory in
 * proportion to the sequences only. Elements that occur on one side alone are set aside first. When all patience is
 * spent the rest is taken as replaced, so that hostile input ends in bounded time too.
 */
final class ShortestPath {

    private final boolean[] deleted;
    private final boolean[] inserted;
    private final int[] a;
    private final int[] b;
    private final int[] placesA;
    private final int[] placesB;
    private final Patience patience;
    private final MiddleSearch search;

    private boolean abandoned;

    ShortestPath(int[] from, int[] to, Patience patience) {
        this.patience = patience;
        deleted = new boolean[from.length];
        inserted = new boolean[to.length];
        int start = 0;
        int shorter = Math.min(from.length, to.length);
        while (start < shorter && from[start] == to[start]) start++;
        int end = 0;
        while (end < shorter - start && from[from.length - 1 - end] == to[to.length - 1 - end]) end++;
        placesA = shared(from, to, start, end, deleted);
        placesB = shared(to, from, start, end, inserted);
        a = elements(from, placesA);
        b = elements(to, placesB);
        search = new MiddleSearch(a, b, patience);
        walk(0, a.length, 0, b.length);
    }

    boolean[] deleted() {
        return deleted;
    }

    boolean[] inserted() {
        return inserted;
    }

    boolean approximate() {
        return abandoned || search.wasCut();
    }

    /** The places between the common start and end whose elements occur on the other side; the others get marked. */
    private static int[] shared(int[] mine, int[] theirs, int start, int end, boolean[] changed) {
        int[] others = Arrays.copyOfRange(theirs, start, theirs.length - end);
        Arrays.sort(others);
        int[] places = new int[mine.length - start - end];
        int count = 0;
        for (int i = start; i < mine.length - end; i++) {
            if (Arrays.binarySearch(others, mine[i]) >= 0) places[count++] = i;
            else changed[i] = true;
        }
        return Arrays.copyOf(places, count);
    }

    private static int[] elements(int[] all, int[] places) {
        int[] elements = new int[places.length];
        for (int i = 0; i < places.length; i++) elements[i] = all[places[i]];
        return elements;
    }

    private void walk(int fromA, int toA, int fromB, int toB) {
        int startA = fromA;
        int startB = fromB;
        int endA = toA;
        int endB = toB;
        while (startA < endA && startB < endB && a[startA] == b[startB]) {
            startA++;
            startB++;
        }
        while (startA < endA && startB < endB && a[endA - 1] == b[endB - 1]) {
            endA--;
            endB--;
        }
        if (startA == endA || startB == endB) {
            replace(startA, endA, startB, endB);
        } else if (patience.isSpent()) {
            abandoned = true;
            replace(startA, endA, startB, endB);
        } else {
            search.run(startA, endA, startB, endB);
            int middleA = search.middleA();
            int middleB = search.middleB();
            walk(startA, middleA, startB, middleB);
            walk(middleA, endA, middleB, endB);
        }
    }

    private void replace(int startA, int endA, int startB, int endB) {
        for (int i = startA; i < endA; i++) deleted[placesA[i]] = true;
        for (int i = startB; i < endB; i++) inserted[placesB[i]] = true;
    }
}
