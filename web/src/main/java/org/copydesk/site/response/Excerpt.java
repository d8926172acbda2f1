package org.copydesk.site.response;

import java.text.BreakIterator;
import java.util.Locale;
import org.copydesk.core.text.markup.Markup;

/** The gist of a text in a few lines: its standfirst, or else how it begins. */
public final class Excerpt {

    private static final int LENGTH = 280;

    private Excerpt() {}

    public static String of(String standfirst, String body) {
        return standfirst.isEmpty()
                ? shortened(Markup.plainText(beginning(body)).strip())
                : standfirst;
    }

    /** As much of a body as holds its first paragraphs. */
    private static String beginning(String body) {
        int end = body.indexOf("</p>", LENGTH);
        return end < 0 ? body : body.substring(0, end);
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ");
        if (line.length() <= LENGTH) return line;
        var words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(line);
        int end = words.preceding(LENGTH);
        return line.substring(0, end > 0 ? end : LENGTH).stripTrailing() + "\u2026";
    }
}
