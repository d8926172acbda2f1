package org.copydesk.persistence.article;

/** What of a text can be seen on paper: not its spaces of any kind, nor characters that only steer others. */
public final class VisibleText {

    private VisibleText() {}

    /** Whether anything of a plain text can be seen. */
    public static boolean shows(String text) {
        return text.codePoints().anyMatch(VisibleText::isSeen);
    }

    /** The same of a body: a picture, or any character outside its tags. */
    static boolean showsIn(String body) {
        boolean inTag = false;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '<') inTag = true;
            if (inTag ? body.startsWith("<img", i) : isSeen(c)) return true;
            if (c == '>') inTag = false;
        }
        return false;
    }

    private static boolean isSeen(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && !Character.isISOControl(character)
                && Character.getType(character) != Character.FORMAT;
    }
}
