package org.copydesk.core.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Revisions;

/** Whether people decide about the text that they read. */
@ApplicationScoped
public class SeenRevision {

    @Inject
    Revisions revisions;

    /**
     * Lets nobody go on who read another revision than the newest.
     *
     * @throws TextChanged with both texts
     * @throws UnknownRevision when there never was such a revision
     */
    public void check(Article article, int seen) {
        if (seen != article.revision()) throw changed(article, seen);
    }

    TextChanged changed(Article article, int seen) {
        var read = revisions.find(article.id(), seen).orElseThrow(() -> new UnknownRevision(seen));
        return new TextChanged(
                seen, read.text(), article.revision(), revisions.head(article).text());
    }
}
