package org.copydesk.core.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.workflow.Handover;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.publishing.Expiries;
import org.copydesk.persistence.publishing.Expiry;
import org.copydesk.persistence.publishing.Schedule;
import org.copydesk.persistence.publishing.Schedules;
import org.copydesk.persistence.record.Action;

/** The turn of one due article, in a transaction of its own. Whoever comes second finds nothing left to do. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Release {

    @Inject
    Articles articles;

    @Inject
    Schedules schedules;

    @Inject
    Expiries expiries;

    @Inject
    Handover handover;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    @Inject
    Event<ScheduleFailed> failed;

    void publish(long id, Actor actor) {
        if (hold(id).isPresent())
            due(id, actor).ifPresent(schedule -> {
                person.become(actor);
                handover.perform(
                        id,
                        MoveRequest.to(Move.PUBLISH)
                                .saying("Scheduled for " + schedule.due())
                                .seen(schedule.revision()));
            });
    }

    void failToPublish(long id, Actor actor, Refusal refusal) {
        hold(id).ifPresent(article -> due(id, actor).ifPresent(schedule -> {
            schedule.failed(refusal.name());
            tell(article, actor, Action.SCHEDULE_FAILED, refusal);
        }));
    }

    void withdraw(long id, Actor actor) {
        if (hold(id).isPresent())
            ended(id, actor).ifPresent(expiry -> {
                person.become(actor);
                handover.perform(id, MoveRequest.to(Move.WITHDRAW).saying(expiry.reason()));
            });
    }

    void failToWithdraw(long id, Actor actor, Refusal refusal) {
        hold(id).ifPresent(article -> ended(id, actor).ifPresent(expiry -> {
            expiry.failed(refusal.name());
            tell(article, actor, Action.WITHDRAWAL_FAILED, refusal);
        }));
    }

    private void tell(Article article, Actor actor, Action action, Refusal refusal) {
        var entry = ScheduleFailed.entry(clock.instant(), actor.id(), action, refusal);
        failed.fire(new ScheduleFailed(articles.record(article, entry)));
    }

    private Optional<Expiry> ended(long id, Actor actor) {
        return expiries.of(id)
                .filter(expiry -> expiry.isDue(clock.instant()))
                .filter(expiry -> expiry.person().equals(actor.id()));
    }

    /** Keeps everybody else from changing the article; empty while somebody does, so that others have their turn first. */
    private Optional<Article> hold(long id) {
        return articles.findToChangeNow(id);
    }

    /** What is still due on this person's right: it may have been moved or published since the list was read. */
    private Optional<Schedule> due(long id, Actor actor) {
        return schedules
                .of(id)
                .filter(schedule -> schedule.isDue(clock.instant()))
                .filter(schedule -> schedule.person().equals(actor.id()));
    }
}
