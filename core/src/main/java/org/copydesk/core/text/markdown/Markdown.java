package org.copydesk.core.text.markdown;

import java.util.List;
import org.copydesk.core.text.markdown.lines.MarkdownReader;
import org.copydesk.core.text.markup.Markup;

/** Bodies in the light-weight mark-up of text files. */
public final class Markdown {

    private Markdown() {}

    /**
     * The canonical body that these lines mean. One line is one paragraph, except where the lines are plainly wrapped:
     * there, as in Markdown, a paragraph goes on to the next blank line.
     */
    public static String toBody(String markdown) {
        return Markup.bodyOf(MarkdownReader.read(markdown));
    }

    /** A canonical body as lines, one a paragraph, that {@link #toBody} reads as the same body. */
    public static String of(String body) {
        return String.join("\n", MarkdownWriter.write(Markup.blocks(body)));
    }

    static boolean says(List<String> lines, String body) {
        return toBody(String.join("\n", lines)).equals(body);
    }
}
