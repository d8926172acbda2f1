package org.copydesk.core.text.markup;

import java.util.Locale;
import java.util.Set;
import org.copydesk.core.text.markup.block.Characters;
import org.copydesk.persistence.article.VisibleText;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/**
 * Everything a body may contain; what is not named here does not come through.
 *
 * <pre>
 * blocks        p h2 h3 h4 blockquote ul ol pre table hr
 * inside them   li; blocks in blockquote; thead tbody tr th td
 * inline        strong em s sub sup code br a[href] img[src alt]
 * a[href]       http, https, mailto and relative addresses; a fragment alone leads to nothing here
 * img[src]      http, https and relative addresses
 * </pre>
 *
 * No address leads to the {@link StaffRooms}.
 *
 * An editor's {@code class} and {@code data-list} on {@code li} are read, to nest its lists, and so is the look that a
 * style gave to an element; they are never written.
 */
final class AllowList {

    private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto");
    private static final Set<String> IMAGE_SCHEMES = Set.of("http", "https");
    private static final StaffRooms STAFF_ROOMS = StaffRooms.in(System.getenv());
    private static final String ESCAPED = "\"<>`^|";

    private AllowList() {}

    static Safelist safelist() {
        return new CheckedAddresses()
                .addTags("p", "h2", "h3", "h4", "blockquote", "ul", "ol", "li", "pre", "hr")
                .addTags("table", "thead", "tbody", "tr", "th", "td")
                .addTags("strong", "em", "s", "sub", "sup", "code", "br", "a", "img", "span")
                .addAttributes(":all", Look.ATTRIBUTE)
                .addAttributes("a", "href")
                .addAttributes("img", "src", "alt")
                .addAttributes("li", "class", "data-list");
    }

    /** Judges addresses by the rules here, which also know relative ones. */
    private static final class CheckedAddresses extends Safelist {
        @Override
        public boolean isSafeAttribute(String tag, Element element, Attribute attribute) {
            return super.isSafeAttribute(tag, element, attribute)
                    && switch (attribute.getKey()) {
                        case "href" -> !link(attribute.getValue()).isEmpty();
                        case "src" -> !image(attribute.getValue()).isEmpty();
                        default -> true;
                    };
        }
    }

    /** The address as it may be written, or "" when a link may not lead there. */
    static String link(String address) {
        String allowed = outside(allowed(address, LINK_SCHEMES));
        return allowed.startsWith("#") ? "" : allowed;
    }

    /** The address as it may be written, or "" when an image may not come from there. */
    static String image(String address) {
        return outside(allowed(address, IMAGE_SCHEMES));
    }

    private static String outside(String address) {
        return STAFF_ROOMS.areAt(address) ? "" : address;
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
        String writable = VisibleText.withoutIgnorable(Characters.writable(address));
        return writable.chars().noneMatch(Character::isISOControl)
                ? writable
                : writable.replaceAll("[\\x00-\\x1F\\x7F-\\x9F]", "");
    }

    private static String encoded(String address) {
        int ready = 0;
        while (ready < address.length() && isReady(address.charAt(ready))) {
            ready++;
        }
        if (ready == address.length()) {
            return address;
        }
        StringBuilder out = new StringBuilder(address.length() + 16);
        address.codePoints().forEach(c -> {
            if (ESCAPED.indexOf(c) >= 0) {
                out.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                out.append("%20");
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean isReady(char c) {
        return c > ' ' && c < 0x7F && ESCAPED.indexOf(c) < 0;
    }
}
