package org.copydesk.core.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.workflow.Anonymity;
import org.copydesk.core.workflow.ArticleDoor;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Revisions;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.writing.Presences;
import org.copydesk.persistence.writing.PresentRow;

/** Tells windows that show the same article about each other. A window that is silent for a while is taken to be gone. */
@ApplicationScoped
@Transactional
public class Presence {

    /** Windows speak up every few seconds; this allows for two lost calls. */
    static final Duration SILENCE = Duration.ofSeconds(20);

    private static final int LONGEST = 200;

    @Inject
    Presences presences;

    @Inject
    ArticleDoor door;

    @Inject
    Autosaving autosaving;

    @Inject
    Revisions revisions;

    @Inject
    Persons persons;

    @Inject
    CurrentPerson person;

    @Inject
    Anonymity anonymity;

    @Inject
    Clock clock;

    /**
     * Says that the person has the article open in this window, and hears what is around it.
     *
     * @param window a name that the window made up for itself
     * @param place where they are working; cut when it is long
     * @throws ArticleNotFound when the person may not see the article
     */
    public Surroundings here(long id, String window, String place) {
        var actor = person.actor();
        var article = door.find(id);
        if (article.isEmpty() && !autosaving.isUnbegun(actor, id)) throw new ArticleNotFound();
        article.filter(begun -> anonymity.isNew(actor, begun)).ifPresent(begun -> door.change(id));
        var now = clock.instant();
        presences.put(id, cut(window), actor.id(), cut(place), now);
        var others = presences.others(id, cut(window), now.minus(SILENCE));
        return article.map(begun -> around(actor, begun, others)).orElseGet(() -> Surroundings.unbegun(others));
    }

    private Surroundings around(Actor actor, Article article, List<PresentRow> others) {
        var head = revisions.head(article);
        var masks = anonymity.of(article);
        var author = masks.shown(persons.find(head.author()).orElseThrow());
        return new Surroundings(
                others.stream().map(masks::shown).toList(),
                article.revision(),
                author.username(),
                author.name(),
                head.time(),
                head.author().equals(actor.id()),
                article.state());
    }

    /** The window was closed. Nobody can close another person's. */
    public void gone(long id, String window) {
        presences.remove(id, cut(window), person.actor().id());
        presences.forget(clock.instant().minus(SILENCE.multipliedBy(10)));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
