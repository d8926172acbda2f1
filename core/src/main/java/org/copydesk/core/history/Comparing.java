package org.copydesk.core.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.workflow.ArticleDoor;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Revision;
import org.copydesk.persistence.article.Revisions;
import org.copydesk.persistence.review.Round;
import org.copydesk.persistence.review.Rounds;
import org.copydesk.persistence.writing.PersonalKey;
import org.copydesk.persistence.writing.ReadMarks;

/** Compares any two revisions of an article that the person may see. */
@ApplicationScoped
@Transactional
public class Comparing {

    @Inject
    ArticleDoor door;

    @Inject
    Revisions revisions;

    @Inject
    Comparisons comparisons;

    @Inject
    Rounds rounds;

    @Inject
    ReadMarks readMarks;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    /**
     * Compares two revisions, each named by its number or by {@code first}, {@code head}, {@code live}, {@code seen} (when the
     * person last looked), {@code submitted} (to the newest round) or {@code previous} (the one before the other end).
     *
     * @throws ArticleNotFound when the person may not see the article
     * @throws NoSuchRevision when it has no such revision
     */
    public Compared between(long id, String from, String to) {
        var article = door.read(id);
        int last = number(article, "to", to, article.revision());
        var before = revision(article, "from", from, number(article, "from", from, last));
        var after = revision(article, "to", to, last);
        var language = Locale.forLanguageTag(article.language());
        var comparison = comparisons.between(before, after, language);
        return new Compared(before.number(), after.number(), before.text(), after.text(), comparison);
    }

    private Revision revision(Article article, String field, String end, int number) {
        return revisions.find(article.id(), number).orElseThrow(() -> new NoSuchRevision(field, end));
    }

    private int number(Article article, String field, String end, int other) {
        if (end.matches("[0-9]{1,9}")) return Integer.parseInt(end);
        return Stream.of(Ends.values())
                .filter(known -> known.name().equalsIgnoreCase(end))
                .findFirst()
                .flatMap(known -> resolved(article, known, other))
                .orElseThrow(() -> new NoSuchRevision(field, end));
    }

    private Instant visitBegan() {
        return clock.instant().minus(Reading.VISIT);
    }

    private Optional<Integer> resolved(Article article, Ends end, int other) {
        return switch (end) {
            case FIRST -> Optional.of(1);
            case HEAD -> Optional.of(article.revision());
            case LIVE -> Optional.ofNullable(article.live());
            case SEEN ->
                readMarks
                        .last(new PersonalKey(person.actor().id(), article.id()), article.revision(), visitBegan())
                        .or(() -> Optional.of(1));
            case SUBMITTED -> rounds.newest(article).map(Round::revision).or(() -> Optional.of(1));
            case PREVIOUS -> Optional.of(Math.max(1, other - 1));
        };
    }
}
