package org.copydesk.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.people.keycloak.Directory;
import org.copydesk.core.workflow.Handover;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.planning.Desks;
import org.copydesk.persistence.planning.Stale;
import org.copydesk.persistence.review.OpenSteps;

/**
 * Closes or reassigns reviews in which nothing was decided for as long as their desk's rule says, on the right that the person
 * whom the rule names has at that moment; without it nothing happens. Each is done once, whichever of any number of nodes does
 * it.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class StaleReviews {

    private static final int AT_ONCE = 50;

    @Inject
    OpenSteps steps;

    @Inject
    Articles articles;

    @Inject
    Desks desks;

    @Inject
    Directory directory;

    @Inject
    Handover handover;

    @Inject
    Assigning assigning;

    @Inject
    CurrentPerson person;

    @Inject
    Event<ReviewStale> settled;

    @Inject
    Clock clock;

    /** The articles whose reviews are stale, the one that has waited longest first. */
    public List<Long> due() {
        return steps.stale(clock.instant(), AT_ONCE);
    }

    /** Does what the desk says, if the review is stale still and nobody has the article in hand. */
    @ActivateRequestContext
    public void settle(long id) {
        articles.findToChangeNow(id)
                .filter(article -> article.state() == State.IN_REVIEW && due().contains(id))
                .ifPresent(this::settle);
    }

    private void settle(Article article) {
        var desk = desks.find(article.desk()).orElseThrow();
        var actor = caretaker(desk)
                .filter(one -> one.may(Right.EDIT))
                .filter(one -> !desk.isClosed() || desks.isMember(desk.name(), one.id()));
        if (actor.isEmpty()) return;
        person.become(actor.get());
        if (desk.stale() == Stale.CLOSE) close(article, desk);
        else reassign(article, actor.get());
    }

    private void close(Article article, Desk desk) {
        var why = "Nothing was decided for " + desk.staleAfter();
        handover.perform(article.id(), MoveRequest.to(Move.RECALL).saying(why).seen(article.revision()));
        settled.fire(new ReviewStale(article.id(), List.of()));
    }

    private void reassign(Article article, Actor to) {
        for (var one : assigning.of(article.id()))
            assigning.handBack(article.id(), one.person().username());
        assigning.assign(article.id(), to.username(), null, null);
        settled.fire(new ReviewStale(article.id(), List.of(to.id())));
    }

    private Optional<Actor> caretaker(Desk desk) {
        return directory
                .find(desk.caretaker())
                .map(account -> new Actor(account.id(), account.username(), account.name(), account.rights()));
    }
}
