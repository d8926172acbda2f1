package org.copydesk.core.text.blocks;

import org.copydesk.core.text.words.WordSplitter;

/**
 * The smallest part of a text that is compared: a word, a mark, an image, a line break. Immutable.
 *
 * @param text what is written; of an image its address; "" where only the gap counts
 * @param gap the white space before it: "" or " ", or exactly what is written where lines are preformatted
 */
public record Unit(Kind kind, String text, String gap, UnitFormat format) {

    /** What a unit is; a BREAK is where one paragraph ends and the next begins, seen when they are split or joined. */
    public enum Kind {
        WORD(""),
        IMAGE("\ufffc"),
        LINE("\n"),
        BREAK("\u2029");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }
    }

    public static Unit paragraphBreak() {
        return new Unit(Kind.BREAK, "", "", UnitFormat.PLAIN);
    }

    /** White space alone. */
    public static Unit space(String gap) {
        return new Unit(Kind.WORD, "", gap, UnitFormat.PLAIN);
    }

    /** Units with equal keys are the same to a reader, however they look. */
    public String key() {
        return kind.sign.isEmpty() ? text : kind.sign + text;
    }

    public Unit after(String otherGap) {
        return gap.equals(otherGap) ? this : new Unit(kind, text, otherGap, format);
    }

    /** Whether it counts as a word, as marks, gaps and images do not. */
    public boolean isWord() {
        return kind == Kind.WORD && WordSplitter.isWord(text);
    }
}
