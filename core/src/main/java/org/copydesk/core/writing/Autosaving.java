package org.copydesk.core.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.workflow.ArticleDoor;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.writing.Autosave;
import org.copydesk.persistence.writing.Autosaves;
import org.copydesk.persistence.writing.PersonalKey;

/** Keeps what a person types, outside the history, until it is saved or thrown away. */
@ApplicationScoped
@Transactional
public class Autosaving {

    private static final int MOST = 5;

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
     * Keeps an unfinished text, whatever it lacks, and says when that was.
     *
     * @param article its id; 0 or a number below, one for each text, while it is not begun
     * @param base the revision it was opened at, 0 while it is not begun
     * @throws ManuscriptRefused when there is more of it than can be saved
     */
    public Instant keep(long article, int base, Manuscript manuscript) {
        var actor = person.actor();
        if (article > 0) door.read(article);
        return keepFor(actor, article, base, check.asTyped(manuscript));
    }

    /** What the person typed and has not saved. */
    public Optional<Autosave> find(long article) {
        return autosaves.find(key(person.actor(), article));
    }

    /** What the person typed of articles that they have not begun, the newest first. */
    public List<Autosave> unbegun() {
        return autosaves.unbegun(person.actor().id(), MOST);
    }

    public void drop(long article) {
        autosaves.drop(key(person.actor(), article));
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
