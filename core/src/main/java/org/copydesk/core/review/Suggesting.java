package org.copydesk.core.review;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.copydesk.core.people.Actor;
import org.copydesk.core.review.SuggestionView.Standing;
import org.copydesk.core.text.TextLimits;
import org.copydesk.core.text.anchor.Proposal;
import org.copydesk.core.text.anchor.Span;
import org.copydesk.core.text.anchor.Whereabouts;
import org.copydesk.core.text.bounds.HtmlBounds;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.core.workflow.Anonymity;
import org.copydesk.core.workflow.Editing;
import org.copydesk.core.workflow.Masks;
import org.copydesk.core.writing.Adopting;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Revisions;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.proof.SealedTable;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.review.AnchoredField;
import org.copydesk.persistence.review.Suggestion;
import org.copydesk.persistence.review.Suggestions;

/**
 * Proposing other words, and deciding about them. Whoever may read an article and writes or edits here may suggest, whatever
 * its state; whoever may write in it as it stands may decide; and one may take one's own suggestions back. All methods throw
 * {@code ArticleNotFound} for an article that the person may not see, {@link NotUnderReview} for a suggestion that it does not
 * have, and {@link ReviewRefused}.
 */
@ApplicationScoped
@Transactional
public class Suggesting {

    private static final int REMEMBERED = 5_000;

    @Inject
    ReviewRecord record;

    @Inject
    Suggestions suggestions;

    @Inject
    PassagePlaces places;

    @Inject
    Fitting fitting;

    @Inject
    Editing editing;

    @Inject
    Adopting adopting;

    @Inject
    Revisions revisions;

    @Inject
    Persons persons;

    @Inject
    Anonymity anonymity;

    @Inject
    Event<SuggestionMade> made;

    @Inject
    Event<SuggestionDecided> decided;

