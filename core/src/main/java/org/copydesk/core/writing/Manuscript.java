package org.copydesk.core.writing;

import java.util.List;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Text;

/**
 * What somebody hands in for an article, as it came: not yet cleaned, not yet checked. Null means that nothing was said
 * about a field.
 *
 * @param body HTML of any kind
 * @param language a BCP 47 tag; "" for what holds where nothing is said
 * @param desk the name of a desk
 * @param publishedTime an ISO 8601 date, or a time with its zone; "" for none
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

    Manuscript(Text text) {
        this(
                text.title(),
                text.standfirst(),
                text.body(),
                text.subjects(),
                text.byline(),
                text.language(),
                null,
                text.publishedTime());
    }

    /** This as a text, {@code cleaned} before: what it does not say about language and date is as it was. */
    Text over(Text cleaned, String languageBefore, String publishedTimeBefore) {
        return cleaned.saying(
                language == null ? languageBefore : cleaned.language(),
                publishedTime == null ? publishedTimeBefore : cleaned.publishedTime());
    }
}
