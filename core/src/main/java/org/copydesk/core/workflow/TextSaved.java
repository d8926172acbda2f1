package org.copydesk.core.workflow;

import java.util.List;
import java.util.UUID;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.record.Event;

/**
 * An article has a new text. Observe it after success.
 *
 * @param author whose article it is
 * @param revision the number of the new revision
 * @param content its content hash
 * @param event what was recorded, with who did it
 * @param voided whose approvals became void by it
 */
public record TextSaved(
        long article, String title, UUID author, int revision, String content, Event event, List<UUID> voided) {

    public TextSaved {
        voided = List.copyOf(voided);
    }

    public static TextSaved of(Article article, Event event, List<UUID> voided) {
        return new TextSaved(
                article.id(), article.title(), article.author(), article.revision(), article.content(), event, voided);
    }

    /** Who saved it. */
    public UUID person() {
        return event.actor();
    }
}
