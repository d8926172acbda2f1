package org.copydesk.core.text.markup;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Says in our words what other editors mean: their element names, styles and lists, Quill's code blocks, addresses in odd
 * spellings. Looks at each element once, so that hostile trees cost no more than their size; the sanitiser decides what
 * stays.
 */
final class Dialect {

    /** No allow-list has it, so the sanitiser takes it away. */
    private static final String NOTHING = "nothing";

    /** Elements that go with everything inside them. */
    static final Set<String> UNSEEN =
            Set.of(("script style template noscript noembed noframes textarea title iframe object embed "
                            + "applet select option datalist audio video canvas xmp plaintext svg math map frameset "
                            + "button progress meter dialog rp rt")
                    .split(" "));

    private static final Map<String, String> OURS = Map.ofEntries(
            Map.entry("b", "strong"),
            Map.entry("i", "em"),
            Map.entry("cite", "em"),
            Map.entry("dfn", "em"),
            Map.entry("del", "s"),
            Map.entry("strike", "s"),
            Map.entry("tt", "code"),
            Map.entry("kbd", "code"),
            Map.entry("samp", "code"),
            Map.entry("h1", "h2"),
            Map.entry("h5", "h4"),
            Map.entry("h6", "h4"),
            Map.entry("menu", "ul"),
            Map.entry("dir", "ul"),
            Map.entry("tfoot", "tbody"),
            Map.entry("listing", "pre"));

    /** Elements that begin a new line and mean nothing else here. */
    private static final Set<String> PLAIN_BLOCKS =
            Set.of(("div section article main header footer nav aside figure figcaption address dl dt dd "
                            + "center details summary fieldset legend form hgroup caption search")
                    .split(" "));

    private Dialect() {}

    static void translate(Element body) {
        for (Element element : body.getAllElements()) {
            if (!element.equals(body)) {
                WordLists.read(element);
                Look.read(element);
                rename(element);
                readdress(element);
            }
        }
        WordLists.gather(body);
    }

    private static void rename(Element element) {
        String name = element.normalName();
        if (isUnseen(element, name)) {
            element.empty();
            element.tagName(NOTHING);
        } else if (element.hasAttr("class") && element.hasClass("ql-code-block-container")) {
            element.tagName("pre");
        } else if (PLAIN_BLOCKS.contains(name)) {
            element.tagName("p");
        } else if (WordLists.isMarker(element)) {
            element.empty();
        } else if (Look.isPlain(element, OURS.getOrDefault(name, name))) {
            element.tagName("span");
        } else if (OURS.containsKey(name)) {
            element.tagName(OURS.get(name));
        }
    }

    private static boolean isUnseen(Element element, String name) {
        return UNSEEN.contains(name)
                || !element.tag().namespace().equals(Parser.NamespaceHtml)
                || (element.hasAttr("class") && element.hasClass("ql-ui"));
    }

    private static void readdress(Element element) {
        if (element.nameIs("a")) {
            readdress(element, "href", AllowList.link(element.attr("href")));
        } else if (element.nameIs("img")) {
            readdress(element, "src", AllowList.image(element.attr("src")));
        }
    }

    private static void readdress(Element element, String attribute, String address) {
        if (address.isEmpty()) {
            element.removeAttr(attribute);
        } else {
            element.attr(attribute, address);
        }
    }
}
