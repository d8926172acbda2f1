package org.copydesk.core.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.copydesk.core.review.ReviewView.StepView;
import org.copydesk.core.review.ReviewView.Yes;
import org.copydesk.core.workflow.Anonymity;
import org.copydesk.core.workflow.ArticleDoor;
import org.copydesk.core.workflow.Masks;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.workflow.ReviewPaths;
import org.copydesk.core.workflow.SeenRevision;
import org.copydesk.core.workflow.StepStanding;
import org.copydesk.core.workflow.StepStanding.StepProgress;
import org.copydesk.core.workflow.TextChanged;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.planning.Desks;
import org.copydesk.persistence.planning.Step;
import org.copydesk.persistence.proof.SealedTable;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.review.Absence;
import org.copydesk.persistence.review.Absences;
import org.copydesk.persistence.review.Approval;
import org.copydesk.persistence.review.OpenSteps;
import org.copydesk.persistence.review.Rounds;
import org.copydesk.persistence.review.Threads;

/** How the review of an article stands, for those who may see it; and the ticks on its checklists. */
@ApplicationScoped
@Transactional
public class ReviewStatus {

    @Inject
    ArticleDoor door;

    @Inject
    ReviewRecord record;

    @Inject
    ReviewPaths paths;

    @Inject
    Rounds rounds;

    @Inject
    OpenSteps openSteps;

    @Inject
    Absences absences;

    @Inject
    Desks desks;

    @Inject
    Threads threads;

    @Inject
    Persons persons;

    @Inject
    Anonymity anonymity;

    @Inject
    Assigning assigning;

    @Inject
    SeenRevision seenRevision;

    /** @throws org.copydesk.core.workflow.ArticleNotFound when the person may not see it */
    public ReviewView of(long id) {
        var article = door.read(id);
        var standings = paths.of(article).standings();
        var approvals = standings.isEmpty() ? List.<Approval>of() : rounds.approvals(id, article.round());
        var people = people(standings, approvals);
        var masks = anonymity.of(article);
        var steps = standings.stream()
                .map(standing -> {
                    var yeses = yeses(standing, approvals, people);
                    boolean deserted = standing.progress() == StepProgress.OPEN
                            && openSteps.isDeserted(id, standing.step().name());
                    var asked = deserted ? List.<Person>of() : asked(masks, standing, yeses, people);
                    return new StepView(standing, shown(masks, yeses), asked, standIns(masks, asked), deserted);
                })
                .toList();
        return new ReviewView(steps, assigning.of(id), (int) threads.blocking(id, null));
    }

    /** What the steps of its reviews are called, by their names; as in the newest of those that had a step of that name. */
    public Map<String, String> titles(long id) {
        door.read(id);
        Map<String, String> titles = new HashMap<>();
        rounds.of(id).stream()
                .filter(round -> round.desk() != null)
                .flatMap(round -> desks.steps(round.desk(), round.flow()).stream())
                .forEach(step -> titles.put(step.name(), step.title()));
        return titles;
    }

    /** Whether the person who asks has a part in what is said and done about the article now. */
    public boolean isPartaking(long id) {
        return record.isPartaking(door.read(id));
    }

    /** The names of the open steps that the person who asks may approve, in their own name or for somebody who is away. */
    public List<String> mine(long id) {
        return paths.openTo(record.actor(), door.read(id)).stream()
                .map(Step::name)
                .toList();
    }

    /** The numbers, from 0, of the lines of a step's checklist that are ticked off for the newest text. */
    public List<Integer> ticked(long id, String step) {
        var article = door.read(id);
        check(article, step);
        return rounds.ticked(id, step, article.content());
    }

    /**
     * Ticks a line of a checklist off for the text that was read; in review, by those who may approve its step.
     *
     * @param seen the number of the revision that was read
     * @throws TextChanged when that is no longer the newest
     */
    public List<Integer> tick(long id, String step, int item, int seen) {
        var article = toTick(id, step, item);
        seenRevision.check(article, seen);
        return tick(article, step, item, true);
    }

