package org.copydesk.core.erasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.reading.Page;
import org.copydesk.core.workflow.ArticleDoor;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.article.Trash;
import org.copydesk.persistence.article.TrashRow;
import org.copydesk.persistence.article.Viewer;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.record.CanonicalJson;
import org.copydesk.persistence.record.Details;
import org.copydesk.persistence.record.Entry;
import org.copydesk.persistence.record.Events;
import org.copydesk.persistence.search.Cursor;

/**
 * Deletes what lies in the trash for ever. An admin may, and a time that whoever runs it sets. What was done to the article and
 * the hashes of its texts stay, so that the record still holds; its words go.
 */
@ApplicationScoped
@Transactional
public class Erasing {

    /** Later than anything that was put there. */
    private static final Cursor NEWEST = new Cursor(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);

    /** Admins see what is in the trash, and nothing else of what is not theirs. */
    private static final Viewer EVERYBODY = new Viewer(new UUID(0, 0), true);

    @Inject
    Articles articles;

    @Inject
    Trash trash;

    @Inject
    Events events;

    @Inject
    ArticleDoor door;

    @Inject
    Retention retention;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    @Inject
    Event<ArticleErased> erased;

    /** What lies in the trash, what was put there last first; from its beginning when {@code after} is null. */
    public Page<TrashRow, Cursor> page(Cursor after, int limit) {
        Refused.unlessMay(person.actor(), Right.ADMINISTER);
        var from = after == null ? NEWEST : after;
        return Page.of(
                trash.before(from.time(), from.id(), limit + 1), limit, row -> new Cursor(row.since(), row.id()));
    }

    /** How long it stays there; empty when nothing is deleted by itself. */
    public Optional<Duration> retention() {
        Refused.unlessMay(person.actor(), Right.ADMINISTER);
        return retention.time();
    }

    /**
     * Deletes the article for ever.
     *
     * @throws ArticleNotFound when there is none, or none that the person may know of
     * @throws Refused when it does not lie in the trash, or the person is no admin
     */
    public void erase(long id) {
        var actor = person.actor();
        if (!actor.may(Right.ADMINISTER)) door.read(id);
        Refused.unlessMay(actor, Right.ADMINISTER);
        var article = articles.findToChange(id, EVERYBODY)
                .filter(found -> !found.isErased())
                .orElseThrow(ArticleNotFound::new);
        if (article.state() != State.TRASHED) {
            door.read(id);
            throw new Refused(Refusal.WRONG_STATE);
        }
        erase(article, actor.id(), Details.NONE);
    }

    /** What has lain there for too long. */
    List<Long> overdue(int limit) {
        return retention
                .time()
                .map(time -> trash.since(clock.instant().minus(time), limit))
                .orElse(List.of());
    }

    /** Deletes what has lain there for too long, in the name of who put it there; nothing when somebody has it in hand. */
    @Transactional(TxType.REQUIRES_NEW)
    void eraseOverdue(long id) {
        var time = retention.time().orElseThrow();
        articles.findToChangeNow(id)
                .filter(article -> article.state() == State.TRASHED && !article.isErased())
                .filter(article -> article.updated().isBefore(clock.instant().minus(time)))
                .ifPresent(article -> erase(article, whoPutIn(article), Details.of("retention", time.toString())));
    }

    private UUID whoPutIn(Article article) {
        return events.newest(article.id(), Set.of(Move.TRASH.name()))
                .flatMap(event -> events.find(article.id(), event.id()))
                .map(org.copydesk.persistence.record.Event::actor)
                .orElse(article.author());
    }

    private void erase(Article article, UUID actor, Details details) {
        var state = article.state().name();
        var remains = CanonicalJson.hash(trash.remains(article.id()));
        article.erase();
        articles.record(
                article,
                Entry.of(article.after(clock.instant()), actor, Action.ERASE)
                        .moving(state, state)
                        .with(details.and(Details.REMAINS, remains)));
        trash.erase(article.id());
        erased.fire(new ArticleErased(article.id(), article.slug()));
    }
}
