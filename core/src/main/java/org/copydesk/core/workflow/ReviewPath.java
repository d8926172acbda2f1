package org.copydesk.core.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.copydesk.core.workflow.StepStanding.StepProgress;
import org.copydesk.persistence.planning.Step;
import org.copydesk.persistence.planning.WorkingHours;
import org.copydesk.persistence.review.Approval;

/** The steps of one round as they stand. Immutable; it follows from what was approved, passed over and done before. */
public final class ReviewPath {

    /** A review without steps: one approval ends it. */
    static final ReviewPath NONE = new ReviewPath(List.of(), List.of());

    private final List<Step> steps;
    private final List<StepStanding> standings;

    /** A yes to a step, given or about to be. */
    public record Yes(String step, UUID person, UUID behalf, Instant time) {

        static Yes of(Approval approval) {
            return new Yes(approval.step(), approval.person(), approval.behalf(), approval.time());
        }
    }

    private ReviewPath(List<Step> steps, List<StepStanding> standings) {
        this.steps = steps;
        this.standings = standings;
    }

    /**
     * @param begun when the round began
     * @param yeses the approvals that hold
     * @param skipped the steps that were passed over
     * @param carried the steps that an earlier round had done
     * @param hours when its desk works, null for round the clock
     */
    static ReviewPath of(
            List<Step> steps,
            Instant begun,
            List<Yes> yeses,
            Collection<String> skipped,
            Collection<String> carried,
            WorkingHours hours) {
        Map<String, StepStanding> found = new HashMap<>();
        Map<String, Instant> ended = new HashMap<>();
        List<Step> left = new ArrayList<>(steps);
        for (boolean moved = true; moved; ) {
            moved = false;
            for (Step step : List.copyOf(left)) {
                if (left.stream().anyMatch(other -> step.after().contains(other.name()))) continue;
                var opened = step.after().stream().map(ended::get).reduce(begun, ReviewPath::later);
                var standing = standing(step, opened, found, yeses, skipped, carried, hours);
                found.put(step.name(), standing);
                ended.put(
                        step.name(),
                        standing.approvals().stream().map(Yes::time).reduce(opened, ReviewPath::later));
                left.remove(step);
                moved = true;
            }
        }
        return new ReviewPath(
                List.copyOf(steps),
                steps.stream().map(step -> found.get(step.name())).toList());
    }

    private static StepStanding standing(
            Step step,
            Instant opened,
            Map<String, StepStanding> before,
            List<Yes> yeses,
            Collection<String> skipped,
            Collection<String> carried,
            WorkingHours hours) {
        var own = yeses.stream().filter(yes -> step.name().equals(yes.step())).toList();
        Set<UUID> people = new HashSet<>();
        own.forEach(yes -> people.add(yes.behalf() == null ? yes.person() : yes.behalf()));
        boolean open = step.after().stream().allMatch(name -> before.get(name).isOver());
        StepProgress progress;
        if (skipped.contains(step.name())) progress = StepProgress.SKIPPED;
        else if (carried.contains(step.name()) || people.size() >= step.approvals()) progress = StepProgress.DONE;
        else progress = open ? StepProgress.OPEN : StepProgress.WAITING;
        var due = progress == StepProgress.OPEN && step.due() != null ? due(opened, step, hours) : null;
        return new StepStanding(step, progress, own, open ? opened : null, due);
    }

    private static Instant due(Instant opened, Step step, WorkingHours hours) {
        return hours == null ? opened.plus(step.due()) : hours.after(opened, step.due());
    }

    private static Instant later(Instant one, Instant other) {
        return other != null && other.isAfter(one) ? other : one;
    }

    public boolean hasSteps() {
        return !steps.isEmpty();
    }

    /** All steps in the order in which the desk tells them. */
    public List<StepStanding> standings() {
        return standings;
    }

    public List<Step> open() {
        return standings.stream()
                .filter(standing -> standing.progress() == StepProgress.OPEN)
                .map(StepStanding::step)
                .toList();
    }

    /** The open steps that may be skipped. */
    List<Step> skippable() {
        return open().stream().filter(Step::skippable).toList();
    }

    Optional<Step> step(String name) {
        return steps.stream().filter(step -> step.name().equals(name)).findFirst();
    }

    Optional<StepStanding> standing(String name) {
        return standings.stream()
                .filter(standing -> standing.step().name().equals(name))
                .findFirst();
    }

    /** The names of the steps that are done or were passed over. */
    List<String> over() {
        return standings.stream()
                .filter(StepStanding::isOver)
                .map(standing -> standing.step().name())
                .toList();
    }

    boolean isOver() {
        return standings.stream().allMatch(StepStanding::isOver);
    }
}
