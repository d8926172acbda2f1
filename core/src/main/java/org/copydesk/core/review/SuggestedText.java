package org.copydesk.core.review;

import java.time.Instant;
import java.util.List;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Text;

/**
 * A text as somebody goes on suggesting in it.
 *
 * @param base the revision that it changes
 * @param text that revision with the person's changes in it
 * @param kept when it was last kept; null while nothing was typed
 */
public record SuggestedText(Article article, int base, Text text, List<PendingChange> changes, Instant kept) {

    public boolean isBehind() {
        return base < article.revision();
    }
}
