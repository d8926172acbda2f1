package org.copydesk.core.text.markup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The lists of Word: paragraphs that say list and level in their style and carry their bullet as text. They become items
 * of one list, the level said as Quill says it.
 */
final class WordLists {

    private static final String ITEM = "data-word-list";
    private static final Pattern PLACE = Pattern.compile("mso-list\\s*:\\s*l\\d+\\s+level([1-9])");
    private static final Pattern MARKER = Pattern.compile("mso-list\\s*:\\s*ignore");
    private static final Pattern NUMBER = Pattern.compile("\\(?(?:\\d+|[a-z]{1,5})[.)]");

    private WordLists() {}

    /** Whether it holds nothing but the bullet or number of an item. */
    static boolean isMarker(Element element) {
        return element.hasAttr("style") && MARKER.matcher(style(element)).find();
    }

    /** Makes neighbouring items one list. */
    static void gather(Element body) {
        for (Element parent : parents(body)) {
            List<Node> children = new ArrayList<>(parent.childNodes());
            parent.empty();
            Element list = null;
            for (Node child : children) {
                if (child instanceof Element item && isItem(item)) {
                    if (list == null) {
                        list = parent.appendElement("ul");
                    }
                    list.appendChild(item.tagName("li"));
                } else if (list == null || !isNothing(child)) {
                    list = null;
                    parent.appendChild(child);
                }
            }
        }
    }

    private static Set<Element> parents(Element body) {
        Set<Element> parents = new LinkedHashSet<>();
        for (Element element : body.getAllElements()) {
            if (isItem(element)) {
                parents.add(element.parent());
            }
        }
        return parents;
    }

    /** Says at the paragraph what it is, while its marker can still be read. */
    static void read(Element element) {
        element.removeAttr(ITEM);
        Matcher place = PLACE.matcher(style(element));
        if (!element.nameIs("p") || !place.find()) {
            return;
        }
        element.attr("data-list", isNumbered(element) ? "ordered" : "bullet");
        element.attr("class", "ql-indent-" + (Integer.parseInt(place.group(1)) - 1));
        element.attr(ITEM, "");
    }

    private static boolean isItem(Element element) {
        return element.hasAttr(ITEM);
    }

    private static boolean isNumbered(Element item) {
        for (Element element : item.getAllElements()) {
            if (isMarker(element)) {
                return NUMBER.matcher(
                                element.text().replace('\u00A0', ' ').strip().toLowerCase(Locale.ROOT))
                        .matches();
            }
        }
        return false;
    }

    private static boolean isNothing(Node node) {
        return node instanceof Comment || (node instanceof TextNode text && text.isBlank());
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT);
    }
}
