package org.copydesk.core.text.merge.line;

import java.util.Set;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** What the readers and printers of this package agree on. */
final class Html {

    private static final OutputSettings SETTINGS = new OutputSettings().prettyPrint(false);

    private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr", "input");

    private Html() {}

    static Element parsed(String html) {
        var document = Parser.parseBodyFragment(html, "");
        document.outputSettings(SETTINGS);
        return document.body();
    }

    /** The opening tag of an element without its brackets. */
    static String tag(Element element) {
        return element.tagName() + canonical(element.attributes().html());
    }

    static String inner(Element element) {
        return canonical(element.html());
    }

    static String outer(Node node) {
        return canonical(node.outerHtml());
    }

    /** The house writes the hard space as it is; jsoup has no setting for that. */
    private static String canonical(String html) {
        return html.replace("&nbsp;", "\u00a0");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String name(String tag) {
        int start = isMarked(tag) ? 1 : 0;
        int space = tag.indexOf(' ');
        return tag.substring(start, space < 0 ? tag.length() : space);
    }

    static String unmarked(String tag) {
        return isMarked(tag) ? tag.substring(1) : tag;
    }

    private static boolean isMarked(String tag) {
        return tag.charAt(0) == Line.AGAIN || tag.charAt(0) == Line.SAME;
    }

    static boolean isVoid(String tag) {
        return VOID.contains(name(tag));
    }

    /** Where the tag that begins there is over, or -1 when it never is. */
    static int tagEnd(String html, int start) {
        boolean quoted = false;
        for (int i = start; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '"') quoted = !quoted;
            else if (c == '>' && !quoted) return i + 1;
        }
        return -1;
    }

    static void open(StringBuilder out, String tag) {
        out.append('<').append(unmarked(tag)).append('>');
    }

    static void close(StringBuilder out, String tag) {
        if (!isVoid(tag)) out.append("</").append(name(tag)).append('>');
    }
}
