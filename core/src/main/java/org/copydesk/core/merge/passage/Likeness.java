package org.copydesk.core.merge.passage;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.core.merge.line.Line;
import org.copydesk.core.words.Words;

/** How much two stretches of text have in common, whatever the order of their words. Immutable. */
record Likeness(Map<String, Integer> words, int size) {

    static Likeness of(List<Line> lines, Locale language) {
        Map<String, Integer> words = new HashMap<>();
        int size = 0;
        for (Line line : lines) {
            for (String unit : Words.of(line.text(), language)) {
                if (!Words.isWord(unit)) continue;
                words.merge(unit, 1, Integer::sum);
                size++;
            }
        }
        return new Likeness(words, size);
    }

    /** From 0, nothing in common, to 1, the same words. */
    double to(Likeness other) {
        return size + other.size == 0 ? 0 : 2.0 * common(other) / (size + other.size);
    }

    /** Whether most of these words are among the other ones. */
    boolean isPartOf(Likeness whole) {
        return size > 0 && 2 * common(whole) >= size;
    }

    private int common(Likeness other) {
        if (words.size() > other.words.size()) return other.common(this);
        int common = 0;
        for (var word : words.entrySet()) {
            common += Math.min(word.getValue(), other.words.getOrDefault(word.getKey(), 0));
        }
        return common;
    }
}
