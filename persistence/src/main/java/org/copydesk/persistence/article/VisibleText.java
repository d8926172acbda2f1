package org.copydesk.persistence.article;

/** What of a text can be seen on paper: not its spaces of any kind, nor characters that only steer others. */
public final class VisibleText {

    private VisibleText() {}

    /** Whether anything of a plain text can be seen. */
    public static boolean shows(String text) {
        return text.codePoints().anyMatch(VisibleText::isSeen);
    }

    /**
     * Whether it is a character that steers others and is nothing to see itself: what Unicode calls default ignorable, and
     * every format character. The one list for titles, addresses and search.
     */
    public static boolean isIgnorable(int character) {
        if (character < 0xAD) return false;
        return switch (character) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x3164, 0xFFA0 -> true;
            default ->
                Character.getType(character) == Character.FORMAT
                        || (character >= 0xFE00 && character <= 0xFE0F)
                        || (character >= 0x2060 && character <= 0x206F)
                        || (character >= 0xFFF0 && character <= 0xFFF8)
                        || (character >= 0xE0000 && character <= 0xE0FFF);
        };
    }

    /** The text without them. */
    public static String withoutIgnorable(String text) {
        return text.codePoints().noneMatch(VisibleText::isIgnorable)
                ? text
                : text.codePoints()
                        .filter(c -> !isIgnorable(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** The same of a body: a picture, or any character outside its tags. */
    static boolean showsIn(String body) {
        boolean inTag = false;
        for (int i = 0; i < body.length(); i++) {
            int c = body.codePointAt(i);
            i += Character.charCount(c) - 1;
            if (c == '<') inTag = true;
            if (inTag ? body.startsWith("<img", i) : isSeen(c)) return true;
            if (c == '>') inTag = false;
        }
        return false;
    }

    /** The empty pattern of Braille is a space too, whatever Unicode calls it. */
    private static boolean isSeen(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && !Character.isISOControl(character)
                && !isIgnorable(character)
                && character != 0x2800;
    }
}
