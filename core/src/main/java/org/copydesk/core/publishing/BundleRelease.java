package org.copydesk.core.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Handover;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.Viewer;
import org.copydesk.persistence.proof.RowSeals;
import org.copydesk.persistence.proof.SealedTable;
import org.copydesk.persistence.publishing.Bundle;
import org.copydesk.persistence.publishing.Bundles;
import org.copydesk.persistence.publishing.Schedules;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.record.Entry;
import org.copydesk.persistence.record.Events;
import org.copydesk.persistence.record.StaffAction;

/** The turn of one bundle: all of it in one transaction. Whoever comes second finds nothing left to do. */
@ApplicationScoped
@Transactional
class BundleRelease {

    /** The record is kept whoever may see the article. */
    private static final Viewer EVERYBODY = new Viewer(new UUID(0, 0), true);

    @Inject
    Articles articles;

    @Inject
    Bundles bundles;

    @Inject
    Schedules schedules;

    @Inject
    Handover handover;

    @Inject
    Events events;

    @Inject
    RowSeals seals;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    @Inject
    Event<ScheduleFailed> failed;

    /** @throws BundleRefused naming the article that kept all of them back */
    void sendOut(Bundle bundle) {
        for (var part : bundle.parts()) {
            try {
                if (schedules
                        .of(part.article())
                        .filter(set -> set.endedBy(clock.instant()))
                        .isPresent()) throw new Refused(Refusal.UNTIL_NOT_AFTER_TIME);
                handover.perform(
                        part.article(),
                        MoveRequest.to(Move.PUBLISH).saying(bundle.title()).seen(part.revision()));
                articles.settle(); // two of one title do not get one address
            } catch (Refused refused) {
                throw new BundleRefused(refused.refusal(), part.article());
            } catch (ArticleNotFound gone) {
                throw new BundleRefused(Refusal.WRONG_STATE, part.article());
            }
        }
        bundle.published(clock.instant());
        record(StaffAction.SEND_BUNDLE, bundle);
    }

    /** Whoever puts it together or sends it out answers for it; by itself it goes out on the right of who put it together. */
    void record(StaffAction action, Bundle bundle) {
        events.addToPeople(Entry.of(clock.instant(), person.actor().id(), action)
                .about(bundle.title())
                .sealing(seals.of(SealedTable.BUNDLE, bundle.id()), seals.of(SealedTable.BUNDLE_ARTICLE, bundle.id())));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void sendOutDue(long id, Actor actor) {
        bundles.findToChange(id).filter(bundle -> bundle.isDue(clock.instant())).ifPresent(bundle -> {
            person.become(actor);
            sendOut(bundle);
        });
    }

    /** Keeps what went wrong with the bundle, so that people look at it. */
    @Transactional(TxType.REQUIRES_NEW)
    void fail(long id, BundleRefused refused) {
        bundles.findToChange(id).filter(bundle -> bundle.isDue(clock.instant())).ifPresent(bundle -> {
            bundle.failed(refused.refusal().name(), refused.article());
            tell(bundle, refused.refusal());
            events.addToPeople(Entry.of(clock.instant(), bundle.person(), StaffAction.KEEP_BUNDLE_BACK)
                    .about(bundle.title())
                    .saying(refused.refusal().name())
                    .sealing(seals.of(SealedTable.BUNDLE, id)));
        });
    }

    private void tell(Bundle bundle, Refusal refusal) {
        var article = articles.findToChange(bundle.failedArticle(), EVERYBODY).orElseThrow();
        if (article.isErased()) return;
        var entry = ScheduleFailed.entry(clock.instant(), bundle.person(), Action.BUNDLE_FAILED, refusal);
        failed.fire(new ScheduleFailed(articles.record(article, entry)));
    }
}
