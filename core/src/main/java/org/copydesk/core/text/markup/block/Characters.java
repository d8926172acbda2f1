package org.copydesk.core.text.markup.block;

/** Which characters a body may hold, which of them are white space, and how they are written in HTML. */
public final class Characters {

    private Characters() {}

    static void escape(String text, StringBuilder html) {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                default -> null;
            };
            if (entity != null) {
                html.append(text, written, i).append(entity);
                written = i + 1;
            }
        }
        html.append(text, written, text.length());
    }

    static String attribute(String text) {
        StringBuilder out = new StringBuilder(text.length());
        escape(text, out);
        return out.toString().replace("\"", "&quot;");
    }

    /** The text without control characters, lone surrogates and what Unicode calls no character. */
    public static String writable(String text) {
        int ready = 0;
        while (ready < text.length() && isReady(text.charAt(ready))) {
            ready++;
        }
        if (ready == text.length() || text.substring(ready).codePoints().allMatch(Characters::isWritable)) {
            return text;
        }
        return text.codePoints()
                .filter(Characters::isWritable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Where a stretch ends that needs no second look: visible characters with single spaces between them. */
    static int endOfPlain(String text, int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean single = c == ' ' && i > from && i + 1 < text.length() && isOrdinary(text.charAt(i + 1));
            if (!single && !isOrdinary(c)) {
                return i;
            }
            i++;
        }
        return i;
    }

    private static boolean isReady(char c) {
        return isOrdinary(c) || c == ' ' || c == '\n';
    }

    /** Whether it is certainly visible and writable; most characters are, and this is quick to say. */
    private static boolean isOrdinary(char c) {
        return (c > 0x20 && c < 0x7F)
                || (c > 0xA0 && c < 0x1680)
                || (c >= 0x2010 && c < 0x2028)
                || (c > 0x2060 && c < 0x3000)
                || (c > 0x3000 && c < 0xD800);
    }

    static boolean isWritable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> isCollapsible(c);
            case Character.SURROGATE -> false;
            default -> (c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF);
        };
    }

    static boolean isCollapsible(int c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> isCollapsible(c) || isBlank(c) || !isWritable(c));
    }

    static boolean isBlank(int c) {
        return Character.isSpaceChar(c) || c == 0x200B || c == 0x2060 || c == 0xFEFF;
    }
}
