package org.copydesk.core.text.bounds;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How many elements a piece of HTML begins and how deep they stand in each other, read from its tags alone. Parsing what
 * keeps within both takes time in proportion to its length.
 */
public final class HtmlBounds {

    /** No text that people write nests deeper. */
    public static final int DEPTH = 200;

    public static final int ELEMENTS = 100_000;

    /** Elements that have no end, or whose end is understood where the next of them begins. */
    private static final Set<String> FLAT =
            new HashSet<>(Arrays.asList(("area base br col embed hr img input link meta source track wbr param"
                            + " p li dt dd tr td th thead tbody tfoot colgroup option optgroup")
                    .split(" ")));

    private int elements;
    private int depth;
    private int deepest;

    private HtmlBounds(String html) {
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', tag + 1)) read(html, tag + 1);
    }

    public static HtmlBounds of(String html) {
        return new HtmlBounds(html);
    }

    public boolean isTooDeep() {
        return deepest > DEPTH;
    }

    public boolean isTooMuch() {
        return elements > ELEMENTS;
    }

    private void read(String html, int at) {
        boolean ends = at < html.length() && html.charAt(at) == '/';
        int begin = ends ? at + 1 : at;
        int end = begin;
        while (end < html.length() && isNameChar(html.charAt(end))) end++;
        if (end == begin) return;
        boolean flat =
                FLAT.contains(html.substring(begin, Math.min(end, begin + 16)).toLowerCase(Locale.ROOT));
        if (ends) {
            if (!flat && depth > 0) depth--;
            return;
        }
        elements++;
        if (!flat) deepest = Math.max(deepest, ++depth);
    }

    private static boolean isNameChar(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
