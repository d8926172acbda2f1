package org.copydesk.persistence.writing;

import java.time.Instant;
import java.util.List;

/**
 * One line of a list: a text that its writer typed and that is no article yet.
 *
 * @param article the number that its article will have
 * @param names those in its byline
 */
public record UnsavedText(
        long article, String title, List<String> subjects, Instant time, String standfirst, List<String> names) {}
