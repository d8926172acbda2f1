package org.copydesk.core.text.markdown.lines;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds, in one pass over pieces of text, up to which piece the HTML blocks go that a piece begins. */
final class Enclosures {

    private static final Set<String> BLOCKS =
            Set.of(("p div section article aside header footer main nav figure figcaption"
                            + " blockquote ul ol dl table pre h1 h2 h3 h4 h5 h6 details form address center iframe script style"
                            + " svg math video audio object noscript template textarea select fieldset caption")
                    .split(" "));
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)(?=[\\s>/]|$)");
    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    private final IntFunction<String> pieces;
    private final int[] ends;

    private Enclosures(IntFunction<String> pieces, int size) {
        this.pieces = pieces;
        this.ends = new int[size];
    }

    /** For each piece the last one that belongs to it, -1 where it does not begin with a block that is closed. */
    static int[] of(IntFunction<String> pieces, int size) {
        return new Enclosures(pieces, size).find();
    }

    private int[] find() {
        Map<String, Deque<Integer>> open = new HashMap<>();
        int comment = -1;
        for (int i = 0; i < ends.length; i++) {
            String piece = pieces.apply(i);
            ends[i] = -1;
            if (comment >= 0 && piece.contains(COMMENT_END)) {
                ends[comment] = i;
                comment = -1;
            } else if (comment < 0 && piece.stripLeading().startsWith(COMMENT)) {
                ends[i] = piece.contains(COMMENT_END) ? i : -1;
                comment = ends[i] < 0 ? i : -1;
            } else if (piece.indexOf('<') >= 0) {
                tags(i, open);
            }
        }
        widen();
        return ends;
    }

    private void tags(int piece, Map<String, Deque<Integer>> open) {
        Matcher tag = TAG.matcher(pieces.apply(piece));
        while (tag.find()) {
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            if (BLOCKS.contains(name)) {
                Deque<Integer> sameName = open.computeIfAbsent(name, any -> new ArrayDeque<>());
                if (tag.group(1).isEmpty()) {
                    sameName.push(piece);
                } else if (!sameName.isEmpty()) {
                    int begin = sameName.pop();
                    ends[begin] = Math.max(ends[begin], piece);
                }
            }
        }
    }

    /** What overlaps ends together. */
    private void widen() {
        for (int i = 0; i < ends.length; i++) {
            for (int inside = i + 1; inside <= ends[i]; inside++) {
                ends[i] = Math.max(ends[i], ends[inside]);
            }
            if (ends[i] > i) {
                i = ends[i];
            }
        }
    }
}
