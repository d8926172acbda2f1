package org.copydesk.core.text.merge.chunk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives equal elements of several sequences the same number, so that they are looked at once only. */
public final class SharedNumbers<T> {

    private final Map<T, Integer> known = new HashMap<>();

    public int[] of(List<T> elements) {
        int[] numbers = new int[elements.size()];
        int i = 0;
        for (T element : elements) {
            Integer number = known.putIfAbsent(element, known.size());
            numbers[i++] = number == null ? known.size() - 1 : number;
        }
        return numbers;
    }
}
