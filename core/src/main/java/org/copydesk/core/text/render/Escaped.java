package org.copydesk.core.text.render;

import java.util.Locale;
import java.util.Set;

/** Text on its way into HTML: nothing that comes through here can be markup or a script. */
public final class Escaped {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private Escaped() {}

    public static String text(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** An address for an attribute; one that could do more than lead somewhere leads nowhere. */
    public static String address(String address) {
        String plain = address.chars()
                .filter(c -> c > ' ')
                .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                .toString();
        int end = plain.indexOf(':');
        boolean relative = end < 0 || plain.substring(0, end).matches(".*[/?#].*");
        boolean allowed = relative || SCHEMES.contains(plain.substring(0, end).toLowerCase(Locale.ROOT));
        return allowed ? text(plain) : "#";
    }
}
