package org.copydesk.core.writing;

import java.time.Instant;
import java.util.List;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.writing.PresentRow;

/**
 * What a window should know about the article it shows.
 *
 * @param others windows of other people, and other windows of one's own
 * @param head the number of the newest revision, 0 while the text is no article; nobody saved anything then
 * @param headAuthor the user name of who saved it
 * @param headTime when it was saved
 * @param headIsOwn whether that was oneself, if not in this window then in another
 */
public record Surroundings(
        List<PresentRow> others,
        int head,
        String headAuthor,
        String headAuthorName,
        Instant headTime,
        boolean headIsOwn,
        State state) {

    static Surroundings unbegun(List<PresentRow> others) {
        return new Surroundings(others, 0, null, null, null, false, State.DRAFT);
    }
}
