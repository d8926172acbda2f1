package org.copydesk.core.markup.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the numbers of a list, to see where another begins: they rise by one, or stay as they are. */
final class Numbering {

    private static final Pattern NUMBER = Pattern.compile("(\\s*)([0-9]{1,9})([.)])");

    private final int indent;
    private long number;

    Numbering(String firstItem) {
        indent = Kind.indent(firstItem);
        number = numberOf(firstItem);
    }

    boolean goesOnWith(String item) {
        long next = numberOf(item);
        if (Kind.indent(item) != indent || next < 0) {
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
