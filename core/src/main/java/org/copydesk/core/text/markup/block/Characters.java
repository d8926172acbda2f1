package org.copydesk.core.text.markup.block;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.OptionalInt;
import org.copydesk.persistence.article.VisibleText;

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

    /** What bytes 0x80 to 0x9F mean in Windows-1252, where text that was read as Latin-1 has control characters instead. */
    private static final String WINDOWS_1252 =
            "\u20AC\u0081\u201A\u0192\u201E\u0085\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
                    + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /** The quotation mark, dash or letter that a C1 control character was before it was read wrongly. */
    static int windows1252(int c) {
        return c >= 0x80 && c <= 0x9F ? WINDOWS_1252.charAt(c - 0x80) : c;
    }

    /** Letters and their marks as one character where there is one: the same to the eye is the same text. */
    static String composed(String text) {
        return Normalizer.isNormalized(text, Form.NFC) ? text : Normalizer.normalize(text, Form.NFC);
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
                .map(Characters::windows1252)
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
                || (((c > 0xA0 && c < 0x1680)
                                || (c >= 0x2010 && c < 0x2028)
                                || (c > 0x206F && c < 0x3000)
                                || (c > 0x3000 && c < 0xD800))
                        && !isBlank(c));
    }

    /** The first character that no text has, which nothing can be made of; empty when there is none. */
    public static OptionalInt unprintable(String text) {
        int ready = 0;
        while (ready < text.length() && isReady(text.charAt(ready))) {
            ready++;
        }
        return ready == text.length()
                ? OptionalInt.empty()
                : text.substring(ready)
                        .codePoints()
                        .filter(c -> !isWritable(c) && windows1252(c) == c)
                        .findFirst();
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
        return Character.isSpaceChar(c) || VisibleText.isIgnorable(c) || c == 0x2800;
    }
}
