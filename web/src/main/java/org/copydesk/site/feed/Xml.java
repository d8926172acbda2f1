package org.copydesk.site.feed;

import java.util.regex.Pattern;

/** Text that XML 1.0 can hold. */
final class Xml {

    private static final Pattern IMPOSSIBLE =
            Pattern.compile("[^\\x{9}\\x{A}\\x{D}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private Xml() {}

    static String text(String text) {
        return IMPOSSIBLE.matcher(text).replaceAll("");
    }
}
