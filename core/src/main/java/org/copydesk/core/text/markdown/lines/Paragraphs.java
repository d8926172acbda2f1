package org.copydesk.core.text.markdown.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * MarkdownLines as CommonMark reads them, with blank lines between what does not belong together. Without any blank line each
 * line is a paragraph; with some it is one too, unless the lines are plainly wrapped: they end within a sentence where the
 * next word had no room.
 */
final class Paragraphs {

    private static final int WRAPPED_FROM = 60;
    private static final int WRAPPED_TO = 120;
    private static final String SENTENCE_ENDS = ".!?:;…。！？؟।\"”’»";
    private static final int QUOTES = 16;
    private static final Pattern SWALLOWS =
            Pattern.compile("\\s*<(?:[?!]|(?i:script|style|pre|textarea)(?![a-zA-Z])).*", Pattern.DOTALL);
    private static final Pattern QUOTE_MARK = Pattern.compile("^ {0,3}> ?");
    private static final Pattern CLOSING_TAG = Pattern.compile("\\s*</[a-zA-Z0-9]+>\\s*");
    private static final String MARKDOWN_INSIDE = "markdown=\"1\"";

    private final MarkdownLines lines;
    private final int depth;
    private final List<String> out;

    /** @param out what is written is added to it */
    Paragraphs(MarkdownLines lines, List<String> out) {
        this(lines, 0, out);
    }

    private Paragraphs(MarkdownLines lines, int depth, List<String> out) {
        this.lines = lines;
        this.depth = depth;
        this.out = out;
    }

    void write() {
        if (lines.areSpaced()) {
            spaced(!areWrapped());
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            i = writeFrom(i);
        }
    }

    /** Writes what begins with this line; its last line. */
    int writeFrom(int i) {
        int end = group(i);
        out.add("");
        return end;
    }

    private int group(int i) {
        int end = lines.end(i);
        switch (lines.kind(i)) {
            case TEXT, UNCLOSED -> out.add(text(i));
            case QUOTE -> {
                while (lines.kind(end + 1) == LineKind.QUOTE) {
                    end++;
                }
                quote(i, end);
            }
            case ITEM -> {
                Numbering numbering = new Numbering(lines.line(i));
                while (lines.kind(end + 1) == LineKind.ITEM && numbering.goesOnWith(lines.line(end + 1))) {
                    end++;
                }
                items(i, end);
            }
            default -> out.addAll(lines.lines().subList(i, end + 1));
        }
        return end;
    }

    private String text(int i) {
        String text = lines.line(i).strip();
        return lines.kind(i) == LineKind.UNCLOSED || SWALLOWS.matcher(text).matches() ? "\\" + text : text;
    }

    /** Items that begin where the numbering of those before ended are numbered paragraphs. */
    private void items(int from, int to) {
        if (from > 0 && lines.kind(from - 1) == LineKind.ITEM) {
            lines.lines().subList(from, to + 1).forEach(item -> {
                out.add(Numbering.asText(item));
                out.add("");
            });
            return;
        }
        int indent = LineKind.indent(lines.line(from));
        for (String item : lines.lines().subList(from, to + 1)) {
            out.add(item.substring(Math.min(indent, LineKind.indent(item))));
        }
    }

    private void quote(int from, int to) {
        List<String> quoted = lines.lines().subList(from, to + 1);
        if (depth >= QUOTES) {
            out.addAll(quoted);
            return;
        }
        List<String> inside = quoted.stream()
                .map(line -> QUOTE_MARK.matcher(line).replaceFirst(""))
                .toList();
        List<String> separated = new ArrayList<>();
        new Paragraphs(new MarkdownLines(inside), depth + 1, separated).write();
        separated.forEach(line -> out.add("> " + line));
    }

    private void spaced(boolean eachLine) {
        boolean loosen = lines.lines().stream().anyMatch(line -> line.contains(MARKDOWN_INSIDE));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.line(i);
            boolean closes = loosen
                    && lines.kind(i) == LineKind.HTML
                    && CLOSING_TAG.matcher(line).matches();
            if (closes) {
                out.add("");
            }
            out.add(lines.kind(i) == LineKind.UNCLOSED ? text(i) : line);
            if (closes || line.contains(MARKDOWN_INSIDE) || (eachLine && isPair(i))) {
                out.add("");
            }
        }
    }

    private boolean areWrapped() {
        int pairs = 0;
        int wrapped = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isPair(i)) {
                pairs++;
                wrapped += isWrapped(lines.line(i), lines.line(i + 1)) ? 1 : 0;
            }
        }
        return wrapped * 2 >= pairs;
    }

    private static boolean isWrapped(String line, String next) {
        boolean hadNoRoom = line.length() <= WRAPPED_TO && line.length() + 1 + firstWord(next) > WRAPPED_FROM;
        boolean endsSentence = SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
        return Character.isLowerCase(next.codePointAt(0)) || (hadNoRoom && !endsSentence);
    }

    /** Whether this line and the next are text that a blank line could part. */
    private boolean isPair(int i) {
        return isFlush(i) && isFlush(i + 1);
    }

    private boolean isFlush(int i) {
        return lines.kind(i) == LineKind.TEXT && LineKind.indent(lines.line(i)) == 0;
    }

    private static int firstWord(String line) {
        int space = line.indexOf(' ');
        return space < 0 ? line.length() : space;
    }

    /** Follows the numbers of a list, to see where another begins: they rise by one, or stay as they are. */
    private static final class Numbering {

        private static final Pattern NUMBER = Pattern.compile("(\\s*)([0-9]{1,9})([.)])");

        private final int indent;
        private long number;

        Numbering(String firstItem) {
            indent = LineKind.indent(firstItem);
            number = numberOf(firstItem);
        }

        boolean goesOnWith(String item) {
            long next = numberOf(item);
            if (LineKind.indent(item) != indent || next < 0) {
                return true;
            }
            boolean goesOn = next == number || next == number + 1;
            number = next;
            return goesOn;
        }

        private static long numberOf(String item) {
            Matcher number = NUMBER.matcher(item);
            return number.lookingAt() ? Long.parseLong(number.group(2)) : -1;
        }

        static String asText(String item) {
            return NUMBER.matcher(item.strip()).replaceFirst("$2\\\\$3");
        }
    }
}
