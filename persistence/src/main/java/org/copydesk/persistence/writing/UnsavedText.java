package org.copydesk.persistence.writing;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * One line of a list: a text that its writer typed and that is no article yet.
 *
 * @param article the number that its article will have
 */
public record UnsavedText(long article, String title, List<String> subjects, Instant time) {

    /** As a query selects it. */
    public UnsavedText(long article, String title, String[] subjects, Instant time) {
        this(article, title, Arrays.asList(subjects), time);
    }
}
