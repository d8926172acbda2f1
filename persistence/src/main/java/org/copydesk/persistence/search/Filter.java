package org.copydesk.persistence.search;

import java.time.Instant;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.words.Terms;
import org.copydesk.persistence.words.WordQuery;

/**
 * What a list is narrowed to; null and false narrow nothing.
 *
 * @param subject the beginning of one of the head's subjects, or of a word in it
 * @param author the owner's user name, or the beginnings of their names
 * @param words all of which the title, standfirst, subjects or byline have to contain, as beginnings
 * @param owner only what belongs to this person
 * @param waiting only what waits for a decision, longest first; everything else is listed newest first
 * @param unreviewed only what is live without a review
 * @param reviewer only what this person may approve, of what waits or is live without a review; with words only of what waits
 * @param desk the name of a desk
 * @param overdue only what somebody was to have seen to by this time
 * @param returned only what this person had sent back and waits again
 * @param inTexts whether words may stand in the body as well
 */
public record Filter(
        State state,
        String subject,
        String author,
        String words,
        UUID owner,
        boolean waiting,
        boolean unreviewed,
        UUID reviewer,
        String desk,
        Instant overdue,
        UUID returned,
        boolean inTexts) {

    public static final Filter NONE = new Filter(null, null, null, null, null);

    public static Filter ownedBy(UUID person) {
        return new Filter(null, null, null, null, person);
    }

    /** What waits for a decision that this person may make, as far as it is on the list. */
    public Filter waitingFor(UUID person) {
        return new Filter(state, subject, author, words, owner, true, false, person, desk, overdue, returned, inTexts);
    }

    /** What went out without a review and this person may approve afterwards. */
    public static Filter owedBy(UUID person) {
        return new Filter(null, null, null, null, null, false, true, person);
    }

    public Filter(State state, String subject, String author, String words, UUID owner) {
        this(state, subject, author, words, owner, false, false, null);
    }

    private Filter(
            State state,
            String subject,
            String author,
            String words,
            UUID owner,
            boolean waiting,
            boolean unreviewed,
            UUID reviewer) {
        this(state, subject, author, words, owner, waiting, unreviewed, reviewer, null, null, null, false);
    }

    public boolean searches() {
        return isSaid(words) || isSaid(subject);
    }

    /** Whether bodies are looked through. */
    public boolean searchesTexts() {
        return inTexts && isSaid(words);
    }

    /** What the whole text has to be found by, as a text query of PostgreSQL. */
    String queryOfText() {
        return WordQuery.of(words).toString();
    }

    /** What the headline has to be found by even where words may stand in the body; null for nothing. */
    String queryOfSubject() {
        return isSaid(subject) ? WordQuery.ofBeginning(subject).toString() : null;
    }

    /** What a text has to be found by. */
    private Stream<WordQuery> queries() {
        return Stream.of(
                        isSaid(words) ? WordQuery.of(words) : null,
                        isSaid(subject) ? WordQuery.ofBeginning(subject) : null)
                .filter(Objects::nonNull);
    }

    /** The same as a text query of PostgreSQL; "" when nothing is found by it. */
    String query() {
        return written(WordQuery::toString);
    }

    /** The same for the index of beginnings. */
    String queryOfBeginnings() {
        return written(WordQuery::inBeginnings);
    }

    private String written(Function<WordQuery, String> query) {
        return queries().anyMatch(WordQuery::isEmpty)
                ? ""
                : queries().map(query).collect(Collectors.joining(" & "));
    }

    /** Whether a text that has all these lexemes is found, as {@link Headlines#lexemes} has them. */
    public boolean finds(NavigableSet<String> lexemes) {
        return queries().allMatch(query -> !query.isEmpty() && query.finds(lexemes));
    }

    /** Whether this subject is one that is wanted. */
    public boolean isUnder(String name) {
        return isSaid(subject) && WordQuery.ofBeginning(subject).finds(new TreeSet<>(Terms.beginnings(name)));
    }

    private static boolean isSaid(String value) {
        return value != null && !value.isBlank();
    }

    /** Whether its words are searched for, and not looked for in what something else of it finds. */
    boolean isSearch() {
        return searches() && !waiting && desk == null && overdue == null && returned == null;
    }

    public Filter in(State other) {
        return new Filter(
                other, subject, author, words, owner, waiting, unreviewed, reviewer, desk, overdue, returned, inTexts);
    }

    /** Only what belongs to this person. */
    Filter by(UUID person) {
        return new Filter(
                state, subject, author, words, person, waiting, unreviewed, reviewer, desk, overdue, returned, inTexts);
    }

    /** The same of this desk, subject and author; null for any. */
    public Filter of(String someDesk, String someSubject, String someAuthor) {
        return new Filter(
                state,
                someSubject,
                someAuthor,
                words,
                owner,
                waiting,
                unreviewed,
                reviewer,
                someDesk,
                overdue,
                returned,
                inTexts);
    }

    /** The same, found by words of bodies as well. */
    public Filter inTexts(boolean wanted) {
        return new Filter(
                state, subject, author, words, owner, waiting, unreviewed, reviewer, desk, overdue, returned, wanted);
    }

    /** Only what somebody was to have seen to by this time. */
    public Filter overdueAt(Instant time) {
        return new Filter(
                state, subject, author, words, owner, waiting, unreviewed, reviewer, desk, time, returned, inTexts);
    }

    /** Only what this person had sent back and waits again. */
    public Filter returnedTo(UUID person) {
        return new Filter(
                state, subject, author, words, owner, waiting, unreviewed, reviewer, desk, overdue, person, inTexts);
    }
}
