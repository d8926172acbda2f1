package org.copydesk.core.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.workflow.ArticleDoor;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.workflow.UnknownRevision;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.writing.Autosave;
import org.copydesk.persistence.writing.Autosaves;
import org.copydesk.persistence.writing.PersonalKey;
import org.copydesk.persistence.writing.UnsavedText;

/** Keeps what a person types, outside the history, until it is saved or thrown away. */
@ApplicationScoped
@Transactional
public class Autosaving {

    private static final int MOST = 50;

    @Inject
    Autosaves autosaves;

    @Inject
    Articles articles;

    @Inject
    ArticleDoor door;

    @Inject
    ManuscriptCheck check;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    /**
     * Keeps a text that is no article yet, and says under which number: the one its article will have.
     *
     * @throws Refused when the person may not begin articles
     */
    public long begin(Manuscript manuscript) {
        var actor = person.actor();
        Refused.unlessMay(actor, Right.WRITE);
        long article = articles.nextId();
        keepFor(actor, article, 0, check.asTyped(manuscript));
        return article;
    }

    /**
     * Keeps an unfinished text, whatever it lacks, and says when that was.
     *
     * @param article its id, whether it is begun or not
     * @param base the revision it was opened at, 0 when there was none yet
     * @throws ManuscriptRefused when there is more of it than can be saved
     * @throws UnknownRevision when the article has no such revision; what was kept before stays
     */
    public Instant keep(long article, int base, Manuscript manuscript) {
        var actor = person.actor();
        var head = door.find(article).map(Article::revision);
        if (head.isEmpty() && !isUnbegun(actor, article)) throw new ArticleNotFound();
        if (base > head.orElse(0)) throw new UnknownRevision(base);
        return keepFor(actor, article, base, check.asTyped(manuscript));
    }

    /** What the person typed and has not saved. */
    public Optional<Autosave> find(long article) {
        return autosaves.find(key(person.actor(), article));
    }

    /** What the person typed and has not saved, when it says something else than {@code saved}. */
    public Optional<Autosave> find(long article, Text saved) {
        return find(article).filter(kept -> !inEditor(kept.text(), saved).equals(saved));
    }

    /** The editor knows no date, and older texts say no language. */
    private static Text inEditor(Text kept, Text saved) {
        return kept.completedBy(saved).saying(kept.completedBy(saved).language(), saved.publishedTime());
    }

    /** What the person typed that is no article yet, the newest first. */
    public List<UnsavedText> unbegun() {
        return autosaves.unbegun(person.actor().id(), MOST);
    }

    /** When the person typed what they have not saved of these articles; those of which nothing is unsaved are left out. */
    public Map<Long, Instant> typed(Collection<Long> ids) {
        return autosaves.times(person.actor().id(), ids);
    }

    public void drop(long article) {
        autosaves.drop(key(person.actor(), article));
    }

    /** Whether the person keeps a text under this number that is no article yet. */
    public boolean isUnbegun(long article) {
        return isUnbegun(person.actor(), article);
    }

    boolean isUnbegun(Actor actor, long article) {
        return autosaves.isUnbegun(key(actor, article));
    }

    /** Keeps what could not be saved, of whatever the person may see. */
    void keepRefused(Actor actor, long article, int base, Manuscript manuscript) {
        var head = door.find(article).map(Article::revision);
        if (head.isEmpty() && !isUnbegun(actor, article)) return;
        try {
            keepFor(actor, article, Math.min(base, head.orElse(0)), check.asTyped(manuscript));
        } catch (ManuscriptRefused tooMuch) {
            return; // what can never be saved is not kept either
        }
    }

    Instant keepFor(Actor actor, long article, int base, Text text) {
        var now = clock.instant();
        autosaves.keep(key(actor, article), base, text, now);
        return now;
    }

    private static PersonalKey key(Actor actor, long article) {
        return new PersonalKey(actor.id(), article);
    }
}