    final Map<TriedSuggestion, Boolean> trials = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<TriedSuggestion, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });

    /** What is around a passage decides whether other words still fit there; the rest of a long text may change meanwhile. */
    record TriedSuggestion(long suggestion, String around) {}

    /** All suggestions ever made for an article, in the order of its text. */
    public List<SuggestionView> of(long article) {
        return views(record.toRead(article), suggestions.of(article)).stream()
                .sorted(Comparator.comparing((SuggestionView view) ->
                                view.suggestion().anchor().field())
                        .thenComparing(view -> view.place().near())
                        .thenComparing(view -> view.suggestion().id()))
                .toList();
    }

    /** These suggestions, oldest first. */
    public List<SuggestionView> of(long article, List<Long> ids) {
        return views(record.toRead(article), suggestions.of(article, ids));
    }

    public SuggestionView suggestion(long article, long id) {
        return views(record.toRead(article), List.of(find(article, id))).get(0);
    }

    public SuggestionView suggest(long id, NewSuggestion wanted) {
        var article = record.toChange(id);
        var actor = record.actor();
        var note = PlainWords.reason(wanted.note());
        var replacement = Objects.requireNonNullElse(wanted.replacement(), "");
        if (isTooMuch(wanted.passage().field(), replacement))
            throw new ReviewRefused(ReviewRefusal.REPLACEMENT_TOO_LONG);
        checkThereIsRoom(article, 1, replacement.length());
        var anchor = places.anchor(article, wanted.passage());
        var suggestion =
                new Suggestion(suggestions.nextId(), article, anchor, replacement, note, actor.id(), record.now());
        checkItMakesSense(article, suggestion);
        made.fire(new SuggestionMade(id, add(article, suggestion), 1));
        return views(article, List.of(suggestion)).get(0);
    }

    /** What is more than the field may have is not parsed. */
    private static boolean isTooMuch(AnchoredField field, String replacement) {
        var bounds = HtmlBounds.of(replacement);
        int most = switch (field) {
            case TITLE -> TextLimits.TITLE;
            case STANDFIRST -> TextLimits.STANDFIRST;
            case BODY -> TextLimits.BODY;
        };
        return replacement.length() > most || bounds.isTooDeep() || bounds.isTooMuch();
    }

    /**
     * @param letters how long they are together
     * @throws ReviewRefused when nobody could decide about so many any more, or read so much
     */
    void checkThereIsRoom(Article article, int more, long letters) {
        if (more == 0) return;
        if (suggestions.open(article.id()) + more > record.mostOpen()
                || suggestions.letters(article.id()) + letters > record.mostLetters())
            throw new ReviewRefused(ReviewRefusal.TOO_MANY_SUGGESTIONS);
    }

    /** Keeps a suggestion that was looked at, and records it. */
    org.copydesk.persistence.record.Event add(Article article, Suggestion suggestion) {
        suggestions.add(suggestion);
        var words = ReviewRecord.sealed(suggestion.id(), suggestion.replacement());
        return record.record(article, Action.SUGGEST, words, suggestion.note(), seal(suggestion));
    }

    private String seal(Suggestion suggestion) {
        return record.seal(SealedTable.SUGGESTION, suggestion.id());
    }

    /** Takes the words into the text; the same as accepting a list of one, which has to fit. */
    public SuggestionView accept(long id, long suggestion) {
        var outcome = accept(id, List.of(suggestion)).get(suggestion);
        if (outcome.isPresent()) throw new ReviewRefused(outcome.get());
        return suggestion(id, suggestion);
    }

    /**
     * Takes the words of these suggestions into the text, those of one person in one revision that credits them, and says what
     * became of each: taken, or why not. What does not fit any more stays as it is.
     *
     * @throws NotUnderReview when the article does not have one of them; nothing is changed then
     */
    public Map<Long, Optional<ReviewRefusal>> accept(long id, List<Long> chosen) {
        var article = record.toChange(id);
        var actor = record.actor();
        editing.check(actor, article);
        var wanted = find(id, chosen);
        Map<Long, Optional<ReviewRefusal>> outcomes = new LinkedHashMap<>();
        Map<UUID, List<Suggestion>> byPerson = new LinkedHashMap<>();
        for (Suggestion suggestion : wanted) {
            outcomes.put(suggestion.id(), Optional.empty());
            if (suggestion.isDecided()) outcomes.put(suggestion.id(), Optional.of(ReviewRefusal.ALREADY_DECIDED));
            else
                byPerson.computeIfAbsent(suggestion.author(), any -> new ArrayList<>())
                        .add(suggestion);
        }
        byPerson.forEach((person, theirs) -> accept(article, actor, person, theirs)
                .forEach((one, refusal) -> outcomes.put(one.id(), Optional.of(refusal))));
        return outcomes;
    }

    /** Those that were not taken, and why not. */
    private Map<Suggestion, ReviewRefusal> accept(Article article, Actor actor, UUID person, List<Suggestion> theirs) {
        var head = revisions.head(article).text().saying(article.language(), article.publishedTime());
        var fitted = fitting.fit(article, head, theirs, whereabouts(article, theirs));
        Map<Suggestion, ReviewRefusal> left = new HashMap<>();
        fitted.outdated().forEach(one -> left.put(one, ReviewRefusal.NO_LONGER_APPLIES));
        var taken = theirs.stream().filter(one -> !left.containsKey(one)).toList();
        if (taken.isEmpty()) return left;
        var checked = adopting.checked(fitted.text());
        if (checked.isEmpty()) {
            taken.forEach(one -> left.put(one, ReviewRefusal.LEAVES_FLAWS));
            return left;
        }
        var text = checked.get();
        if (!text.hash().equals(article.content())) adopting.adopt(actor, article, text, person, Action.ACCEPT);
        taken.forEach(suggestion -> suggestion.accept(actor.id(), article.revision(), record.now()));
        tell(article, true, taken, (suggestion, seal) -> recordAccepted(article, suggestion, seal));
        return left;
    }

    /**
     * Says that the person wrote into the newest text by hand what a suggestion was about, since it does not fit as it is. Its
     * words stay what they were.
     */
    public SuggestionView settle(long id, long number) {
        var article = record.toChange(id);
        editing.check(record.actor(), article);
        var suggestion = find(id, number);
        if (suggestion.isDecided()) throw new ReviewRefused(ReviewRefusal.ALREADY_DECIDED);
        suggestion.settle(record.actor().id(), article.revision(), record.now());
        tell(article, true, List.of(suggestion), (one, seal) -> recordAccepted(article, one, seal));
        return suggestion(id, number);
    }

    private org.copydesk.persistence.record.Event recordAccepted(Article article, Suggestion suggestion, String seal) {
        return record.record(article, Action.ACCEPT_SUGGESTION, Long.toString(suggestion.id()), null, seal);
    }

    /** Records what was decided about each, and tells whoever made them once. */
    private void tell(
            Article article,
            boolean accepted,
            List<Suggestion> several,
            BiFunction<Suggestion, String, org.copydesk.persistence.record.Event> recorded) {
        var seals = record.seals(
                SealedTable.SUGGESTION, several.stream().map(Suggestion::id).toList());
        Map<UUID, SuggestionDecided> told = new LinkedHashMap<>();
        for (Suggestion suggestion : several) {
            var event = recorded.apply(suggestion, seals.get(suggestion.id()));
            var suggester = suggestion.author();
            told.putIfAbsent(
                    suggester, new SuggestionDecided(article.id(), suggestion.id(), suggester, accepted, event));
        }
        told.values().forEach(decided::fire);
    }

    /** @param why a few words, null for none */
    public SuggestionView reject(long id, long number, String why) {
        var outcome = reject(id, List.of(number), why).get(number);
        if (outcome.isPresent()) throw new ReviewRefused(outcome.get());
        return suggestion(id, number);
    }

    /** Turns suggestions down, or takes one's own back; the words are kept. */
    public Map<Long, Optional<ReviewRefusal>> reject(long id, List<Long> chosen, String why) {
        var article = record.toChange(id);
        var actor = record.actor();
        var note = PlainWords.reason(why);
        Map<Long, Optional<ReviewRefusal>> outcomes = new LinkedHashMap<>();
        List<Suggestion> rejected = new ArrayList<>();
        for (Suggestion suggestion : find(id, chosen)) {
            if (!suggestion.author().equals(actor.id())) editing.check(actor, article);
            if (suggestion.isDecided()) {
                outcomes.put(suggestion.id(), Optional.of(ReviewRefusal.ALREADY_DECIDED));
                continue;
            }
            suggestion.reject(actor.id(), note, record.now());
            rejected.add(suggestion);
            outcomes.put(suggestion.id(), Optional.empty());
        }
        tell(
                article,
                false,
                rejected,
                (one, seal) -> record.record(article, Action.REJECT_SUGGESTION, Long.toString(one.id()), note, seal));
        return outcomes;
    }

    /** What has become of the passages of open suggestions that changed since is found by trying. */
    private Standing standing(Article article, Suggestion suggestion, Whereabouts place) {
        if (suggestion.isDecided()) return suggestion.isAccepted() ? Standing.ACCEPTED : Standing.REJECTED;
        if (!place.isDeleted()
                && place.quote().exact().equals(suggestion.anchor().exact())) return Standing.OPEN;
        var trial = new TriedSuggestion(suggestion.id(), places.around(article, suggestion.anchor(), place));
        var known = trials.get(trial);
        if (known == null) {
            var head = revisions.head(article).text();
            known = fitting.fit(article, head, List.of(suggestion), Map.of(suggestion.id(), place))
                    .outdated()
                    .isEmpty();
            trials.put(trial, known);
        }
        return known ? Standing.OPEN : Standing.OUTDATED;
    }

    List<SuggestionView> views(Article article, List<Suggestion> some) {
        var where = whereabouts(article, some);
        var masks = anonymity.of(article);
        Map<UUID, Person> people = new HashMap<>();
        persons.all(some.stream()
                        .flatMap(one -> Stream.of(one.author(), one.decidedBy()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .forEach(person -> people.put(person.id(), person));
        return some.stream()
                .map(one -> new SuggestionView(
                        one,
                        standing(article, one, where.get(one.id())),
                        where.get(one.id()),
                        masks.shown(people.get(one.author())),
                        masks.shown(people.get(one.decidedBy())),
                        said(masks, people.get(one.author()), one.note()),
                        said(masks, people.get(one.decidedBy()), one.decisionNote())))
                .toList();
    }

    private static String said(Masks masks, Person person, String words) {
        return person == null ? null : masks.said(person.username(), words);
    }

    private Map<Long, Whereabouts> whereabouts(Article article, List<Suggestion> some) {
        return places.of(article, some.stream().collect(toMap(Suggestion::id, Suggestion::anchor)));
    }

    private void checkItMakesSense(Article article, Suggestion suggestion) {
        var anchor = suggestion.anchor();
        var before =
                revisions.find(article.id(), anchor.revision()).orElseThrow().text();
        var proposal = new Proposal(anchor.field(), new Span(anchor.start(), anchor.end()), suggestion.replacement());
        var after = Proposal.applied(before, List.of(proposal));
        boolean same = anchor.field() == AnchoredField.BODY
                ? Markup.canonical(after.body()).equals(before.body())
                : after.equals(before);
        if (same) throw new ReviewRefused(ReviewRefusal.NOTHING_PROPOSED);
        if (adopting.checked(after).isEmpty()) throw new ReviewRefused(ReviewRefusal.LEAVES_FLAWS);
    }

    private List<Suggestion> find(long article, List<Long> ids) {
        suggestions.of(article, ids); // at once, so that none has to be asked for
        return ids.stream().distinct().map(one -> find(article, one)).toList();
    }

    private Suggestion find(long article, long id) {
        return suggestions.find(article, id).orElseThrow(NotUnderReview::new);
    }
}
