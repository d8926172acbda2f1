package org.copydesk.core.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Articles;

/** The one way to an article. Whoever may not see it finds none. */
@ApplicationScoped
public class ArticleDoor {

    @Inject
    Articles articles;

    @Inject
    CurrentPerson person;

    /** Empty when there is none that the person may see. */
    public Optional<Article> find(long id) {
        return articles.find(id, person.actor().viewer());
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
        return articles.findToChange(id, person.actor().viewer()).orElseThrow(ArticleNotFound::new);
    }
}
