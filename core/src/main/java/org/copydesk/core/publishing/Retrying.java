package org.copydesk.core.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Viewer;
import org.copydesk.persistence.publishing.Bundles;
import org.copydesk.persistence.publishing.Expiries;
import org.copydesk.persistence.publishing.Schedules;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.record.Entry;
import org.copydesk.persistence.record.StaffAction;

/**
 * Gives what failed when it was due another turn, at the time that was wanted. It happens on the right of whoever had set that
 * time, so that an admin may ask for it too, who publishes nothing. What has not failed, or not any more, stays as it is.
 */
@ApplicationScoped
@Transactional
public class Retrying {

    /** Failures are seen to by those who look after the house, whoever may read the article. */
    private static final Viewer EVERYBODY = new Viewer(new UUID(0, 0), true);

    @Inject
    Articles articles;

    @Inject
    Schedules schedules;

    @Inject
    Expiries expiries;

    @Inject
    Bundles bundles;

    @Inject
    BundleRelease bundleRelease;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    /** @throws ArticleNotFound when there is no such article */
    public void publication(long id) {
        var actor = caretaker();
        var article = hold(id);
        schedules.of(id).filter(schedule -> schedule.failure() != null).ifPresent(schedule -> {
            schedule.tryAgain();
            record(article, actor, Action.RETRY_SCHEDULE);
        });
    }

    /** @throws ArticleNotFound when there is no such article */
    public void withdrawal(long id) {
        var actor = caretaker();
        var article = hold(id);
        expiries.of(id).filter(expiry -> expiry.failure() != null).ifPresent(expiry -> {
            expiry.tryAgain();
            record(article, actor, Action.RETRY_WITHDRAWAL);
        });
    }

    /** @throws BundleNotFound when there is no such bundle */
    public void bundle(long id) {
        caretaker();
        var bundle = bundles.findToChange(id).orElseThrow(BundleNotFound::new);
        if (bundle.isPublished() || bundle.failure() == null) return;
        bundle.tryAgain();
        bundleRelease.record(StaffAction.RETRY_BUNDLE, bundle);
    }

    private void record(Article article, Actor actor, Action action) {
        if (!article.isErased()) articles.record(article, Entry.of(clock.instant(), actor.id(), action));
    }

    private Article hold(long id) {
        return articles.findToChange(id, EVERYBODY).orElseThrow(ArticleNotFound::new);
    }

    private Actor caretaker() {
        var actor = person.actor();
        if (!actor.may(Right.ADMINISTER)) Refused.unlessMay(actor, Right.EDIT);
        return actor;
    }
}
