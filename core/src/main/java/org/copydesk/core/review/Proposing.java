package org.copydesk.core.review;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.copydesk.core.people.Right;
import org.copydesk.core.text.anchor.EditCut;
import org.copydesk.core.text.anchor.Proposal;
import org.copydesk.core.text.anchor.Quote;
import org.copydesk.core.text.anchor.Rewording;
import org.copydesk.core.text.anchor.Span;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.core.text.merge.Merge;
import org.copydesk.core.workflow.ArticleDoor;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.workflow.UnknownRevision;
import org.copydesk.core.writing.Manuscript;
import org.copydesk.core.writing.ManuscriptCheck;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Revisions;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.review.Anchor;
import org.copydesk.persistence.review.Suggestion;
import org.copydesk.persistence.review.Suggestions;
import org.copydesk.persistence.writing.PersonalKey;
import org.copydesk.persistence.writing.UnsentText;
import org.copydesk.persistence.writing.WorkingCopies;
import org.copydesk.persistence.writing.WorkingCopy;
import org.copydesk.persistence.writing.WritingModes;

/**
 * Suggesting by writing: whoever may suggest changes a copy of the text as if it were theirs, and what differs from the text
 * becomes suggestions when they say that they are done. The text itself stays as it is. Throws {@code ArticleNotFound} as
 * {@link Suggesting} does.
 */
@ApplicationScoped
@Transactional
public class Proposing {

    private static final int MOST = 20;

    @Inject
    ReviewRecord record;

    @Inject
    WorkingCopies copies;

    @Inject
    WritingModes modes;

    @Inject
    ArticleDoor door;

    @Inject
    Suggestions suggestions;

    @Inject
    Suggesting suggesting;

    @Inject
    PassagePlaces places;

    @Inject
    Fitting fitting;

    @Inject
    ManuscriptCheck check;

    @Inject
    Revisions revisions;

    @Inject
    Event<SuggestionMade> made;

    /** The person's copy on the newest revision that it can be merged with; a fresh one has their open suggestions in it. */
    public SuggestedText open(long id) {
        var article = toSuggest(id);
        record.checkIsThere(article);
        return view(
                article, copies.find(key(id)).map(copy -> onHead(article, copy)).orElseGet(() -> fresh(article)));
    }

    /**
     * Keeps what was typed, and says what it changes.
     *
     * @throws UnknownRevision when the article has no such revision; what was kept before stays
     * @throws ManuscriptRefused when there is more of it than a text may have
     */
    public SuggestedText keep(long id, int base, String title, String standfirst, String body) {
        var article = toSuggest(id);
        var before = revision(article, base);
        var typed = check.asTyped(manuscript(before, title, standfirst, body));
        var carried = copies.find(key(id)).orElseGet(() -> fresh(article)).carried();
        var copy = new WorkingCopy(base, record.now(), typed.title(), typed.standfirst(), typed.body(), carried);
        copies.keep(key(id), copy);
        return view(article, copy);
    }

    /** Keeps what was typed without one of its changes, and says what it changes then. */
    public SuggestedText without(long id, String key, int base, String title, String standfirst, String body) {
        var kept = keep(id, base, title, standfirst, body);
        var others = kept.changes().stream()
                .filter(change -> !change.key().equals(key))
                .map(PendingChange::proposal)
                .toList();
        if (others.size() == kept.changes().size()) throw new NotUnderReview();
        var text = Proposal.applied(revision(kept.article(), kept.base()), others);
        return keep(id, kept.base(), text.title(), text.standfirst(), text.body());
    }

    /** Whether the person suggested when they last wrote in the article, and did not edit it. */
    public boolean isChosen(long id) {
        return modes.isSuggesting(key(id));
    }

    /** From now on the person suggests in the article, or edits it. */
    public void choose(long id, boolean suggesting) {
        toSuggest(id);
        if (isChosen(id) != suggesting) modes.choose(key(id), suggesting);
    }

    /** The articles in which the person typed suggestions that they have not sent, the newest first. */
    public List<UnsentText> unsent() {
        return copies.unsent(person(), MOST).stream()
                .filter(one -> door.find(one.article()).isPresent())
                .toList();
    }

