package org.copydesk.core.text.render;

import java.util.regex.Pattern;

/** A body whose paragraphs each run in the direction of their own first letter, wherever they are shown. */
public final class Directed {

    private static final Pattern BLOCK = Pattern.compile("<(p|h[2-4]|li|td|th|blockquote|pre)(?=[ >])");

    private Directed() {}

    /** @param html canonical, or written from it: no text in it looks like a tag */
    public static String of(String html) {
        return BLOCK.matcher(html).replaceAll("<$1 dir=\"auto\"");
    }
}
