package org.copydesk.core.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.core.merge.Field;
import org.copydesk.core.merge.Resolution;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Editing;
import org.copydesk.core.workflow.MoveRefused;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Draft;
import org.copydesk.persistence.article.Revisions;
import org.copydesk.persistence.article.Text;

/** Starting articles and saving revisions of them. */
@ApplicationScoped
@Transactional(dontRollbackOn = EditConflict.class)
public class Drafting {

    @Inject
    Articles articles;

    @Inject
    Revisions revisions;

    @Inject
    Appending appending;

    @Inject
    Autosaving autosaving;

    @Inject
    Editing editing;

    @Inject
    Intake intake;

    @Inject
    Merging merging;

    @Inject
    CurrentPerson person;

    /**
     * Begins an article with its first revision and says its id.
     *
     * @throws ManuscriptRefused when the manuscript has flaws
     */
    public long start(Manuscript manuscript) {
        var actor = writer();
        var text = intake.text(manuscript);
        var description = intake.description(manuscript, Intake.unsaid());
        var article = appending.begin(actor, actor.id(), description, Draft.first(text), "CREATE");
        appending.makeFindable(Map.of(article.id(), text));
        autosaving.drop(0);
        return article.id();
    }

    /** Saves as {@link #save(long, int, Manuscript, Map)} does, with no conflict decided. */
    public Saved save(long id, int base, Manuscript manuscript) {
        return save(id, base, manuscript, Map.of());
    }

    /**
     * Saves what was written on the basis of revision {@code base}. A text that is the head's already changes nothing; one
     * that somebody else saved meanwhile is merged with this one.
     *
     * @param resolutions what the person decided about conflicts that an earlier try showed, by their ids
     * @throws EditConflict when edits touch and are not decided; nothing is saved, and the text is kept as an autosave
     * @throws MoveRefused when the person may not write in the article now
     */
    public Saved save(long id, int base, Manuscript manuscript, Map<String, Resolution> resolutions) {
        var actor = person.actor();
        var text = intake.text(manuscript); // cleaned before the article is locked: others wait for it
        var article = toEdit(actor, id);
        describe(actor, article, manuscript);
        var saved = save(actor, article, base, text, resolutions);
        autosaving.drop(id);
        return saved;
    }

    /**
     * Makes these fields of an earlier revision the newest; the others stay as they are, and so does what readers see.
     *
     * @throws MoveRefused when the person may not write in the article now
     */
    public Saved restore(long id, int number, Set<Field> fields) {
        var actor = person.actor();
        var article = toEdit(actor, id);
        var revision = revisions.find(id, number).orElseThrow(ArticleNotFound::new);
        var text = Mixing.of(revisions.head(article).text(), revision.text(), fields);
        var draft = Draft.restored(text, article.revision(), number, Mixing.named(fields));
        return append(actor, article, draft, "RESTORE_REVISION", false);
    }

    private Saved save(Actor actor, Article article, int base, Text text, Map<String, Resolution> resolutions) {
        if (base == article.revision()) return append(actor, article, Draft.edit(text, base), "SAVE", false);
        if (text.hash().equals(article.content())) return new Saved(article.id(), article.revision(), false, false);
        var opened = revisions.find(article.id(), base).orElseThrow(() -> new UnknownRevision(base));
        var merge = merging.of(article, opened.text(), text, resolutions);
        if (merge.isClean()) return append(actor, article, merging.draft(actor, article, base, merge), "MERGE", true);
        autosaving.keepFor(actor, article.id(), base, text);
        throw new EditConflict(
                article.revision(), opened.text(), revisions.head(article).text(), text, merge);
    }

    private Saved append(Actor actor, Article article, Draft draft, String action, boolean merged) {
        boolean changed = !draft.text().hash().equals(article.content());
        if (changed) appending.append(actor, article, draft, action);
        return new Saved(article.id(), article.revision(), changed, merged);
    }

    private void describe(Actor actor, Article article, Manuscript manuscript) {
        var description = intake.description(manuscript, article.description());
        if (!description.equals(article.description())) appending.describe(actor, article, description);
    }

    private Article toEdit(Actor actor, long id) {
        var article = articles.findToChange(id, actor.viewer()).orElseThrow(ArticleNotFound::new);
        editing.check(actor, article);
        return article;
    }

    private Actor writer() {
        return Optional.of(person.actor())
                .filter(Actor::writes)
                .orElseThrow(() -> new MoveRefused(Refusal.ROLE_MISSING));
    }
}
