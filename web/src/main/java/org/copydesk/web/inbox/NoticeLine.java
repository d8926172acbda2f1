package org.copydesk.web.inbox;

import java.io.Serializable;
import java.util.List;
import org.copydesk.core.notifying.Recipients;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.outbox.NoticeRow;

/**
 * A line of the inbox as the page shows it.
 *
 * @param who did it, or the product where nobody did
 * @param moves what the person may do about it in place
 */
public record NoticeLine(NoticeRow row, String who, String sentence, String why, List<Move> moves)
        implements Serializable {

    /** Where to go on with it. */
    public String address() {
        return (isToWrite() ? "/desk/edit?id=" : "/desk/article?id=") + row.article();
    }

    /** The key of the words that say so. */
    public String open() {
        return isToWrite() ? "inbox.open.edit" : "inbox.open.article";
    }

    private boolean isToWrite() {
        return row.kind().equals(Recipients.SENT_BACK.name());
    }
}
