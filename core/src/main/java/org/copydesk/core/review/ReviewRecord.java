package org.copydesk.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.text.TextLimits;
import org.copydesk.core.workflow.ArticleDoor;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.workflow.ReviewPaths;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.proof.RowSeals;
import org.copydesk.persistence.proof.SealedTable;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.record.CanonicalJson;
import org.copydesk.persistence.record.Entry;
import org.copydesk.persistence.record.Event;

/** The article that people talk about, for those who may, and the lines of its record about that. */
@ApplicationScoped
class ReviewRecord {

    @Inject
    Articles articles;

    @Inject
    ArticleDoor door;

    @Inject
    CurrentPerson person;

    @Inject
    RowSeals seals;

    /** How many discussions, and suggestions, may be open about one text: more than anybody finds their way in. */
    int mostOpen = 1_000;

    /** How often people may speak in one discussion, which its page shows whole. */
    int mostComments = 500;

    /** How many letters may be said, and how many proposed, about one text, which its page reads all of: two longest texts. */
    int mostLetters = 2 * TextLimits.BODY;

    @Inject
    ReviewPaths paths;

    @Inject
    Clock clock;

    Article toRead(long id) {
        return door.read(id);
    }

    /**
     * The article, locked until the transaction ends; people who neither write nor edit here have no part in it, and nobody has
     * in what lies in the trash.
     */
    Article toChange(long id) {
        var article = toTakeBack(id);
        checkIsThere(article);
        return article;
    }

    /** The same in the trash too, for what only takes away what somebody else could do. */
    Article toTakeBack(long id) {
        var article = door.change(id);
        Refused.unlessMay(actor(), Right.WRITE);
        return article;
    }

    /** Whether the person who asks has a part in what is done about the article now. */
    boolean isPartaking(Article article) {
        return actor().may(Right.WRITE) && !isInTrash(article);
    }

    /** @throws Refused when the article lies in the trash */
    void checkIsThere(Article article) {
        if (isInTrash(article)) throw new Refused(Refusal.WRONG_STATE);
    }

    static boolean isInTrash(Article article) {
        return article.state() == State.TRASHED;
    }

    /**
     * The step of its review that is meant, null for the whole.
     *
     * @throws ReviewRefused when it has no such step
     */
    String step(Article article, String name) {
        if (name == null || name.isBlank()) return null;
        if (!paths.hasStep(article, name)) throw new ReviewRefused(ReviewRefusal.NO_SUCH_STEP);
        return name;
    }

    int mostOpen() {
        return mostOpen;
    }

    int mostLetters() {
        return mostLetters;
    }

    int mostComments() {
        return mostComments;
    }

    Actor actor() {
        return person.actor();
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * @param about what it was done to, by its id and, where words count, their hash
     * @param rows the seals of what stands otherwise from now on
     */
    Event record(Article article, Action action, String about, String note, String... rows) {
        return record(article, actor(), action, about, note, rows);
    }

    Event record(Article article, Actor actor, Action action, String about, String note, String... rows) {
        var state = article.state().name();
        var entry = Entry.of(now(), actor.id(), action)
                .moving(state, state)
                .saying(note)
                .about(about);
        return articles.record(article, rows.length == 0 ? entry : entry.sealing(rows));
    }

    /** What of the table has that key, sealed as it stands now. */
    String seal(SealedTable table, Object key) {
        return seals.of(table, key);
    }

    /** The same of several keys, each sealed by itself. */
    Map<Long, String> seals(SealedTable table, Collection<Long> keys) {
        return seals.of(table, keys);
    }

    /** An id with what was said, so that words which were changed behind the application's back are noticed. */
    static String sealed(long id, String words) {
        return id + " " + CanonicalJson.hash(words);
    }
}
