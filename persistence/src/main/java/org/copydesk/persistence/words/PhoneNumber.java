package org.copydesk.persistence.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A number to call somebody by, however its digits are grouped, from abroad and from within the country.
 *
 * @param written in digits alone, in all the ways that people have
 * @param groups the digits as they stand there
 * @param end behind its last digit
 */
record PhoneNumber(List<String> written, List<Group> groups, int end) {

    private static final String SEPARATORS = " '-/.()";
    private static final int MOST_SEPARATORS = 3;

    /** Of the longest, with what parts its digits. */
    private static final int MOST_SIGNS = 40;

    private static final int FEWEST_DIGITS = 7;
    private static final int FEWEST_WITH_A_PLUS = 4;
    private static final int MOST_DIGITS = 15;
    private static final int FEWEST_WITHIN_A_COUNTRY = 4;

    private static final Set<String> CODES_OF_ONE_DIGIT = Set.of("1", "7");

    /** Of the rest, all others have three. */
    private static final Set<String> CODES_OF_TWO_DIGITS = Set.of(
            "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49",
            "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84",
            "86", "90", "91", "92", "93", "94", "95", "98");

    record Group(int start, int end) {

        private int length() {
            return end - start;
        }
    }

    /** What stands there, or null: it begins with a plus, a zero or brackets. */
    static PhoneNumber at(FoldedText text, int start) {
        boolean plus = text.codePointAt(start) == '+';
        boolean bracket = text.codePointAt(start) == '(';
        var groups = groups(text, plus || bracket ? start + 1 : start);
        if (groups.isEmpty()) return null;
        var first = groups.get(0);
        int end = groups.get(groups.size() - 1).end();
        var digits = digits(text, groups);
        boolean abroad = plus || text.substring(first.start(), first.end()).startsWith("00");
        if (digits.length() > MOST_DIGITS || digits.length() < (plus ? FEWEST_WITH_A_PLUS : FEWEST_DIGITS)) return null;
        if (bracket && (text.codePointAt(first.end()) != ')' || first.length() < 2)) return null;
        if (!abroad && (groups.size() < 2 || first.length() < 2)) return null;
        if (isDate(groups) || isPointed(text, groups) || Character.isLetterOrDigit(text.codePointAt(end))) return null;
        return new PhoneNumber(abroad ? fromAbroad(plus ? digits : digits.substring(2)) : List.of(digits), groups, end);
    }

    private static String digits(FoldedText text, List<Group> groups) {
        return groups.stream()
                .map(group -> text.substring(group.start(), group.end()))
                .collect(Collectors.joining());
    }

    private static List<Group> groups(FoldedText text, int start) {
        var groups = new ArrayList<Group>();
        int last = start + MOST_SIGNS;
        for (int i = start; i < last && isDigit(text, i); ) {
            int end = i;
            while (isDigit(text, end)) end++;
            var group = new Group(i, end);
            if (!isZeroFromWithin(text, group)) groups.add(group);
            i = end;
            while (i < end + MOST_SEPARATORS && isOneOf(SEPARATORS, text.codePointAt(i))) i++;
        }
        return groups;
    }

    /** +49 (0)30. */
    private static boolean isZeroFromWithin(FoldedText text, Group group) {
        return group.start() > 1
                && group.length() == 1
                && text.codePointAt(group.start()) == '0'
                && text.codePointAt(group.start() - 1) == '('
                && text.codePointAt(group.end()) == ')';
    }

    /** 06.11.2026 09 00. */
    private static boolean isDate(List<Group> groups) {
        return groups.size() > 2
                && groups.get(0).length() <= 2
                && groups.get(1).length() <= 2
                && groups.get(2).length() == 4;
    }

    /** Points part the digits of numbers and versions; of calls they part either all groups, of which there are some, or none. */
    private static boolean isPointed(FoldedText text, List<Group> groups) {
        long points = groups.stream()
                .skip(1)
                .filter(group -> text.codePointAt(group.start() - 1) == '.')
                .count();
        return points > 0 && (points < groups.size() - 1 || groups.size() < 4);
    }

    /** With the code of the country, and without it, with the zero that stands in its place. */
    private static List<String> fromAbroad(String digits) {
        int code = CODES_OF_ONE_DIGIT.contains(digits.substring(0, 1))
                ? 1
                : CODES_OF_TWO_DIGITS.contains(digits.substring(0, 2)) ? 2 : 3;
        var within = digits.substring(code);
        if (within.length() < FEWEST_WITHIN_A_COUNTRY) return List.of(digits);
        return List.of(digits, digits.startsWith("1") || within.startsWith("0") ? within : '0' + within);
    }

    private static boolean isDigit(FoldedText text, int index) {
        return isOneOf("0123456789", text.codePointAt(index));
    }

    private static boolean isOneOf(String signs, int sign) {
        return sign >= 0 && signs.indexOf(sign) >= 0;
    }
}
