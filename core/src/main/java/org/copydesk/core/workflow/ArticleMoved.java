package org.copydesk.core.workflow;

import java.util.List;
import java.util.UUID;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.record.Event;

/**
 * An article changed its state, or what readers see of it. Observe it after success.
 *
 * @param author whose article it is
 * @param slug its address on the site, or the one it had before; null when it never had one
 * @param move the row of the table, such as a late approval
 * @param event what was recorded, with who did it and what they said
 * @param stepped whether its review goes by steps, whose people are told when it is their turn
 * @param voided whose approvals became void by it
 */
public record ArticleMoved(
        long article,
        String title,
        UUID author,
        String slug,
        Move move,
        State from,
        State to,
        Event event,
        boolean stepped,
        List<UUID> voided) {

    public ArticleMoved {
        voided = List.copyOf(voided);
    }

    /** @param former the address it had before it moved */
    static ArticleMoved of(
            Article article, String former, Move move, State from, Event event, boolean stepped, List<UUID> voided) {
        return new ArticleMoved(
                article.id(),
                article.title(),
                article.author(),
                article.slug() == null ? former : article.slug(),
                move,
                from,
                article.state(),
                event,
                stepped,
                voided);
    }

    /** Who moved it. */
    public UUID actor() {
        return event.actor();
    }

    /** What they said to it, null for nothing. */
    public String note() {
        return event.note();
    }
}
