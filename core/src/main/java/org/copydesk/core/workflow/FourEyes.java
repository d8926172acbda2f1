package org.copydesk.core.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.copydesk.core.people.Actor;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Revisions;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.planning.Desks;
import org.copydesk.persistence.publishing.Publications;
import org.copydesk.persistence.review.Rounds;

/** Who had a hand in an article, and whether another person's eyes are needed. */
@ApplicationScoped
public class FourEyes {

    @Inject
    Desks desks;

    @Inject
    Publications publications;

    @Inject
    Revisions revisions;

    @Inject
    Rounds rounds;

    /**
     * Own work is an article of one's own, and any text that nobody else has touched since readers last saw it, or last saw
     * what a second person had read, such as a correction that an editor wrote alone. Who publishes a text without review
     * answers for it, and cannot approve that text either.
     */
    boolean isOwnWork(Actor actor, Article article) {
        if (!desks.find(article.desk()).map(Desk::asksForFourEyes).orElse(true)) return false;
        return actor.id().equals(article.author()) || isAlone(actor, article) || publishedUnreviewed(actor, article);
    }

    boolean isSubmitter(Actor actor, Article article) {
        return rounds.newest(article)
                .filter(round -> round.submittedBy().equals(actor.id()))
                .isPresent();
    }

    private boolean isAlone(Actor actor, Article article) {
        if (article.slug() == null) return isAloneSince(0, actor, article);
        return isAloneSince(publications.lastShown(article.id()), actor, article)
                || isAloneSince(publications.lastReviewed(article.id()), actor, article);
    }

    private boolean isAloneSince(int seen, Actor actor, Article article) {
        return seen < article.revision() && revisions.areAllBy(actor.id(), article.id(), seen);
    }

    private boolean publishedUnreviewed(Actor actor, Article article) {
        return article.isUnreviewed()
                && article.live() == article.revision()
                && publications
                        .current(article.id())
                        .filter(current -> current.publisher().equals(actor.id()))
                        .isPresent();
    }
}
