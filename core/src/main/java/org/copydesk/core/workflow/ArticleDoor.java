package org.copydesk.core.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Viewer;

/** The one way to an article. Whoever may not see it finds none. */
@ApplicationScoped
public class ArticleDoor {

    /** Who may see it is asked here. */
    private static final Viewer EVERYBODY = new Viewer(new UUID(0, 0), true);

    @Inject
    Articles articles;

    @Inject
    CurrentPerson person;

    @Inject
    ReviewPaths paths;

    /** Empty when there is none that the person may see. */
    public Optional<Article> find(long id) {
        return visible(articles.find(id, EVERYBODY));
    }

    /** @throws ArticleNotFound when there is none that the person may see */
    public Article read(long id) {
        return find(id).orElseThrow(ArticleNotFound::new);
    }

    /**
     * The article with its row locked until the transaction ends, so that changes of it follow one another.
     *
     * @throws ArticleNotFound when there is none that the person may see
     */
    public Article change(long id) {
        return visible(articles.findToChange(id, EVERYBODY)).orElseThrow(ArticleNotFound::new);
    }

    /** An editor sees everything, an author their own, and whoever a review has need of what it is about. */
    private Optional<Article> visible(Optional<Article> found) {
        var actor = person.actor();
        return found.filter(article -> !article.isErased())
                .filter(article -> actor.viewer().maySee(article) || paths.isReviewer(actor, article));
    }
}
