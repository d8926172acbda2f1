package org.copydesk.core.markup;

import java.util.Locale;
import java.util.Set;
import org.copydesk.core.markup.block.Line;
import org.jsoup.safety.Safelist;

/**
 * Everything a body may contain; what is not named here does not come through.
 *
 * <pre>
 * blocks        p h2 h3 h4 blockquote ul ol pre table hr
 * inside them   li; blocks in blockquote; thead tbody tr th td
 * inline        strong em s sub sup code br a[href] img[src alt]
 * a[href]       http, https, mailto, relative addresses and fragments
 * img[src]      http, https and relative addresses
 * </pre>
 *
 * An editor's {@code class} and {@code data-list} on {@code li} are read, to nest its lists, and never written.
 */
final class AllowList {

    private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto");
    private static final Set<String> IMAGE_SCHEMES = Set.of("http", "https");
    private static final int PRINTABLE = 0x20;

    private AllowList() {}

    static Safelist safelist() {
        return new Safelist()
                .addTags("p", "h2", "h3", "h4", "blockquote", "ul", "ol", "li", "pre", "hr")
                .addTags("table", "thead", "tbody", "tr", "th", "td")
                .addTags("strong", "em", "s", "sub", "sup", "code", "br", "a", "img")
                .addAttributes("a", "href")
                .addAttributes("img", "src", "alt")
                .addAttributes("li", "class", "data-list")
                .addProtocols("a", "href", "http", "https", "mailto", "#")
                .addProtocols("img", "src", "http", "https")
                .preserveRelativeLinks(true);
    }

    /** The address as it may be written, or "" when a link may not lead there. */
    static String link(String address) {
        return allowed(address, LINK_SCHEMES);
    }

    /** The address as it may be written, or "" when an image may not come from there. */
    static String image(String address) {
        return allowed(address, IMAGE_SCHEMES);
    }

    private static String allowed(String address, Set<String> schemes) {
        String plain = withoutControls(address).strip();
        String scheme = scheme(plain);
        if (scheme.equals("mailto")) {
            return schemes.contains(scheme) ? encoded(plain.replace("\\", "%5C")) : "";
        }
        String slashed = plain.replace('\\', '/');
        if (slashed.startsWith("//")) {
            return encoded("https:" + slashed);
        }
        return scheme.isEmpty() || schemes.contains(scheme) ? encoded(slashed) : "";
    }

    /** What a browser could take for the scheme: anything before a colon that no path, query or fragment precedes. */
    private static String scheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return i == 0 ? ":" : address.substring(0, i).toLowerCase(Locale.ROOT);
            }
            if (c == '/' || c == '\\' || c == '?' || c == '#') {
                return "";
            }
        }
        return "";
    }

    private static String withoutControls(String address) {
        return Line.writable(address)
                .codePoints()
                .filter(c -> c >= PRINTABLE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String encoded(String address) {
        StringBuilder out = new StringBuilder(address.length());
        address.codePoints().forEach(c -> {
            if ("\"<>`^|".indexOf(c) >= 0) {
                out.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                out.append("%20");
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
