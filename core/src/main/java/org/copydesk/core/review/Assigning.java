package org.copydesk.core.review;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.copydesk.core.people.Right;
import org.copydesk.core.workflow.Anonymity;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.proof.SealedTable;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.review.Assignment;
import org.copydesk.persistence.review.AssignmentKey;
import org.copydesk.persistence.review.Assignments;

/**
 * Who has an article, or a step of its review, to see to. Whoever may read it and writes or edits here may claim it for
 * themselves and hand it back; an editor or its author gives it to others, who have to be here and able to read it. All
 * methods throw {@code ArticleNotFound} for an article that the person may not see, and {@link ReviewRefused}.
 */
@ApplicationScoped
@Transactional
public class Assigning {

    /** An assignment with the person who has it. */
    public record Assignee(Person person, String step, Instant due) {}

    @Inject
    ReviewRecord record;

    @Inject
    Assignments assignments;

    @Inject
    Readers readers;

    @Inject
    Persons persons;

    @Inject
    Anonymity anonymity;

    @Inject
    Event<Assigned> assigned;

    @Inject
    Event<HandedBack> handedBack;

    public List<Assignee> of(long article) {
        return of(record.toRead(article));
    }

    private List<Assignee> of(Article article) {
        var some = assignments.of(article.id());
        var masks = anonymity.of(article);
        Map<UUID, Person> people = new HashMap<>();
        persons.all(some.stream().map(Assignment::person).distinct().toList())
                .forEach(person -> people.put(person.id(), masks.shown(person)));
        return some.stream()
                .map(one -> new Assignee(people.get(one.person()), one.step().isEmpty() ? null : one.step(), one.due()))
                .toList();
    }

    /** Whether the person who asks could take the article on, and has not. */
    public boolean isClaimable(long id) {
        var article = record.toRead(id);
        var actor = record.actor();
        return record.isPartaking(article)
                && readers.mayRead(article, actor.id(), actor.roles())
                && assignments.of(id).stream().noneMatch(one -> one.person().equals(actor.id()));
    }

    /** Whether the person who asks could give it to others. */
    public boolean isGivable(long id) {
        var article = record.toRead(id);
        return record.isPartaking(article) && mayGive(article);
    }

    /** Who of those who have it could hand it back, or have it taken from them, by the person who asks: their user names. */
    public Set<String> returnable(long id) {
        var article = record.toRead(id);
        if (!record.isPartaking(article)) return Set.of();
        var kept = assignments.of(id).stream()
                .filter(one -> !mayTakeBack(one))
                .map(Assignment::person)
                .collect(toSet());
        var people = assignments.of(id).stream()
                .map(Assignment::person)
                .filter(person -> !kept.contains(person))
                .distinct()
                .toList();
        var masks = anonymity.of(article);
        return persons.all(people).stream()
                .map(person -> masks.shown(person).username())
                .collect(toSet());
    }

    private boolean mayGive(Article article) {
        var actor = record.actor();
        return actor.may(Right.EDIT) || article.author().equals(actor.id());
    }

    private boolean mayTakeBack(Assignment one) {
        var actor = record.actor();
        return actor.may(Right.EDIT)
                || actor.id().equals(one.person())
                || actor.id().equals(one.assigner());
    }

    /**
     * Gives the article to somebody; to oneself is a claim. Who has it already has it from now on until the new time.
     *
     * @param step one step of its review, null for the article as a whole
     * @param due by when, null for no time
     */
    public List<Assignee> assign(long id, String username, String step, Instant due) {
        var article = record.toChange(id);
        var actor = record.actor();
        var person = readers.named(article, username);
        boolean claim = person.id().equals(actor.id());
        if (!claim && !mayGive(article)) throw new ReviewRefused(ReviewRefusal.NOT_YOURS);
        if (due != null && !due.isAfter(record.now())) throw new ReviewRefused(ReviewRefusal.DUE_NOT_IN_FUTURE);
        var name = Optional.ofNullable(record.step(article, step)).orElse("");
        var key = new AssignmentKey(id, person.id(), name);
        assignments
                .find(key)
                .ifPresentOrElse(
                        known -> known.assign(due, actor.id(), record.now()),
                        () -> assignments.add(new Assignment(key, due, actor.id(), record.now())));
        var about = person.id() + (name.isEmpty() ? "" : " " + name);
        var event = record.record(
                article, claim ? Action.CLAIM : Action.ASSIGN, about, due == null ? null : due.toString(), seal(id));
        anonymity.meetAll(article);
        assigned.fire(new Assigned(id, person.id(), name.isEmpty() ? null : name, due, event));
        return of(article);
    }

    /**
     * Takes everything back that the person has of this article.
     *
     * @throws NotUnderReview when they have nothing of it
     */
    public void handBack(long id, String username) {
        var article = record.toChange(id);
        var person = readers.called(article, username).orElseThrow(NotUnderReview::new);
        var theirs = assignments.of(id).stream()
                .filter(one -> one.person().equals(person.id()))
                .toList();
        if (theirs.isEmpty()) throw new NotUnderReview();
        for (Assignment one : theirs) {
            if (!mayTakeBack(one)) throw new ReviewRefused(ReviewRefusal.NOT_YOURS);
            assignments.remove(one);
            var about = person.id() + (one.step().isEmpty() ? "" : " " + one.step());
            var event = record.record(article, Action.HAND_BACK, about, null, seal(id));
            handedBack.fire(new HandedBack(id, person.id(), one.step().isEmpty() ? null : one.step(), event));
        }
    }

    private String seal(long article) {
        return record.seal(SealedTable.ASSIGNMENT, article);
    }

    /** What the person who asks has to see to, the most urgent first. */
    public List<Assignment> mine(int limit) {
        return assignments.of(record.actor().id(), limit);
    }
}
