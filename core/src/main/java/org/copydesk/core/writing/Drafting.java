package org.copydesk.core.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.text.TextLimits;
import org.copydesk.core.text.merge.Field;
import org.copydesk.core.text.merge.Resolution;
import org.copydesk.core.workflow.ArticleDoor;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Editing;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.workflow.SeenRevision;
import org.copydesk.core.workflow.TextChanged;
import org.copydesk.core.workflow.UnknownRevision;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Draft;
import org.copydesk.persistence.article.Revisions;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.record.Details;

/** Starting articles and saving revisions of them. */
@ApplicationScoped
@Transactional(dontRollbackOn = {EditConflict.class, ManuscriptRefused.class, Refused.class})
public class Drafting {

    @Inject
    Articles articles;

    @Inject
    ArticleDoor door;

    @Inject
    Revisions revisions;

    @Inject
    Appending appending;

    @Inject
    Autosaving autosaving;

    @Inject
    Editing editing;

    @Inject
    ManuscriptCheck check;

    @Inject
    Merging merging;

    @Inject
    SeenRevision seenRevision;

    @Inject
    CleanTexts clean;

    @Inject
    CurrentPerson person;

    /**
     * Begins an article with its first revision and says its id.
     *
     * @throws ManuscriptRefused when the manuscript has flaws
     */
    public long start(Manuscript manuscript) {
        return begin(writer(), articles.nextId(), manuscript).article(); // nobody can have typed under that number yet
    }

    private Saved begin(Actor actor, long id, Manuscript manuscript) {
        var text = manuscript.over(check.text(manuscript), TextLimits.LANGUAGE, null);
        var desk = Objects.requireNonNullElse(manuscript.desk(), Desk.DEFAULT);
        var article = appending.begin(id, actor, actor.id(), desk, Draft.first(text), Action.CREATE);
        appending.makeFindable(Map.of(id, text));
        clean.remember(article.content());
        return new Saved(id, article.revision(), true, false);
    }

    /** Saves as {@link #save(long, int, Manuscript, Map)} does, with no conflict decided. */
    public Saved save(long id, int base, Manuscript manuscript) {
        return save(id, base, manuscript, Map.of());
    }

    /**
     * Saves what was written on the basis of revision {@code base}. A text that is the head's already changes nothing; one
     * that somebody else saved meanwhile is merged with this one. What is refused is kept as an autosave.
     *
     * @param base 0 for a text that was no article when it was opened; it becomes one when it still is none
     * @param resolutions what the person decided about conflicts that an earlier try showed, by their ids
     * @throws EditConflict when edits touch and are not decided
     * @throws Refused when the person may not write in the article now
     */
    public Saved save(long id, int base, Manuscript manuscript, Map<String, Resolution> resolutions) {
        var actor = person.actor();
        check.resolutions(resolutions);
        try {
            if (base == 0 && autosaving.isUnbegun(actor, id)) {
                var begun = begin(writer(), id, manuscript);
                autosaving.drop(id);
                return begun;
            }
            return save(actor, id, base, manuscript, resolutions);
        } catch (Refused | ManuscriptRefused refused) {
            autosaving.keepRefused(actor, id, base, manuscript);
            throw refused;
        }
    }

    private Saved save(Actor actor, long id, int base, Manuscript manuscript, Map<String, Resolution> resolutions) {
        var cleaned = check.text(manuscript); // before the article is locked: others wait for it
        var article = toEdit(actor, id);
        var saved = base == article.revision()
                ? saveOnHead(actor, article, manuscript.over(cleaned, article.language(), article.publishedTime()))
                : saveOnOlder(actor, article, base, manuscript, cleaned, resolutions);
        if (manuscript.desk() != null && !manuscript.desk().equals(article.desk()))
            appending.changeDesk(actor, article, manuscript.desk());
        if (saved.changed() || saved.merged()) autosaving.drop(id);
        return saved;
    }

    /**
     * Saves what the person typed in the article and has not saved, as {@link #save(long, int, Manuscript, Map)} does.
     *
     * @throws ArticleNotFound when nothing is unsaved
     */
    public Saved saveTyped(long id) {
        var typed = autosaving.find(id).orElseThrow(ArticleNotFound::new);
        return save(id, typed.base(), new Manuscript(typed.text()), Map.of());
    }

    /**
     * Makes these fields of an earlier revision the newest; the others stay as they are, and so does what readers see.
     *
     * @param seen the number of the revision that they are to replace
     * @throws TextChanged when that is no longer the newest
     * @throws Refused when the person may not write in the article now
     */
    public Saved restore(long id, int number, int seen, Set<Field> fields) {
        var actor = person.actor();
        var article = toEdit(actor, id);
        seenRevision.check(article, seen);
        var revision = revisions.find(id, number).orElseThrow(ArticleNotFound::new);
        var head = revisions.head(article).text().saying(article.language(), article.publishedTime());
        var text = Mixing.of(head, revision.text().completedBy(head), fields);
        var draft = Draft.restored(text, article.revision(), number, Mixing.named(fields));
        return append(actor, article, draft, Action.RESTORE_REVISION, restored(number, fields), false);
    }

    private static Details restored(int number, Set<Field> fields) {
        var revision = Details.of(Details.REVISION, number);
        if (fields.size() == Field.values().length) return revision;
        return revision.and(
                Details.FIELDS, fields.stream().sorted().map(Field::name).toList());
    }

    private Saved saveOnHead(Actor actor, Article article, Text text) {
        var saved = append(actor, article, Draft.edit(text, article.revision()), Action.SAVE, Details.NONE, false);
        if (saved.changed()) clean.remember(article.content());
        return saved;
    }

    private Saved saveOnOlder(
            Actor actor,
            Article article,
            int base,
            Manuscript manuscript,
            Text cleaned,
            Map<String, Resolution> resolutions) {
        var opened = opened(article, base);
        var text = manuscript.over(cleaned, opened.language(), opened.publishedTime());
        if (text.hash().equals(article.content())) return new Saved(article.id(), article.revision(), false, false);
        var merge = merging.of(article, opened, text, resolutions);
        if (merge.isClean())
            return append(actor, article, merging.draft(actor, article, base, merge), Action.MERGE, Details.NONE, true);
        autosaving.keepFor(actor, article.id(), base, text);
        throw new EditConflict(
                article.revision(), opened, revisions.head(article).text(), text, merge);
    }

    /** What was in the editor before anything was typed: nothing, where the text was no article yet. */
    private Text opened(Article article, int base) {
        if (base == 0) return new Text("", "", "", List.of(), List.of(), article.language(), article.publishedTime());
        return revisions
                .find(article.id(), base)
                .orElseThrow(() -> new UnknownRevision(base))
                .text();
    }

    private Saved append(Actor actor, Article article, Draft draft, Action action, Details details, boolean merged) {
        boolean changed = !draft.text().hash().equals(article.content()) && !isCleaned(article, draft.text());
        if (changed) appending.append(actor, article, draft, action, details);
        return new Saved(article.id(), article.revision(), changed, merged);
    }

    /** Whether it is the head's text again, which was taken in when less was cleaned. */
    private boolean isCleaned(Article article, Text text) {
        return !clean.has(article.content())
                && check.cleaned(revisions.head(article).text()).equals(text);
    }

    private Article toEdit(Actor actor, long id) {
        var article = door.change(id);
        editing.check(actor, article);
        return article;
    }

    private Actor writer() {
        var actor = person.actor();
        Refused.unlessMay(actor, Right.WRITE);
        return actor;
    }
}
