package org.copydesk.core.review;

import static java.util.Objects.requireNonNullElse;

import org.copydesk.persistence.article.VisibleText;

/** What people say to each other: plain text of any number of lines, without other control characters. */
final class PlainWords {

    static final int LONGEST = 10_000;
    static final int LONGEST_NAME = 200;

    private PlainWords() {}

    /** The words, or null when nothing of them can be seen. */
    static String of(String text) {
        var words = requireNonNullElse(text, "")
                .replaceAll("\\r\\n?|[\\u2028\\u2029]", "\n")
                .replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\n]]+", " ")
                .strip();
        return VisibleText.shows(words) ? words : null;
    }

    /** @throws ReviewRefused when there are none, or too many */
    static String needed(String text) {
        var words = of(text);
        if (words == null) throw new ReviewRefused(ReviewRefusal.TEXT_MISSING);
        if (words.length() > LONGEST) throw new ReviewRefused(ReviewRefusal.TEXT_TOO_LONG);
        return words;
    }

    /**
     * Why something is done; null when nobody says.
     *
     * @throws ReviewRefused when there are too many words
     */
    static String reason(String note) {
        var words = of(note);
        if (words != null && words.length() > LONGEST) throw new ReviewRefused(ReviewRefusal.REASON_TOO_LONG);
        return words;
    }

    /** @throws ReviewRefused when there is none, or too many words */
    static String neededReason(String note) {
        var words = reason(note);
        if (words == null) throw new ReviewRefused(ReviewRefusal.REASON_MISSING);
        return words;
    }
}
