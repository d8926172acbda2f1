package org.copydesk.api.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the problems. */
final class ProblemSentences {

    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle(
            "org.copydesk.api.problem.problems",
            Locale.ROOT,
            ProblemSentences.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private ProblemSentences() {}

    static String of(String key, Object... values) {
        return new MessageFormat(SENTENCES.getString(key), Locale.ROOT).format(values);
    }
}
