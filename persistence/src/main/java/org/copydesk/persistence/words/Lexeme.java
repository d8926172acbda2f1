package org.copydesk.persistence.words;

/**
 * One of the words that a text is found by, and where in the text it stands.
 *
 * @param complete whether it is no beginning of a word when it is searched for
 */
record Lexeme(String text, int start, int end, boolean complete) {

    private static final int LONGEST = 100;

    Lexeme {
        if (text.length() > LONGEST)
            text = text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST)));
    }

    Lexeme(String text, int start, int end) {
        this(text, start, end, false);
    }
}