    /** When the person typed what they have not sent in the article; empty when there is nothing. */
    public Optional<Instant> unsentAt(long id) {
        return copies.unsentAt(key(id));
    }

    /** Throws away what was typed; suggestions that were made stay. */
    public void drop(long id) {
        record.toRead(id);
        copies.drop(key(id));
    }

    /**
     * Makes suggestions of what was typed and tells the writer once. Those of the person that it still has in it stay as they
     * are, those that it has not are taken back.
     *
     * @param whys reasons by the words that they are for, as {@link PendingChange#words} names them
     * @return all open suggestions of the person that the text has in it
     * @throws ReviewRefused when nothing is changed
     * @throws ManuscriptRefused when the text could not be saved
     */
    public List<SuggestionView> propose(
            long id, int base, String title, String standfirst, String body, Map<String, String> whys) {
        var article = record.toChange(id);
        var before = revision(article, base);
        var typed = check.text(manuscript(before, title, standfirst, body));
        var carried = copies.find(key(id)).orElseGet(() -> fresh(article)).carried();
        var copy = onHead(
                article, new WorkingCopy(base, record.now(), typed.title(), typed.standfirst(), typed.body(), carried));
        var changes = changes(article, copy);
        var mine = carried(article, copy);
        if (changes.isEmpty() && mine.isEmpty()) throw new ReviewRefused(ReviewRefusal.NOTHING_PROPOSED);
        takeBackOthers(article, mine, changes);
        List<Suggestion> proposed = new ArrayList<>(fresh(article, copy, changes, whys));
        tell(article, proposed);
        changes.stream()
                .map(PendingChange::made)
                .filter(one -> one != null && !one.isDecided())
                .forEach(proposed::add);
        copies.drop(key(id));
        return suggesting.views(article, proposed);
    }

    // --- the copy ----------------------------------------------------------------------------------------------------

    private WorkingCopy fresh(Article article) {
        var head = revisions.head(article).text();
        var own = suggestions.of(article.id()).stream()
                .filter(one -> !one.isDecided() && one.author().equals(person()))
                .toList();
        var where = places.of(article, anchors(own));
        var fitted = fitting.fit(article, head, own, where);
        var carried = own.stream()
                .filter(one -> !fitted.outdated().contains(one))
                .map(Suggestion::id)
                .toList();
        var text = fitted.text();
        return new WorkingCopy(
                article.revision(), null, text.title(), text.standfirst(), Markup.canonical(text.body()), carried);
    }

    /** The copy on the newest revision, where both can be had in one; otherwise as it is. */
    private WorkingCopy onHead(Article article, WorkingCopy copy) {
        if (copy.base() == article.revision()) return copy;
        var before = revision(article, copy.base());
        var head = revisions.head(article).text();
        var merge = Merge.of(before, head, typed(before, copy), PassagePlaces.language(article));
        return merge.text()
                .map(text -> new WorkingCopy(
                        article.revision(),
                        copy.time(),
                        text.title(),
                        text.standfirst(),
                        Markup.canonical(text.body()),
                        copy.carried()))
                .orElse(copy);
    }

    private SuggestedText view(Article article, WorkingCopy copy) {
        var text = typed(revision(article, copy.base()), copy);
        return new SuggestedText(article, copy.base(), text, changes(article, copy), copy.time());
    }

    private static Text typed(Text before, WorkingCopy copy) {
        return new Text(
                Markup.line(copy.title()),
                Markup.line(copy.standfirst()),
                copy.body(),
                before.subjects(),
                before.byline(),
                before.language(),
                before.publishedTime());
    }

    // --- what it changes ---------------------------------------------------------------------------------------------

