package org.copydesk.core.text.render;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words for marks in the reader's language, as plain text. */
@FunctionalInterface
public interface MarkLabels {

    /** For interfaces that speak English only. */
    MarkLabels ENGLISH = from(ResourceBundle.getBundle("org.copydesk.core.text.render.marks", Locale.ROOT));

    /** The words for a mark; the paragraph is 0 where the mark needs none. */
    String of(Mark mark, int paragraph);

    static MarkLabels from(ResourceBundle messages) {
        return (mark, paragraph) -> MessageFormat.format(messages.getString(mark.key()), Integer.toString(paragraph));
    }
}
