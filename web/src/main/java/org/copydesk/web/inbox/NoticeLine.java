package org.copydesk.web.inbox;

import java.io.Serializable;
import java.util.List;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.outbox.NoticeRow;

/**
 * A line of the inbox as the page shows it.
 *
 * @param who did it, or the product where nobody did
 * @param moves what the person may do about it in place
 * @param thread the discussion that they may end in place, null when there is none
 * @param claimable whether they may take the article on in place
 */
public record NoticeLine(
        NoticeRow row, String who, String sentence, String why, List<Move> moves, Long thread, boolean claimable)
        implements Serializable {

    /** Where to go on with it; null where there is nothing to go on with. */
    public String address() {
        return NextPlace.of(row).address(row.article());
    }

    /** The key of the words that say so. */
    public String open() {
        return NextPlace.of(row).words();
    }

    NoticeLine marked(boolean read) {
        return new NoticeLine(row.marked(read), who, sentence, why, moves, thread, claimable);
    }
}
