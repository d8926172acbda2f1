package org.copydesk.site.response;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.copydesk.core.text.markup.Markup;

/** The gist of a text in a few lines: its standfirst, or else how it begins. Headings inside are no sentences and stay out. */
public final class Excerpt {

    private static final int LENGTH = 280;
    private static final int OPENING = 640;
    private static final Pattern HEADING = Pattern.compile("<h([2-4])[ >].*?</h\\1>", Pattern.DOTALL);

    private Excerpt() {}

    public static String of(String standfirst, String body) {
        return standfirst.isEmpty() ? beginning(body, LENGTH) : standfirst;
    }

    /** How a text begins, below its standfirst; empty when it has none, since the gist is its beginning then. */
    public static String opening(String standfirst, String body) {
        return standfirst.isEmpty() ? "" : beginning(body, OPENING);
    }

    private static String beginning(String body, int length) {
        int end = body.indexOf("</p>", length);
        var passage = end < 0 ? body : body.substring(0, end);
        var paragraphs = HEADING.matcher(passage).replaceAll(" ");
        return shortened(
                Markup.plainText(paragraphs.isBlank() ? passage : paragraphs).strip(), length);
    }

    private static String shortened(String text, int length) {
        var line = text.replaceAll("\\s+", " ");
        if (line.length() <= length) return line;
        var words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(line);
        int end = words.preceding(length);
        return line.substring(0, end > 0 ? end : length).stripTrailing() + "\u2026";
    }
}
