package org.copydesk.core.text.merge.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A word with its formatting and the white space before it; or an inline element such as an image; or the end of a
 * line. Immutable.
 *
 * @param text the word, the element's HTML, or nothing at the end of a line
 * @param marks the tags around the word without their brackets, outermost first; the end of a line has the line's path
 * @param gap the white space before it, which takes the formatting that the words around it share
 */
public record Token(Kind kind, String text, List<String> marks, String gap) {

    /** What it is. */
    public enum Kind {
        WORD,
        ELEMENT,
        TABLE,
        END
    }

    /** What makes two tokens the same word: not the formatting, not the white space. */
    public record Key(Kind kind, String text) {}

    public Key key() {
        return new Key(kind, text);
    }

    public static List<Key> keys(List<Token> tokens) {
        List<Key> keys = new ArrayList<>(tokens.size());
        for (Token token : tokens) keys.add(token.key());
        return keys;
    }

    public static int[] weights(List<Token> tokens) {
        return tokens.stream().mapToInt(Token::weight).toArray();
    }

    public boolean isEnd() {
        return kind == Kind.END;
    }

    boolean isLineBreak() {
        return kind == Kind.ELEMENT && text.equals("<br>");
    }

    /** What it counts for when the size of a change is judged. */
    int weight() {
        return switch (kind) {
            case WORD -> Character.isLetterOrDigit(text.codePointAt(0)) ? 1 : 0;
            case ELEMENT -> 1;
            case TABLE -> 20;
            case END -> 1_000_000;
        };
    }

    public Token with(List<String> marks) {
        return new Token(kind, text, marks, gap);
    }

    public Token saying(String text) {
        return new Token(kind, text, marks, gap);
    }

    /** The word as it stands at an edge of a line, where a space does not show. */
    Token atEdge() {
        return gap.equals(" ") ? new Token(kind, text, marks, "") : this;
    }

    /** The formatting and white space of three equal words merged; nothing when both sides changed them apart. */
    public static Optional<Token> merged(Token base, Token theirs, Token mine) {
        if (base.equals(mine)) return Optional.of(theirs);
        if (base.equals(theirs)) return Optional.of(mine);
        var marks = base.isEnd()
                ? FormattingTags.chosen(base.marks, theirs.marks, mine.marks)
                : FormattingTags.merged(base.marks, theirs.marks, mine.marks);
        return marks.map(merged -> new Token(base.kind, base.text, merged, gap(base, theirs, mine)));
    }

    /** White space alone is never worth a question. */
    private static String gap(Token base, Token theirs, Token mine) {
        if (base.gap.equals(mine.gap)) return theirs.gap;
        if (base.gap.equals(theirs.gap)) return mine.gap;
        return theirs.gap.compareTo(mine.gap) > 0 ? theirs.gap : mine.gap;
    }
}
