package org.copydesk.persistence.words;

/** One of the words that a text is found by, and where in the text it stands. */
record Lexeme(String text, int start, int end) {

    private static final int LONGEST = 100;

    Lexeme {
        if (text.length() > LONGEST)
            text = text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST)));
    }
}
