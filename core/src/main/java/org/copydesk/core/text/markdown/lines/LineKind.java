package org.copydesk.core.text.markdown.lines;

import java.util.regex.Pattern;

/** What a line of Markdown is by its beginning, and by the lines around it. */
enum LineKind {
    BLANK,
    TEXT,
    HEADING,
    RULE,
    ITEM,
    QUOTE,
    FENCED,
    /** A fence that nothing closes: text. */
    UNCLOSED,
    HTML,
    TABLE,
    /** A short line with a line of equals signs or hyphens under it. */
    UNDERLINED;

    private static final String MARKERS = "#*_-+>0123456789 \t\u000B\f";
    private static final Pattern HEADING_LINE = Pattern.compile(" {0,3}#{1,6}(?:\\s.*)?", Pattern.DOTALL);
    private static final Pattern ITEM_LINE = Pattern.compile("\\s*(?:[-*+]|[0-9]{1,9}[.)])(?:\\s.*)?", Pattern.DOTALL);

    static LineKind of(String line) {
        if (line.isEmpty()) {
            return BLANK;
        }
        if (MARKERS.indexOf(line.charAt(0)) < 0) {
            return TEXT;
        }
        String words = line.strip();
        if (words.isEmpty()) {
            return BLANK;
        }
        if (isRule(words)) {
            return RULE;
        }
        if (ITEM_LINE.matcher(line).matches()) {
            return ITEM;
        }
        if (words.charAt(0) == '>' && indent(line) < 4) {
            return QUOTE;
        }
        return HEADING_LINE.matcher(line).matches() ? HEADING : TEXT;
    }

    static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
            indent++;
        }
        return indent;
    }

    private static boolean isRule(String words) {
        char mark = words.charAt(0);
        if (mark != '*' && mark != '-' && mark != '_') {
            return false;
        }
        int marks = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == mark) {
                marks++;
            } else if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return marks >= 3;
    }
}
