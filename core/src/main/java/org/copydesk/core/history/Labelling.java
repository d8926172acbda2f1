package org.copydesk.core.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.workflow.Anonymity;
import org.copydesk.core.workflow.ArticleDoor;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.writing.ManuscriptCheck;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Label;
import org.copydesk.persistence.article.Labels;
import org.copydesk.persistence.article.Revisions;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.record.Details;
import org.copydesk.persistence.record.Entry;

/** Gives revisions names and annotations, any number of times; the newest counts. The revisions stay as they are. */
@ApplicationScoped
@Transactional
public class Labelling {

    @Inject
    Articles articles;

    @Inject
    ArticleDoor door;

    @Inject
    Revisions revisions;

    @Inject
    Labels labels;

    @Inject
    ManuscriptCheck check;

    @Inject
    CurrentPerson person;

    @Inject
    Anonymity anonymity;

    @Inject
    Clock clock;

    /**
     * Calls a revision something, whatever the article's state. What is left as the person was shown it stays as it is kept, with
     * the names that they do not learn, and stays the words of who wrote it; nothing happens when both are left so.
     *
     * @param name a few words, null or blank for none
     * @param annotation as long as it has to be, null or blank for none
     * @throws ArticleNotFound when there is no such revision that the person may see
     * @throws Refused when the person neither writes nor edits here
     * @throws ManuscriptRefused when the name or the annotation is too long
     */
    public Label label(long id, int number, String name, String annotation) {
        var actor = person.actor();
        var article = door.change(id);
        var revision = revisions.find(id, number).orElseThrow(ArticleNotFound::new);
        Refused.unlessMay(actor, Right.WRITE);
        var label = check.label(name, annotation);
        var given = labels.of(id, number);
        var shown = anonymity.of(article).shown(given);
        if (label.equals(shown)) return label;
        var kept = new ArrayList<String>();
        if (isLeft(label.name(), shown.name())) kept.add(Labels.NAME);
        if (isLeft(label.annotation(), shown.annotation())) kept.add(Labels.ANNOTATION);
        var stored = new Label(
                kept.contains(Labels.NAME) ? given.label().name() : label.name(),
                kept.contains(Labels.ANNOTATION) ? given.label().annotation() : label.annotation());
        articles.record(
                article,
                Entry.of(clock.instant(), actor.id(), Action.LABEL)
                        .moving(article.state().name(), article.state().name())
                        .on(number, revision.hash())
                        .saying(stored.note())
                        .with(kept.isEmpty() ? Details.NONE : Details.of(Details.KEPT, kept)));
        return label;
    }

    private static boolean isLeft(String wanted, String shown) {
        return !wanted.isEmpty() && wanted.equals(shown);
    }

    /** What the revisions of that article from {@code first} to {@code last} are called, by their numbers. */
    public Map<Integer, Label> of(long id, int first, int last) {
        var masks = anonymity.of(door.read(id));
        var shown = new TreeMap<Integer, Label>();
        labels.of(id, first, last).forEach((number, given) -> shown.put(number, masks.shown(given)));
        return shown;
    }
}
