package org.copydesk.core.markup.block;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.markup.block.Run.Break;
import org.copydesk.core.markup.block.Run.Image;
import org.copydesk.core.markup.block.Run.Words;

/**
 * The inline content of one block. White space is collapsed while it is written, and what separates two runs takes only
 * the style that both have, so that equal looks are equal text.
 */
public final class Line {

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Style style = Style.PLAIN;
    private boolean space;
    private boolean boundary;
    private boolean visible;

    /** A line of words that all look alike. */
    public static Line of(String text) {
        Line line = new Line();
        line.text(text, Style.PLAIN);
        return line;
    }

    /** What is in this line, joined and trimmed. */
    public List<Run> runs() {
        finishWords();
        int end = runs.size();
        while (end > 0 && runs.get(end - 1) instanceof Break) {
            end--;
        }
        return List.copyOf(runs.subList(0, end));
    }

    /** Whether there is nothing to see: no image, and no character but spaces. */
    public boolean isEmpty() {
        return !visible;
    }

    void text(String text, Style look) {
        boolean prepared = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isCollapsible(c)) {
                space = true;
            } else if (isWritable(c)) {
                if (space || boundary || !prepared) {
                    prepare(look);
                    prepared = true;
                }
                words.appendCodePoint(c);
                visible |= !isBlank(c);
            }
        }
    }

    void image(String src, String alt, Style look) {
        prepare(look);
        finishWords();
        Line plain = new Line();
        plain.text(alt, Style.PLAIN);
        runs.add(new Image(src, plain.isEmpty() ? "" : plain.words.toString(), look));
        visible = true;
    }

    void lineBreak() {
        space = false;
        boundary = false;
        if (!isAtStart()) {
            finishWords();
            runs.add(new Break(Style.PLAIN));
        }
    }

    void space() {
        space = true;
    }

    /** What follows begins on a new line, if anything does. */
    void boundary() {
        boundary = !isAtStart() && !(words.isEmpty() && runs.get(runs.size() - 1) instanceof Break);
    }

    private boolean isAtStart() {
        return words.isEmpty() && runs.isEmpty();
    }

    private void prepare(Style look) {
        if (boundary) {
            lineBreak();
        }
        settleBreaks(look);
        if (space && !isAtLineStart()) {
            become(style.sharedWith(look));
            words.append(' ');
        }
        space = false;
        become(look);
    }

    private boolean isAtLineStart() {
        return words.isEmpty() && (runs.isEmpty() || runs.get(runs.size() - 1) instanceof Break);
    }

    private void settleBreaks(Style look) {
        if (!words.isEmpty()) {
            return;
        }
        Style shared = style.sharedWith(look);
        for (int i = runs.size() - 1; i >= 0 && runs.get(i) instanceof Break; i--) {
            runs.set(i, new Break(shared));
        }
    }

    private void become(Style look) {
        if (!style.equals(look)) {
            finishWords();
            style = look;
        }
    }

    private void finishWords() {
        if (!words.isEmpty()) {
            runs.add(new Words(words.toString(), style));
            words.setLength(0);
        }
    }

    void appendTo(StringBuilder html) {
        List<String> open = List.of();
        for (Run run : runs()) {
            open = Style.switchTags(open, run.style().tags(), html);
            if (run instanceof Words text) {
                escape(text.text(), html);
            } else if (run instanceof Image image) {
                html.append("<img src=\"").append(attribute(image.src()));
                html.append("\" alt=\"").append(attribute(image.alt())).append("\">");
            } else {
                html.append("<br>");
            }
        }
        Style.switchTags(open, List.of(), html);
    }

    static void escape(String text, StringBuilder html) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                default -> html.append(c);
            }
        }
    }

    static String attribute(String text) {
        StringBuilder out = new StringBuilder(text.length());
        escape(text, out);
        return out.toString().replace("\"", "&quot;");
    }

    /** The text without control characters, lone surrogates and what Unicode calls no character. */
    public static String writable(String text) {
        if (text.codePoints().allMatch(Line::isWritable)) {
            return text;
        }
        return text.codePoints()
                .filter(Line::isWritable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isWritable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.SURROGATE -> false;
            default -> (c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF);
        };
    }

    private static boolean isCollapsible(int c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> isCollapsible(c) || isBlank(c) || !isWritable(c));
    }

    private static boolean isBlank(int c) {
        return Character.isSpaceChar(c) || c == 0x200B || c == 0x2060 || c == 0xFEFF;
    }
}
