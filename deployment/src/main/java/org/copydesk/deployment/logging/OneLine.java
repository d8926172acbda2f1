package org.copydesk.deployment.logging;

/** Text in one line: control characters and other ends of lines are written as what they are called. */
final class OneLine {

    private OneLine() {}

    static String of(String text) {
        if (text == null || text.codePoints().noneMatch(OneLine::breaksLines)) return text;
        var line = new StringBuilder();
        text.codePoints().forEach(sign -> {
            if (breaksLines(sign)) line.append(name(sign));
            else line.appendCodePoint(sign);
        });
        return line.toString();
    }

    private static boolean breaksLines(int sign) {
        return Character.isISOControl(sign) || sign == 0x2028 || sign == 0x2029;
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
