package org.copydesk.persistence.publishing;

import java.time.Instant;
import java.util.List;
import org.copydesk.persistence.article.Text;

/**
 * What a reader gets at an address: a text, or the reason why there is none any more.
 *
 * @param title of the text that is shown, or was shown last
 * @param text null when it was withdrawn
 * @param since when readers first saw something here
 * @param changed when what they see now came to be
 * @param notes what readers were told of changes so far, newest first
 * @param reason why it was withdrawn, null when it was not
 */
public record PublicArticle(
        long id,
        String slug,
        String title,
        Text text,
        String language,
        String publishedTime,
        Instant since,
        Instant changed,
        List<PublicNote> notes,
        String reason) {

    public boolean isWithdrawn() {
        return reason != null;
    }
}
