package org.copydesk.core.drafting;

import java.util.List;
import org.copydesk.persistence.article.Byline;

/**
 * What somebody hands in for an article, as it came: not yet cleaned, not yet checked. Null means that nothing was said
 * about a field.
 *
 * @param body HTML of any kind
 * @param language a BCP 47 tag
 * @param desk the name of a desk
 * @param publishedTime an ISO 8601 date, or a time with its zone
 */
public record Manuscript(
        String title,
        String standfirst,
        String body,
        List<String> subjects,
        List<Byline> byline,
        String language,
        String desk,
        String publishedTime) {

    public Manuscript(String title, String standfirst, String body, List<String> subjects, List<Byline> byline) {
        this(title, standfirst, body, subjects, byline, null, null, null);
    }
}
