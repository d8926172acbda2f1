package org.copydesk.core.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.review.OpenStepRow;
import org.copydesk.persistence.review.OpenSteps;
import org.copydesk.persistence.search.ArticleRow;
import org.copydesk.persistence.search.Course;
import org.copydesk.persistence.search.Cursor;
import org.copydesk.persistence.search.Filter;
import org.copydesk.persistence.search.Headlines;
import org.copydesk.persistence.search.Listings;
import org.copydesk.persistence.search.PrintedRow;
import org.copydesk.persistence.words.WordQuery;
import org.copydesk.persistence.writing.Autosaves;
import org.copydesk.persistence.writing.UnsavedText;

/** Lists of the articles that the person may see. */
@ApplicationScoped
public class Worklists {

    /** Further than this nothing is counted; what is shown then is "more than". */
    public static final int COUNTED = 1_000;

    private static final int NAMED = 300;

    /** The newest so many articles say whom a byline may name. */
    private static final int CREDITING = 300;

    @Inject
    Listings listings;

    @Inject
    Autosaves autosaves;

    @Inject
    Headlines headlines;

    @Inject
    Persons persons;

    @Inject
    OpenSteps openSteps;

    @Inject
    CurrentPerson person;

    public Page<ArticleRow, Cursor> page(Filter filter, Cursor after, int limit) {
        var rows = listings.page(filter, person.actor().viewer(), after, limit + 1);
        return Page.of(rows, limit, row -> Listings.cursorAfter(row, filter));
    }

    /** What the person typed that is no article yet, as far as it belongs on this list; the newest first. */
    public List<UnsavedText> unsaved(Filter filter) {
        var actor = person.actor();
        boolean own = (filter.owner() == null || filter.owner().equals(actor.id()))
                && (filter.author() == null || filter.author().equals(actor.username()));
        boolean draft = filter.state() == null || filter.state() == State.DRAFT;
        boolean elsewhere = filter.waiting()
                || filter.reviewer() != null
                || filter.desk() != null
                || filter.overdue() != null
                || filter.returned() != null;
        if (!own || !draft || elsewhere) return List.of();
        return autosaves.unbegun(actor.id(), NAMED).stream()
                .filter(text ->
                        filter.finds(Headlines.lexemes(text.title(), text.standfirst(), text.subjects(), text.names())))
                .toList();
    }

    /** The same list read this way, after the cursor. */
    public Page<ArticleRow, Cursor> page(Filter filter, Course course, Cursor after, int limit) {
        var rows = listings.page(filter, person.actor().viewer(), course, after, limit + 1);
        return Page.of(rows, limit, row -> Listings.cursorAfter(row, filter));
    }

    /** The page of the same list that ends before the cursor. */
    public List<ArticleRow> pageBefore(Filter filter, Course course, Cursor before, int limit) {
        return listings.pageBefore(filter, person.actor().viewer(), course, before, limit);
    }

    /** When those of the articles that a list showed that are live went live first, by their ids. */
    public Map<Long, Instant> liveSince(List<ArticleRow> rows) {
        var live = rows.stream()
                .filter(row -> row.live() != null)
                .map(ArticleRow::id)
                .toList();
        return live.isEmpty() ? Map.of() : listings.liveSince(live);
    }

    /** The steps for which those of the articles that a list showed wait that are in review, by their ids. */
    public Map<Long, List<OpenStepRow>> openSteps(List<ArticleRow> rows) {
        var reviewed = rows.stream()
                .filter(row -> row.state() == State.IN_REVIEW)
                .map(ArticleRow::id)
                .toList();
        return reviewed.isEmpty()
                ? Map.of()
                : openSteps.in(reviewed).stream().collect(Collectors.groupingBy(OpenStepRow::article));
    }

    /** The standfirsts of articles that a list showed, by their ids. */
    public Map<Long, String> standfirsts(List<ArticleRow> rows) {
        return rows.isEmpty()
                ? Map.of()
                : listings.standfirsts(rows.stream().map(ArticleRow::id).toList());
    }

    /** Why each of the articles that a list showed was found, by their ids; what was not searched for has no reasons. */
    public Map<Long, List<Hit>> hits(Filter filter, List<ArticleRow> rows) {
        if (rows.isEmpty() || !filter.searches()) return Map.of();
        var articles = rows.stream().map(ArticleRow::id).toList();
        var printed = listings.printed(articles);
        var bodies = filter.searchesTexts() ? listings.bodies(articles) : Map.<Long, String>of();
        return rows.stream()
                .collect(Collectors.toMap(
                        ArticleRow::id, row -> hits(filter, row, printed.get(row.id()), bodies.get(row.id()))));
    }

    private static List<Hit> hits(Filter filter, ArticleRow row, PrintedRow printed, String body) {
        var query = WordQuery.of(filter.words() == null ? "" : filter.words());
        return Stream.of(
                        Hit.whole(Hit.Part.TITLE, row.title(), query),
                        Hit.around(Hit.Part.STANDFIRST, printed.standfirst(), query),
                        hitSubjects(filter, row, query),
                        Hit.whole(Hit.Part.BYLINE, String.join(", ", printed.names()), query),
                        body == null ? List.<Hit>of() : Hit.around(Hit.Part.BODY, Markup.plainText(body), query))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Hit> hitSubjects(Filter filter, ArticleRow row, WordQuery query) {
        var subjects = String.join(", ", row.subjects());
        if (filter.subject() == null) return Hit.whole(Hit.Part.SUBJECTS, subjects, query);
        return row.subjects().stream()
                .filter(filter::isUnder)
                .map(subject -> new Hit(Hit.Part.SUBJECTS, List.of(new Hit.Piece(subject, true))))
                .toList();
    }

    /** Articles that did not go live when they were due, the longest overdue first. */
    public List<ArticleRow> failedToGoLive(int limit) {
        return listings.failedToGoLive(person.actor().viewer(), limit);
    }

    /** Articles that are to go live, the next one first. */
    public List<ArticleRow> goingLive(int limit) {
        return listings.goingLive(person.actor().viewer(), limit);
    }

    /** How many there are, at most {@link #COUNTED}. */
    public long count(Filter filter) {
        return listings.count(filter, person.actor().viewer(), COUNTED);
    }

    /** The same by these states, in one question. */
    public Map<State, Long> counts(Collection<State> states) {
        return listings.counts(states, person.actor().viewer(), COUNTED);
    }

    /** Whose articles the person may see: an editor everybody's, others their own. */
    public List<Person> authors() {
        var actor = person.actor();
        return actor.viewer().seesAll() ? persons.authors(NAMED) : persons.all(List.of(actor.id()));
    }

    /** Those of them whose names have all these words, each as a beginning. */
    public List<Person> writersLike(String typed, int limit) {
        var actor = person.actor();
        return persons.writersLike(typed, actor.viewer(), limit);
    }

    /** Whoever has this user name, as far as they were seen here. */
    public Optional<Person> called(String username) {
        return persons.named(username);
    }

    /** Subjects that were used before and begin so, where readers or the person themselves could see it. */
    public List<String> subjectsLike(String beginning) {
        return headlines.subjectsLike(beginning, person.actor().viewer(), 10);
    }

    /** Whom the articles that the person may see name in their bylines, by their names. */
    public List<Byline> credits() {
        return headlines.credits(person.actor().viewer(), CREDITING);
    }
}
