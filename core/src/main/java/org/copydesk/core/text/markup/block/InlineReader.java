package org.copydesk.core.text.markup.block;

import java.util.Locale;
import java.util.Set;
import org.copydesk.core.text.markup.block.RunStyle.InlineMark;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads a tree as inline content alone: where a block begins or ends, the line breaks. */
final class InlineReader {

    private static final Set<String> BLOCKS =
            Set.of("p", "h2", "h3", "h4", "blockquote", "ul", "ol", "li", "pre", "table", "thead", "tbody", "tr", "hr");
    private static final Set<String> CELLS = Set.of("th", "td");
    /** Where the sanitised tree says how an element looks beside what its name says: {@code +strong -em}. */
    static final String LOOK = "look";

    private static final Set<String> MARKS = Set.of("strong", "em", "s", "sub", "sup", "code");

    private InlineReader() {}

    static void read(Element parent, InlineContent line, RunStyle style) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                line.text(text.getWholeText(), style);
            } else if (node instanceof Element element && !readSingle(element, line, style)) {
                enclosed(element, line, style);
            }
        }
    }

    private static void enclosed(Element element, InlineContent line, RunStyle style) {
        boolean block = isBlock(element);
        if (block) {
            line.boundary();
        } else if (CELLS.contains(element.normalName())) {
            line.space();
        }
        read(element, line, styleOf(element, style));
        if (block) {
            line.boundary();
        }
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** Reads a break or an image; whether it was one. */
    static boolean readSingle(Element element, InlineContent line, RunStyle style) {
        if (element.nameIs("br")) {
            line.lineBreak();
            return true;
        }
        if (element.nameIs("img")) {
            if (element.hasAttr("src")) {
                line.image(element.attr("src"), element.attr("alt"), style);
            }
            return true;
        }
        return false;
    }

    static RunStyle styleOf(Element element, RunStyle outside) {
        RunStyle style = named(element, outside);
        if (!element.hasAttr(LOOK)) {
            return style;
        }
        for (String look : element.attr(LOOK).split(" ")) {
            InlineMark mark = InlineMark.valueOf(look.substring(1).toUpperCase(Locale.ROOT));
            style = look.charAt(0) == '+' ? style.with(mark) : style.without(mark);
        }
        return style;
    }

    private static RunStyle named(Element element, RunStyle outside) {
        String name = element.normalName();
        if (MARKS.contains(name)) {
            return outside.with(InlineMark.valueOf(name.toUpperCase(Locale.ROOT)));
        }
        return name.equals("a") && element.hasAttr("href") ? outside.linkedTo(element.attr("href")) : outside;
    }

    /** The text of {@code pre}, without blank lines before it and space after it. */
    static String preformatted(Element element) {
        StringBuilder text = new StringBuilder();
        preformatted(element, text);
        var lines = Characters.composed(Characters.writable(
                text.toString().replace("\r\n", "\n").replaceAll("[\r\u0085\u2028\u2029\u000B\f]", "\n")));
        return lines.substring(firstLine(lines)).stripTrailing();
    }

    /** Where the first line begins that is not blank; a pattern would need a frame of the stack for each that is. */
    private static int firstLine(String text) {
        int begin = 0;
        for (int i = 0; i < text.length() && " \t\n".indexOf(text.charAt(i)) >= 0; i++) {
            if (text.charAt(i) == '\n') begin = i + 1;
        }
        return begin;
    }

    private static void preformatted(Element parent, StringBuilder text) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element element) {
                boolean block = isBlock(element);
                if (element.nameIs("br") || (block && !endsLine(text))) {
                    text.append('\n');
                }
                preformatted(element, text);
                if (block && !endsLine(text)) {
                    text.append('\n');
                }
            }
        }
    }

    private static boolean endsLine(StringBuilder text) {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }
}
