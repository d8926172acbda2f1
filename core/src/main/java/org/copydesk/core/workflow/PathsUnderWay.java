package org.copydesk.core.workflow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.core.workflow.ReviewPath.Yes;
import org.copydesk.persistence.board.Boards;
import org.copydesk.persistence.board.Boards.StepOf;
import org.copydesk.persistence.board.RoundUnderWay;
import org.copydesk.persistence.board.YesUnderWay;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.planning.Desks;
import org.copydesk.persistence.planning.Step;
import org.copydesk.persistence.planning.WorkingHours;

/** How many reviews stand, in as many questions as one asks. */
@ApplicationScoped
public class PathsUnderWay {

    /** A version of a desk's steps. */
    private record FlowVersion(String desk, int flow) {}

    @Inject
    Boards boards;

    @Inject
    Desks desks;

    /** The paths of these rounds, in their order, by their articles' ids; a path without steps for the one step. */
    public Map<Long, ReviewPath> of(List<RoundUnderWay> rounds) {
        var steps = steps(rounds);
        Map<Long, ReviewPath> paths = new LinkedHashMap<>();
        if (steps.isEmpty()) {
            rounds.forEach(round -> paths.put(round.article(), ReviewPath.NONE));
            return paths;
        }
        Map<String, Optional<WorkingHours>> hours = new HashMap<>();
        var yeses = boards.yeses().stream().collect(groupingBy(YesUnderWay::article));
        var guests = boards.yesesOfGuests().stream().collect(groupingBy(YesUnderWay::article));
        var skipped = boards.skipped().stream().collect(groupingBy(StepOf::article, mapping(StepOf::step, toList())));
        for (var round : rounds) {
            var own = steps.getOrDefault(new FlowVersion(round.desk(), round.flow()), List.of());
            if (own.isEmpty()) {
                paths.put(round.article(), ReviewPath.NONE);
                continue;
            }
            var said = said(yeses.getOrDefault(round.article(), List.of()));
            said.addAll(saidByGuests(own, guests.getOrDefault(round.article(), List.of())));
            var over = skipped.getOrDefault(round.article(), List.of());
            var working = hours.computeIfAbsent(round.desk(), this::hours).orElse(null);
            paths.put(round.article(), ReviewPath.of(own, round.begun(), said, over, round.carried(), working));
        }
        return paths;
    }

    /** The steps of every version by which some round goes. */
    private Map<FlowVersion, List<Step>> steps(List<RoundUnderWay> rounds) {
        Map<FlowVersion, List<Step>> steps = new HashMap<>();
        for (var round : rounds)
            if (round.desk() != null && round.flow() > 0)
                steps.computeIfAbsent(
                        new FlowVersion(round.desk(), round.flow()), some -> desks.steps(some.desk(), some.flow()));
        return steps;
    }

    private static List<Yes> saidByGuests(List<Step> steps, List<YesUnderWay> yeses) {
        return yeses.stream()
                .flatMap(yes -> steps.stream()
                        .filter(Step::guests)
                        .map(step -> new Yes(step.name(), yes.person(), null, yes.time())))
                .toList();
    }

    private Optional<WorkingHours> hours(String desk) {
        return desks.find(desk).map(Desk::hours);
    }

    private static List<Yes> said(List<YesUnderWay> yeses) {
        var said = new ArrayList<Yes>();
        yeses.forEach(yes -> said.add(new Yes(yes.step(), yes.person(), yes.behalf(), yes.time())));
        return said;
    }
}
