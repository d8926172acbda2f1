package org.copydesk.core.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.copydesk.core.text.files.Formats;
import org.copydesk.core.workflow.ArticleDoor;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.persistence.article.Revision;
import org.copydesk.persistence.article.Revisions;

/** Writes an article's head in a format for elsewhere. */
@ApplicationScoped
@Transactional
public class Exporting {

    @Inject
    ArticleDoor door;

    @Inject
    Revisions revisions;

    /**
     * The article in the format of that name; empty when there is no such format.
     *
     * @throws ArticleNotFound when the person may not see it
     */
    public Optional<String> export(long id, String format) {
        var article = door.read(id);
        var source = revisions.find(id, 1).map(Revision::source).orElse(null);
        var text = revisions.head(article).text();
        return Formats.outward(format).map(one -> one.write(text, article.publishedTime(), source));
    }
}
