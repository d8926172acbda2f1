package org.copydesk.core.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.workflow.Handover;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.publishing.Expiries;
import org.copydesk.persistence.publishing.Expiry;
import org.copydesk.persistence.publishing.Schedule;
import org.copydesk.persistence.publishing.Schedules;
import org.copydesk.persistence.record.Action;

/** The turn of one due article, in a transaction of its own. Whoever comes second passes over what the first has in hand. */
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

    /**
     * Publishes what is overdue for longest on the right of one of these people; false when there is nothing but what had its
     * turn.
     *
     * @param turns is told at the end which article has its turn now
     */
    boolean publishNext(Map<UUID, Actor> people, Deque<Long> turns) {
        var next = schedules.next(clock.instant(), people.keySet(), turns);
        next.ifPresent(schedule -> {
            turns.addLast(schedule.article());
            if (schedule.endedBy(clock.instant())) throw new Refused(Refusal.UNTIL_NOT_AFTER_TIME);
            person.become(people.get(schedule.person()));
            handover.perform(
                    schedule.article(),
                    MoveRequest.to(Move.PUBLISH)
                            .saying("Scheduled for " + schedule.due())
                            .seen(schedule.revision()));
        });
        return next.isPresent();
    }

    /** Says why an article that is due on the right of one of these people did not go live. */
    void failToPublish(long id, Map<UUID, Actor> people, Refusal refusal) {
        hold(id).ifPresent(article -> due(id, people).ifPresent(schedule -> {
            schedule.failed(refusal.name());
            tell(article, people.get(schedule.person()), Action.SCHEDULE_FAILED, refusal);
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

    /** What is still due on the right of one of these people: it may have been moved or published meanwhile. */
    private Optional<Schedule> due(long id, Map<UUID, Actor> people) {
        return schedules
                .of(id)
                .filter(schedule -> schedule.isDue(clock.instant()))
                .filter(schedule -> people.containsKey(schedule.person()));
    }
}