    private List<PendingChange> changes(Article article, WorkingCopy copy) {
        var before = revision(article, copy.base());
        var mine = byProposal(article, copy);
        List<PendingChange> changes = new ArrayList<>();
        int shift = 0;
        Proposal last = null;
        for (Proposal proposal : EditCut.between(before, typed(before, copy), PassagePlaces.language(article))) {
            if (last == null || last.field() != proposal.field()) shift = 0;
            var anchor = places.anchor(article, copy.base(), before, proposal);
            var rewording = Rewording.of(proposal.field(), anchor.exact(), proposal.replacement());
            int start = proposal.span().start() + shift;
            var place = new Span(start + rewording.lead(), start + rewording.lead() + ink(rewording.come()));
            var quote = new Quote(anchor.exact(), anchor.prefix(), anchor.suffix());
            changes.add(new PendingChange(proposal, quote, rewording, place, mine.get(comparable(proposal))));
            shift +=
                    proposal.length() - (proposal.span().end() - proposal.span().start());
            last = proposal;
        }
        return changes;
    }

    private static int ink(String words) {
        return words.replaceAll("\\s+", "").length();
    }

    /** The person's own suggestions that the copy had in it, as they stand in the revision that it changes. */
    private Map<Proposal, Suggestion> byProposal(Article article, WorkingCopy copy) {
        var mine = carried(article, copy).stream()
                .filter(one -> one.anchor().revision() <= copy.base())
                .toList();
        var where = places.of(article, anchors(mine), copy.base());
        Map<Proposal, Suggestion> found = new HashMap<>();
        for (Suggestion one : mine)
            Fitting.unchanged(one, where.get(one.id())).ifPresent(proposal -> found.put(comparable(proposal), one));
        return found;
    }

    /** Words that are written differently and mean the same are the same. */
    private static Proposal comparable(Proposal proposal) {
        return new Proposal(proposal.field(), proposal.span(), Markup.canonical(proposal.replacement()));
    }

    private List<Suggestion> carried(Article article, WorkingCopy copy) {
        return copy.carried().stream()
                .map(id -> suggestions.find(article.id(), id))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Map<Long, Anchor> anchors(List<Suggestion> some) {
        return some.stream().collect(toMap(Suggestion::id, Suggestion::anchor));
    }

    // --- making suggestions of it ------------------------------------------------------------------------------------

    private List<Suggestion> fresh(
            Article article, WorkingCopy copy, List<PendingChange> changes, Map<String, String> whys) {
        var before = revision(article, copy.base());
        return changes.stream()
                .filter(change -> change.made() == null)
                .map(change -> new Suggestion(
                        suggestions.nextId(),
                        article,
                        places.anchor(article, copy.base(), before, change.proposal()),
                        change.proposal().replacement(),
                        PlainWords.reason(whys.get(change.words())),
                        person(),
                        record.now()))
                .toList();
    }

    private void tell(Article article, List<Suggestion> proposed) {
        long letters =
                proposed.stream().mapToLong(one -> one.replacement().length()).sum();
        suggesting.checkThereIsRoom(article, proposed.size(), letters);
        org.copydesk.persistence.record.Event last = null;
        for (Suggestion suggestion : proposed) last = suggesting.add(article, suggestion);
        if (last != null) made.fire(new SuggestionMade(article.id(), last, proposed.size()));
    }

    private void takeBackOthers(Article article, List<Suggestion> mine, List<PendingChange> changes) {
        var kept = changes.stream()
                .map(PendingChange::made)
                .filter(one -> one != null)
                .toList();
        var gone = mine.stream()
                .filter(one -> !one.isDecided() && !kept.contains(one))
                .map(Suggestion::id)
                .toList();
        if (!gone.isEmpty()) suggesting.reject(article.id(), gone, null);
    }

    private Article toSuggest(long id) {
        var article = record.toRead(id);
        Refused.unlessMay(record.actor(), Right.WRITE);
        return article;
    }

    private Text revision(Article article, int number) {
        return revisions
                .find(article.id(), number)
                .orElseThrow(() -> new UnknownRevision(number))
                .text();
    }

    private static Manuscript manuscript(Text before, String title, String standfirst, String body) {
        return new Manuscript(
                requireNonNullElse(title, before.title()),
                requireNonNullElse(standfirst, before.standfirst()),
                requireNonNullElse(body, before.body()),
                before.subjects(),
                before.byline());
    }

    private PersonalKey key(long article) {
        return new PersonalKey(person(), article);
    }

    private UUID person() {
        return record.actor().id();
    }
}
