package org.copydesk.core.publishing;

import static org.copydesk.core.writing.Flaw.Reason.MISSING;
import static org.copydesk.core.writing.Flaw.Reason.TOO_LONG;
import static org.copydesk.core.writing.Flaw.Reason.TOO_MANY;
import static org.copydesk.core.writing.Flaw.Reason.UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.reading.Page;
import org.copydesk.core.text.TextLimits;
import org.copydesk.core.workflow.ArticleDoor;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.writing.Flaw;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.article.VisibleText;
import org.copydesk.persistence.publishing.Bundle;
import org.copydesk.persistence.publishing.Bundles;
import org.copydesk.persistence.publishing.Schedules;
import org.copydesk.persistence.record.StaffAction;

/** Articles that go out together: all of them in one transaction, or none. */
@ApplicationScoped
@Transactional
public class Bundling {

    private static final int MOST = 50;

    @Inject
    Bundles bundles;

    @Inject
    Schedules schedules;

    @Inject
    ArticleDoor door;

    @Inject
    BundleRelease release;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    /** Those of which the person may see every article, the newest first. */
    public Page<Bundle, Long> newest(long before, int limit) {
        return Page.of(bundles.newest(before, editor().id(), limit + 1), limit, Bundle::id);
    }

    /**
     * Puts approved articles together, each at the revision it has now.
     *
     * @param due when they go out by themselves, null when somebody sends them out
     * @throws ManuscriptRefused naming every flaw
     * @throws BundleRefused naming the first article that is not approved, or is kept from readers longer than that
     */
    public Bundle add(String title, List<Long> articles, ZonedDateTime due) {
        var actor = editor();
        var flaws = new ArrayList<Flaw>();
        var name = title == null ? "" : title.strip();
        if (!VisibleText.shows(name)) flaws.add(Flaw.of("title", MISSING));
        if (name.length() > TextLimits.TITLE) flaws.add(new Flaw("title", TOO_LONG, TextLimits.TITLE));
        if (articles == null || articles.isEmpty()) flaws.add(Flaw.of("articles", MISSING));
        if (articles != null && articles.size() > MOST) flaws.add(new Flaw("articles", TOO_MANY, MOST));
        if (!flaws.isEmpty()) throw new ManuscriptRefused(flaws);
        if (due != null && !due.toInstant().isAfter(clock.instant())) throw new Refused(Refusal.TIME_NOT_IN_FUTURE);
        var parts = new ArrayList<Bundle.Part>();
        for (long id : new LinkedHashSet<>(articles)) parts.add(part(id, articles.indexOf(id), due));
        var bundle = bundles.add(name, parts, due, actor.id(), clock.instant());
        release.record(StaffAction.ADD_BUNDLE, bundle);
        return bundle;
    }

    private Bundle.Part part(long id, int place, ZonedDateTime due) {
        try {
            var article = door.read(id);
            if (!isReady(article)) throw new BundleRefused(Refusal.CONTENT_NOT_APPROVED, id);
            if (due != null && isEmbargoedAt(due, id)) throw new BundleRefused(Refusal.EMBARGOED, id);
            return new Bundle.Part(id, article.revision());
        } catch (ArticleNotFound unseen) {
            throw new ManuscriptRefused(List.of(Flaw.of("articles[" + place + "]", UNKNOWN)));
        }
    }

    private boolean isEmbargoedAt(ZonedDateTime due, long article) {
        return schedules
                .of(article)
                .filter(schedule -> schedule.isEmbargoedAt(due.toInstant()))
                .isPresent();
    }

    private static boolean isReady(Article article) {
        return article.isApproved() && (article.state() == State.APPROVED || article.state() == State.SCHEDULED);
    }

    /**
     * Sends all of them out. Pressed a second time it does nothing.
     *
     * @throws BundleRefused naming the article that kept all of them back
     */
    public Bundle publish(long id) {
        editor();
        var bundle = bundles.findToChange(id).orElseThrow(BundleNotFound::new);
        if (!bundle.isPublished()) release.sendOut(bundle);
        return bundle;
    }

    private Actor editor() {
        var actor = person.actor();
        Refused.unlessMay(actor, Right.EDIT);
        return actor;
    }
}
