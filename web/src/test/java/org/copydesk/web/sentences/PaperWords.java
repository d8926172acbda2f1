package org.copydesk.web.sentences;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.copydesk.web.frame.Words;

/** The sentences of one language, whoever looks. */
class PaperWords extends Words {

    private final ResourceBundle bundle;

    PaperWords(Locale language) {
        bundle = ResourceBundle.getBundle("org.copydesk.web.messages", language);
    }

    @Override
    public ResourceBundle bundle() {
        return bundle;
    }

    @Override
    public String of(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
    }
}
