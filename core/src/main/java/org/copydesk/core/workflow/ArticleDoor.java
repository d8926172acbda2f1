package org.copydesk.core.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Viewer;
import org.copydesk.persistence.planning.Desks;

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

    @Inject
    Desks desks;

    @Inject
    Anonymity anonymity;

    /** Empty when there is none that the person may see. */
    public Optional<Article> find(long id) {
        return visible(person.actor(), articles.find(id, EVERYBODY));
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
        var article =
                visible(person.actor(), articles.findToChange(id, EVERYBODY)).orElseThrow(ArticleNotFound::new);
        anonymity.meet(person.actor(), article);
        return article;
    }

    /** Whether this person would find it, who need not be the one who asks. */
    public boolean opensTo(Actor reader, long id) {
        return visible(reader, articles.find(id, EVERYBODY)).isPresent();
    }

    /**
     * An editor sees everything but what is of desks that only their own people see, an author their own, and whoever a review
     * has need of what it is about.
     */
    private Optional<Article> visible(Actor actor, Optional<Article> found) {
        return found.filter(article -> !article.isErased())
                .filter(article -> maySee(actor, article) || paths.isReviewer(actor, article));
    }

    private boolean maySee(Actor actor, Article article) {
        if (!actor.viewer().maySee(article)) return false;
        return article.author().equals(actor.id()) || isOpenTo(actor.id(), article);
    }

    /** Whether the article's desk keeps nobody out, or not this person. */
    public boolean isOpenTo(UUID person, Article article) {
        return !article.isClosed() || desks.isMember(article.desk(), person);
    }
}