    /** Takes a tick away from the newest text. */
    public List<Integer> untick(long id, String step, int item) {
        return tick(toTick(id, step, item), step, item, false);
    }

    private Article toTick(long id, String step, int item) {
        var article = record.toChange(id);
        var standing = check(article, step);
        if (article.state() != State.IN_REVIEW) throw new NotUnderReview();
        if (!paths.isFor(standing.step(), record.actor(), article)) throw new Refused(Refusal.NOT_YOUR_STEP);
        if (item < 0 || item >= standing.step().checklist().size()) throw new NotUnderReview();
        return article;
    }

    private List<Integer> tick(Article article, String step, int item, boolean done) {
        rounds.tick(article, step, item, done, record.actor().id(), record.now());
        record.record(
                article,
                done ? Action.TICK : Action.UNTICK,
                step + " " + item,
                null,
                record.seal(SealedTable.TICK, article.id()));
        return rounds.ticked(article.id(), step, article.content());
    }

    private StepStanding check(Article article, String step) {
        return paths.of(article).standings().stream()
                .filter(standing -> standing.step().name().equals(step))
                .findFirst()
                .orElseThrow(NotUnderReview::new);
    }

    private static List<Yes> shown(Masks masks, List<Yes> yeses) {
        return yeses.stream()
                .map(yes -> new Yes(
                        masks.shown(yes.person()), masks.shown(yes.behalf()), yes.time(), yes.content(), yes.voided()))
                .toList();
    }

    private static List<Person> asked(Masks masks, StepStanding standing, List<Yes> yeses, Map<UUID, Person> people) {
        if (!standing.isPending() || standing.step().anonymous()) return List.of();
        return standing.step().people().stream()
                .filter(id -> yeses.stream()
                        .noneMatch(yes -> !yes.voided() && yes.person().id().equals(id)))
                .map(people::get)
                .filter(Objects::nonNull)
                .map(masks::shown)
                .toList();
    }

    private Map<UUID, List<Person>> standIns(Masks masks, List<Person> asked) {
        if (asked.isEmpty()) return Map.of();
        var now = record.now();
        var away = absences.coming(now).stream()
                .filter(absence -> !absence.since().isAfter(now))
                .filter(absence -> asked.stream().anyMatch(one -> one.id().equals(absence.person())))
                .toList();
        Map<UUID, Person> people = new HashMap<>();
        persons.all(away.stream().map(Absence::standIn).distinct().toList())
                .forEach(person -> people.put(person.id(), masks.shown(person)));
        return away.stream()
                .collect(groupingBy(
                        Absence::person, mapping(absence -> people.get(absence.standIn()), toUnmodifiableList())));
    }

    private static List<Yes> yeses(StepStanding standing, List<Approval> approvals, Map<UUID, Person> people) {
        List<Yes> yeses = new ArrayList<>();
        approvals.stream()
                .filter(approval -> standing.step().name().equals(approval.step()))
                .map(approval -> new Yes(
                        people.get(approval.person()),
                        people.get(approval.behalf()),
                        approval.time(),
                        approval.content(),
                        approval.isVoid()))
                .forEach(yeses::add);
        standing.approvals().stream()
                .filter(yes ->
                        yeses.stream().noneMatch(known -> known.person().id().equals(yes.person())))
                .map(yes -> new Yes(people.get(yes.person()), null, yes.time(), null, false))
                .forEach(yeses::add);
        return yeses;
    }

    private Map<UUID, Person> people(List<StepStanding> standings, List<Approval> approvals) {
        var ids = Stream.of(
                        approvals.stream()
                                .flatMap(one ->
                                        Stream.of(one.person(), one.behalf() == null ? one.person() : one.behalf())),
                        standings.stream()
                                .flatMap(one -> one.approvals().stream())
                                .map(one -> one.person()),
                        standings.stream().flatMap(one -> one.step().people().stream()))
                .flatMap(several -> several)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, Person> people = new HashMap<>();
        persons.all(ids).forEach(person -> people.put(person.id(), person));
        return people;
    }
}
