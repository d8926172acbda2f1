package org.copydesk.core.text.merge.likeness;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.core.text.merge.line.Line;
import org.copydesk.core.text.words.WordSplitter;

/** How much two stretches of text have in common, whatever the order of their words. Immutable. */
public record TextLikeness(Map<String, Integer> words, int size) {

    public static TextLikeness of(List<Line> lines, Locale language) {
        Map<String, Integer> words = new HashMap<>();
        int size = 0;
        for (Line line : lines) {
            for (String unit : WordSplitter.finely(line.text(), language)) {
                if (!WordSplitter.isWord(unit)) continue;
                words.merge(unit, 1, Integer::sum);
                size++;
            }
        }
        return new TextLikeness(words, size);
    }

    /** From 0, nothing in common, to 1, the same words. */
    public double to(TextLikeness other) {
        return size + other.size == 0 ? 0 : 2.0 * common(other) / (size + other.size);
    }

    /**
     * Whether these words were taken from a line: most of them stand there, or they have most of what that line lost
     * when it became what it is now.
     */
    boolean isTakenFrom(TextLikeness line, TextLikeness now) {
        if (size == 0) return false;
        if (2 * common(line) >= size) return true;
        var lost = line.without(now);
        return 4 * lost.size >= line.size && 2 * common(lost) >= lost.size;
    }

    private TextLikeness without(TextLikeness other) {
        Map<String, Integer> left = new HashMap<>();
        int count = 0;
        for (var word : words.entrySet()) {
            int more = word.getValue() - other.words.getOrDefault(word.getKey(), 0);
            if (more <= 0) continue;
            left.put(word.getKey(), more);
            count += more;
        }
        return new TextLikeness(left, count);
    }

    private int common(TextLikeness other) {
        if (words.size() > other.words.size()) return other.common(this);
        int common = 0;
        for (var word : words.entrySet()) {
            common += Math.min(word.getValue(), other.words.getOrDefault(word.getKey(), 0));
        }
        return common;
    }
}
