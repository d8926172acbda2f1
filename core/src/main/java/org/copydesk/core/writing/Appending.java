package org.copydesk.core.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.copydesk.core.people.Actor;
import org.copydesk.core.workflow.Editing;
import org.copydesk.core.workflow.TextSaved;
import org.copydesk.core.workflow.VoidedApprovals;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Draft;
import org.copydesk.persistence.article.Revisions;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.record.Details;
import org.copydesk.persistence.record.Entry;
import org.copydesk.persistence.search.Headlines;

/** The only way a revision comes to be, with its event in the same transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Appending {

    @Inject
    Articles articles;

    @Inject
    Revisions revisions;

    @Inject
    Headlines headlines;

    @Inject
    Editing editing;

    @Inject
    VoidedApprovals voidedApprovals;

    @Inject
    Event<TextSaved> saved;

    @Inject
    Clock clock;

    /** A new article of {@code owner}, begun by {@code actor}; {@link #makeFindable} has to follow. */
    public Article begin(Actor actor, UUID owner, String desk, Draft draft, Action action) {
        return begin(articles.nextId(), actor, owner, desk, draft, action);
    }

    /** The same under a number that was taken for it before. */
    Article begin(long id, Actor actor, UUID owner, String desk, Draft draft, Action action) {
        var now = clock.instant();
        var begun = Article.begin(id, owner, desk, draft, actor.id(), now);
        articles.add(
                begun,
                Entry.of(now, actor.id(), action)
                        .moving(null, begun.article().state().name()));
        return begun.article();
    }

    /** Lets lists and searches find new articles by their texts. */
    public void makeFindable(Map<Long, Text> texts) {
        headlines.put(texts);
    }

    void append(Actor actor, Article article, Draft draft, Action action, Details details) {
        var now = article.after(clock.instant());
        var from = article.state();
        boolean found = article.isFoundAs(draft.text());
        var revision = revisions.add(article.append(draft, actor.id(), now));
        var voided = editing.contentChanged(article, revision, now);
        var event = articles.record(
                article,
                Entry.of(now, actor.id(), action)
                        .moving(from.name(), article.state().name())
                        .saying(draft.note())
                        .with(details)
                        .with("seal", revision.seal()));
        var voidedOf = voidedApprovals.record(article, actor.id(), voided, now);
        saved.fire(TextSaved.of(article, event, voidedOf));
        if (!found) headlines.put(article.id(), draft.text());
    }

    void changeDesk(Actor actor, Article article, String desk) {
        article.handTo(desk);
        articles.record(
                article,
                Entry.of(clock.instant(), actor.id(), Action.CHANGE_DESK)
                        .moving(article.state().name(), article.state().name())
                        .saying(desk)
                        .with(Details.of(Details.DESK, desk)));
    }
}
