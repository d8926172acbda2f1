package org.copydesk.core.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.KnownPeople;
import org.copydesk.core.workflow.Anonymity;
import org.copydesk.core.workflow.ArticleDoor;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Labels;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.RevisionRow;
import org.copydesk.persistence.article.Revisions;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.publishing.Publication;
import org.copydesk.persistence.publishing.Publications;
import org.copydesk.persistence.publishing.Schedule;
import org.copydesk.persistence.publishing.Schedules;
import org.copydesk.persistence.record.Details;
import org.copydesk.persistence.record.EventRow;
import org.copydesk.persistence.record.Events;
import org.copydesk.persistence.review.Round;
import org.copydesk.persistence.review.Rounds;
import org.copydesk.persistence.writing.PersonalKey;
import org.copydesk.persistence.writing.ReadMarks;

/** One article and all there is to know about it, for those who may see it. */
@ApplicationScoped
@Transactional(dontRollbackOn = ArticleNotFound.class) // an answer, after which the page reads on
public class Reading {

    /** How long what somebody has just seen for the first time stays new to them. */
    public static final Duration VISIT = Duration.ofHours(8);

    /** After which nothing is left of a schedule, or only its time. */
    private static final Set<String> ENDS_OF_SCHEDULES =
            Set.of(Move.UNSCHEDULE.name(), Move.PUBLISH.name(), Move.PUBLISH_UNREVIEWED.name());

    @Inject
    ArticleDoor door;

    @Inject
    Revisions revisions;

    @Inject
    Labels labels;

    @Inject
    Events events;

    @Inject
    Rounds rounds;

    @Inject
    Schedules schedules;

    @Inject
    Publications publications;

    @Inject
    ReadMarks readMarks;

    @Inject
    KnownPeople people;

    @Inject
    CurrentPerson person;

    @Inject
    Anonymity anonymity;

    @Inject
    Clock clock;

    /** @throws ArticleNotFound when there is none that the person may see; so do all methods here */
    public ArticleView article(long id) {
        var article = visible(id);
        return new ArticleView(article, revisions.head(article).text(), people.person(article.author()));
    }

    public RevisionView revision(long id, int number) {
        var masks = anonymity.of(visible(id));
        var revision = revisions.find(id, number).orElseThrow(ArticleNotFound::new);
        var author = people.person(revision.author());
        return new RevisionView(
                revision,
                masks.shown(author),
                masks.noted(revision.kind(), author.username(), revision.note()),
                masks.shown(labels.of(id, number, number).get(number)));
    }

    /** Newest first, older than revision {@code before}; the cursor is the number to go on from. */
    public Page<RevisionRow, Integer> revisions(long id, int before, int limit) {
        var masks = anonymity.of(visible(id));
        var rows = revisions.of(id, before, limit + 1);
        if (rows.isEmpty()) return new Page<>(List.of(), null);
        var called =
                labels.of(id, rows.get(rows.size() - 1).number(), rows.get(0).number());
        var labelled = rows.stream()
                .map(row -> masks.shown(row.called(masks.shown(called.get(row.number())))))
                .toList();
        return Page.of(labelled, limit, RevisionRow::number);
    }

    /** Oldest first, after event {@code after} of the article; the cursor is the number to go on from. */
    public Page<EventRow, Integer> events(long id, int after, int limit) {
        var article = visible(id);
        return Page.of(anonymity.shown(article, events.of(id, after, limit + 1)), limit, EventRow::number);
    }

    /** Somebody who did something in the article, as the person who asks may know them. */
    public Person person(long id, UUID who) {
        return anonymity.of(visible(id)).shown(people.person(who));
    }

    /** What they wrote in it, as the person who asks may read it. */
    public String said(long id, UUID who, String words) {
        return anonymity.of(visible(id)).said(people.person(who).username(), words);
    }

    /** The newest round of review, open or decided. */
    public Optional<Round> round(long id) {
        return rounds.newest(visible(id));
    }

    public Optional<Schedule> schedule(long id) {
        visible(id);
        return schedules.of(id);
    }

    /**
     * When it was to go live before it was taken off the schedule, or the same time on the first day that is to come; empty when
     * it was not.
     */
    public Optional<ZonedDateTime> proposedTime(long id) {
        visible(id);
        return events.newest(id, ENDS_OF_SCHEDULES)
                .filter(event -> event.action().equals(Move.UNSCHEDULE.name()))
                .flatMap(event -> event.details().text(Details.AT))
                .map(ZonedDateTime::parse)
                .map(this::toCome);
    }

    private ZonedDateTime toCome(ZonedDateTime time) {
        var now = clock.instant();
        if (time.toInstant().isAfter(now)) return time;
        var today = time.with(now.atZone(time.getZone()).toLocalDate());
        return today.toInstant().isAfter(now) ? today : today.plusDays(1);
    }

    /** What readers see of it now. */
    public Optional<Publication> publication(long id) {
        visible(id);
        return publications.current(id);
    }

    /** The revision the person had seen before their present visit; empty when they never looked. */
    public Optional<Integer> lastSeen(long id) {
        return readMarks.last(key(id), visible(id).revision(), visitBegan());
    }

    /** Remembers that the person has now seen the head. */
    public void look(long id) {
        readMarks.looked(key(id), visible(id).revision(), clock.instant(), visitBegan());
    }

    private Instant visitBegan() {
        return clock.instant().minus(VISIT);
    }

    private PersonalKey key(long id) {
        return new PersonalKey(person.actor().id(), id);
    }

    private Article visible(long id) {
        return door.read(id);
    }
}
