package org.copydesk.deployment.logging;

/**
 * Text in one line of a length that can be read: control characters, other ends of lines, and what turns text around are
 * written as what they are called.
 */
final class OneLine {

    /** More than any message of ours; what is longer was sent by somebody. */
    static final int LONGEST = 8_000;

    private OneLine() {}

    static String of(String text) {
        if (text == null) return null;
        if (text.length() > LONGEST)
            return of(text.substring(0, LONGEST)) + " ... and " + (text.length() - LONGEST) + " more";
        if (text.codePoints().noneMatch(OneLine::deceives)) return text;
        var line = new StringBuilder();
        text.codePoints().forEach(sign -> {
            if (deceives(sign)) line.append(name(sign));
            else line.appendCodePoint(sign);
        });
        return line.toString();
    }

    private static boolean deceives(int sign) {
        return Character.isISOControl(sign) || sign == 0x2028 || sign == 0x2029 || turnsAround(sign);
    }

    private static boolean turnsAround(int sign) {
        return sign == 0x061c
                || sign == 0x200e
                || sign == 0x200f
                || (sign >= 0x202a && sign <= 0x202e)
                || (sign >= 0x2066 && sign <= 0x2069);
    }

    private static String name(int sign) {
        return switch (sign) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> "\\u%04x".formatted(sign);
        };
    }
}
