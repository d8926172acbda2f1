package org.copydesk.core.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.ReviewerNames;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.PseudonymRow;
import org.copydesk.persistence.article.Pseudonyms;
import org.copydesk.persistence.planning.Step;
import org.copydesk.persistence.record.Details;
import org.copydesk.persistence.record.Event;
import org.copydesk.persistence.record.EventRow;
import org.copydesk.persistence.record.Events;
import org.copydesk.persistence.review.Guest;

/**
 * Keeps the names of those from the author of an article who review it where the desk says so. Whoever such a step is for and
 * takes part in the article has a number from then on, and the author, and guests, see that in place of the name; all others
 * see the name.
 */
@ApplicationScoped
public class Anonymity {

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    ReviewPaths paths;

    @Inject
    Events events;

    @Inject
    CurrentPerson person;

    @Inject
    ReviewerNames names;

    /** Whom the person who asks knows by numbers only. */
    public Masks of(Article article) {
        if (!article.keepsReviewersAnonymous()) return Masks.NONE;
        var asking = person.find().map(Actor::id);
        boolean learns = asking.filter(one -> !one.equals(article.author())).isPresent();
        return learns
                ? Masks.NONE
                : masks(article, null, person.find().map(Actor::username).orElse(""));
    }

    /** The same in several articles, by their ids; none for those in which everybody goes by their name. */
    public Map<Long, Masks> of(Collection<Long> articles) {
        var actor = person.actor();
        return of(articles, actor.id(), actor.username(), names::of);
    }

    /**
     * The same for somebody who is written to.
     *
     * @param calling what a reviewer of a number is called in their language
     */
    public Map<Long, Masks> of(Collection<Long> articles, UUID reader, IntFunction<String> calling) {
        return of(articles, reader, "", calling);
    }

    private Map<Long, Masks> of(Collection<Long> articles, UUID reader, String viewer, IntFunction<String> calling) {
        if (articles.isEmpty()) return Map.of();
        var masks = new HashMap<Long, Masks>();
        pseudonyms
                .of(articles, reader)
                .forEach((article, hidden) -> masks.put(article, new Masks(hidden, viewer, calling)));
        return masks;
    }

    /** Whom a guest knows by numbers only: all but themselves. */
    public Masks forGuest(Article article, UUID guest) {
        return masks(article, guest, "");
    }

    /** Whether the names of those who review the article are kept from who asks. */
    public boolean isKeptFromAsking(Article article) {
        return article.keepsReviewersAnonymous()
                && person.find()
                        .filter(actor -> actor.id().equals(article.author()))
                        .isPresent();
    }

    /** Whether something of the article's record is kept from who asks, names or answers of those who reviewed it. */
    public boolean keepsSome(Article article) {
        boolean asksAuthor = person.find()
                .filter(actor -> actor.id().equals(article.author()))
                .isPresent();
        return asksAuthor
                && (article.keepsReviewersAnonymous()
                        || events.of(article.id(), 0, article.chain().length()).stream()
                                .anyMatch(Anonymity::keepsAnswers));
    }

    /** Who goes by this in the article, such as {@code reviewer-1}; empty for who goes by their name. */
    public Optional<UUID> behind(Article article, String pseudonym) {
        return pseudonyms.of(article).stream()
                .filter(row -> ReviewerNames.username(row.number()).equals(pseudonym))
                .map(PseudonymRow::person)
                .findFirst();
    }

    /**
     * Lines of an article's record as the person who asks may read them. The author gets no answers that are kept from them, and
     * no hash by which what is kept could be found out by trying.
     */
    public List<EventRow> shown(Article article, List<EventRow> rows) {
        if (rows.isEmpty() || !person.actor().id().equals(article.author())) return rows;
        var masks = of(article);
        var shown = new ArrayList<EventRow>();
        var before = before(article, rows.get(0));
        for (var row : rows) {
            shown.add(masks.shown(forAuthor(article, before, row)));
            before = row;
        }
        return shown;
    }

    private EventRow before(Article article, EventRow first) {
        if (first.number() == 1) return null;
        return events.of(article.id(), first.number() - 2, 1).stream()
                .findFirst()
                .orElse(null);
    }

    private static EventRow forAuthor(Article article, EventRow before, EventRow row) {
        var answers = Answers.of(row.details());
        var told = answers.isEmpty()
                ? row
                : row.saying(
                        row.details().and(Details.ANSWERS, answers.forAuthor().json()));
        if (article.keepsReviewersAnonymous()) return told.sealed(null, null);
        return told.sealed(keepsAnswers(before) ? null : row.previous(), keepsAnswers(row) ? null : row.hash());
    }

    private static boolean keepsAnswers(EventRow row) {
        return row != null && Answers.of(row.details()).keepsSome();
    }

    /** Whether the hash of an article's newest event but one is kept from the person. */
    boolean isSealed(Actor actor, Article article, Event newest) {
        if (!actor.id().equals(article.author())) return false;
        return article.keepsReviewersAnonymous()
                || events.of(article.id(), newest.number() - 2, 1).stream().anyMatch(Anonymity::keepsAnswers);
    }

    private Masks masks(Article article, UUID self, String viewer) {
        var hidden = pseudonyms.of(article).stream()
                .filter(row -> !row.person().equals(self))
                .toList();
        return hidden.isEmpty() ? Masks.NONE : new Masks(hidden, viewer, names::of);
    }

    /** Whether somebody reviews the article whose name is kept, and has no number yet. */
    public boolean isNew(Actor actor, Article article) {
        return article.keepsReviewersAnonymous()
                && !actor.id().equals(article.author())
                && pseudonyms.of(article, actor.id()).isEmpty()
                && paths.unnamed(article).anyMatch(step -> paths.isFor(step, actor, article));
    }

    /** Gives a number to who takes part and has a name that is kept. Whoever calls this holds the article. */
    public void meet(Actor actor, Article article) {
        if (isNew(actor, article)) pseudonyms.give(article, actor.id());
    }

    /** The same of a guest, where a guest's word counts at such a step; whom the author invited the author knows. */
    public void meetGuest(Guest guest, Article article) {
        if (article.keepsReviewersAnonymous()
                && !guest.inviter().equals(article.author())
                && paths.unnamed(article).anyMatch(Step::guests)) pseudonyms.give(article, guest.person());
    }

    /** The same of everybody who had to do with the article when a review of it began, or is to have now. */
    public void meetAll(Article article) {
        if (!article.keepsReviewersAnonymous()) return;
        var steps = paths.unnamed(article).map(Step::name).toList();
        if (!steps.isEmpty()) pseudonyms.giveAll(article, steps);
    }
}
