package org.copydesk.api.autosave;

import java.time.Instant;
import java.util.List;
import org.copydesk.persistence.writing.UnsavedText;

/**
 * One line of the list of texts that are no articles yet.
 *
 * @param article the number that its article will have
 */
public record UnsavedJson(long article, String title, List<String> subjects, Instant time) {

    static UnsavedJson of(UnsavedText text) {
        return new UnsavedJson(text.article(), text.title(), text.subjects(), text.time());
    }
}
