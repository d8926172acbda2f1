package org.copydesk.core.text.render;

import java.util.regex.Pattern;

/**
 * A body whose paragraphs each run in the direction of their own first letter, wherever they are shown. What holds others, a list
 * or a table, runs as the first of them: a browser asked to find out itself looks at nothing that has a direction of its own.
 */
public final class Directed {

    private static final Pattern BLOCK =
            Pattern.compile("<(?:(p|h[2-4]|li|td|th|pre)|(ul|ol|blockquote|table))(?=[ >])");

    private Directed() {}

    /** @param html canonical, or written from it: no text in it looks like a tag */
    public static String of(String html) {
        return BLOCK.matcher(html)
                .replaceAll(tag -> "<%s dir=\"%s\""
                        .formatted(
                                tag.group().substring(1),
                                tag.group(1) != null ? "auto" : ofFirstLetter(html, tag.end())));
    }

    private static String ofFirstLetter(String html, int start) {
        int i = html.indexOf('>', start) + 1;
        while (i > 0 && i < html.length()) {
            int sign = html.codePointAt(i);
            byte way = Character.getDirectionality(sign);
            if (sign == '<') i = html.indexOf('>', i) + 1;
            else if (sign == '&') i = html.indexOf(';', i) + 1;
            else if (way == Character.DIRECTIONALITY_LEFT_TO_RIGHT) return "ltr";
            else if (way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) return "rtl";
            else i += Character.charCount(sign);
        }
        return "auto";
    }
}
