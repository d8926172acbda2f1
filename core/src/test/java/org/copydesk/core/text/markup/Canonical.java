package org.copydesk.core.text.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a canonical body may be made of, said a second time and independently of the code that makes it. */
final class Canonical {

    private static final String INLINE = "#text strong em s sub sup code a br img";
    private static final String BLOCKS = "p h2 h3 h4 blockquote ul ol pre table hr";

    private static final Map<String, String> CHILDREN = Map.ofEntries(
            Map.entry("body", BLOCKS),
            Map.entry("blockquote", BLOCKS),
            Map.entry("ul", "li"),
            Map.entry("ol", "li"),
            Map.entry("li", INLINE + " ul ol"),
            Map.entry("pre", "#text"),
            Map.entry("table", "thead tbody"),
            Map.entry("thead", "tr"),
            Map.entry("tbody", "tr"),
            Map.entry("tr", "th td"),
            Map.entry("hr", ""),
            Map.entry("br", ""),
            Map.entry("img", ""));

    private static final Pattern TAG =
            Pattern.compile("</?(?:p|h[234]|blockquote|[uo]l|li|pre|table|thead|tbody|tr|t[hd]"
                    + "|strong|em|s|sub|sup|code)>|</a>|<a href=\"[^\"<>\\s]+\">|<[hb]r>"
                    + "|<img src=\"[^\"<>\\s]+\" alt=\"[^\"<>]*\">");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?:.*|[^:]*|[^:/?#]*[/?#].*");
    private static final int DEPTH = 32 * 2 + 12;

    private Canonical() {}

    static List<String> problemsOf(String body) {
        List<String> problems = new ArrayList<>();
        String text = TAG.matcher(body).replaceAll("");
        if (text.contains("<") || text.contains(">")) {
            problems.add("not on the list: " + body);
        }
        check(Jsoup.parseBodyFragment(body).body(), 0, problems);
        return problems;
    }

    private static void check(Element parent, int depth, List<String> problems) {
        if (depth > DEPTH) {
            problems.add("too deep");
        }
        List<String> allowed =
                List.of(CHILDREN.getOrDefault(parent.normalName(), INLINE).split(" "));
        for (Node child : parent.childNodes()) {
            if (!allowed.contains(child.nodeName())) {
                problems.add(child.nodeName() + " in " + parent.normalName());
            }
            if (child instanceof TextNode text) {
                checkText(text.getWholeText(), parent.normalName(), problems);
            } else if (child instanceof Element element) {
                element.attributes().forEach(attribute -> checkAttribute(element, attribute, problems));
                checkNotEmpty(element, problems);
                check(element, depth + 1, problems);
            }
        }
    }

    private static void checkText(String text, String parent, List<String> problems) {
        boolean bad = text.codePoints()
                .anyMatch(c -> Character.getType(c) == Character.SURROGATE
                        || (Character.isISOControl(c) && !(parent.equals("pre") && (c == '\n' || c == '\t'))));
        if (bad || (!parent.equals("pre") && text.contains("  "))) {
            problems.add("text in " + parent + ": " + text);
        }
    }

    private static void checkAttribute(Element element, Attribute attribute, List<String> problems) {
        String where = element.normalName() + " " + attribute.getKey();
        boolean ok = switch (where) {
            case "a href" ->
                ADDRESS.matcher(attribute.getValue()).matches()
                        || attribute.getValue().matches("(?i)mailto:.*");
            case "img src" -> ADDRESS.matcher(attribute.getValue()).matches();
            case "img alt" -> true;
            default -> false;
        };
        if (!ok) {
            problems.add(where + "=" + attribute.getValue());
        }
    }

    private static void checkNotEmpty(Element element, List<String> problems) {
        if (List.of("p", "h2", "h3", "h4", "li", "pre", "blockquote", "ul", "ol", "table")
                        .contains(element.normalName())
                && element.select("img").isEmpty()
                && element.select("hr").isEmpty()
                && element.text().replaceAll("[\u00a0\u200b]", "").isBlank()) {
            problems.add("empty " + element.normalName());
        }
    }
}
