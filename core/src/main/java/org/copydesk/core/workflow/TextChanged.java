package org.copydesk.core.workflow;

import java.util.Locale;
import java.util.Objects;
import org.copydesk.core.text.compare.Comparison;
import org.copydesk.persistence.article.Text;

/** A decision about a text that is no longer the newest. Nothing has changed; it says what is new. */
public class TextChanged extends Refused {

    private final int seen;
    private final int head;
    private final transient Text read;
    private final transient Text newest;

    public TextChanged(int seen, Text read, int head, Text newest) {
        super(Refusal.TEXT_CHANGED);
        this.seen = seen;
        this.read = read;
        this.head = head;
        this.newest = newest;
    }

    /** The number of the revision that was read. */
    public int seen() {
        return seen;
    }

    /** The number of the newest revision. */
    public int head() {
        return head;
    }

    /** What is new since the revision that was read. */
    public Comparison comparison() {
        var language = Locale.forLanguageTag(Objects.requireNonNullElse(newest.language(), ""));
        return Comparison.of(read, newest, language);
    }
}
