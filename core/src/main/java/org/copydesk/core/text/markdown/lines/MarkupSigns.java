package org.copydesk.core.text.markdown.lines;

/** Tells, at a glance and rather too often than too seldom, whether a line has mark-up in it. */
final class MarkupSigns {

    private static final String OPENS_TAG = "/!?";

    private MarkupSigns() {}

    static boolean areIn(String line) {
        int stars = 0;
        int underscores = 0;
        int ticks = 0;
        for (int i = 0; i < line.length(); i++) {
            char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
            switch (line.charAt(i)) {
                case '*' -> stars++;
                case '_' -> underscores++;
                case '`' -> ticks++;
                case '\\' -> {
                    return true;
                }
                default -> {
                    if (isMark(line.charAt(i), next)) {
                        return true;
                    }
                }
            }
        }
        return stars > 1 || underscores > 1 || ticks > 1;
    }

    private static boolean isMark(char c, char next) {
        return switch (c) {
            case ']' -> next == '(';
            case '&' -> next == '#' || isLetter(next);
            case '<' -> OPENS_TAG.indexOf(next) >= 0 || isLetter(next);
            default -> false;
        };
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
