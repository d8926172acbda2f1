package org.copydesk.core.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.copydesk.core.workflow.StepStanding;
import org.copydesk.persistence.people.Role;
import org.copydesk.persistence.people.Roster;
import org.copydesk.persistence.people.RosterEntry;
import org.copydesk.persistence.planning.Step;
import org.copydesk.persistence.review.Absence;
import org.copydesk.persistence.review.Absences;

/** Whether there are people enough for steps: those who work here, without those who are away and nobody stands in for. */
@ApplicationScoped
class Staffing {

    private static final Set<Role> REVIEWERS = Set.of(Role.AUTHOR, Role.EDITOR);

    @Inject
    Roster roster;

    @Inject
    Absences absences;

    @Inject
    Clock clock;

    /** Whether it is somebody who writes or edits here now. */
    static boolean isReviewer(RosterEntry entry) {
        return entry.enabled() && entry.roles().stream().anyMatch(REVIEWERS::contains);
    }

    /** Whether it is somebody who edits here now, what is of a desk that is closed too. */
    boolean mayEdit(UUID person, boolean closed, Set<UUID> members) {
        return roster.find(person).filter(Staffing::isEditor).isPresent() && (!closed || members.contains(person));
    }

    static boolean isEditor(RosterEntry entry) {
        return entry.enabled() && entry.roles().contains(Role.EDITOR);
    }

    /**
     * @param members the people of the desk
     * @param fourEyes whether the desk lets nobody approve their own work
     */
    List<Shortage> shortages(List<Step> steps, Set<UUID> members, boolean fourEyes) {
        var all = roster.all();
        var here = all.stream().filter(Staffing::isReviewer).toList();
        var away = away(here);
        List<Shortage> found = new ArrayList<>();
        for (var step : steps) {
            gone(step, all).ifPresent(found::add);
            if (step.guests()) continue;
            var people = here.stream()
                    .filter(entry -> isFor(entry, step, members))
                    .map(RosterEntry::person)
                    .collect(Collectors.toSet());
            int have = people.size();
            people.removeAll(away);
            boolean minds = step.fourEyes() == null ? fourEyes : step.fourEyes();
            if (have == 0) found.add(new Shortage(step.title(), Shortage.Kind.NOBODY, 0, step.approvals(), ""));
            else if (have < step.approvals())
                found.add(new Shortage(step.title(), Shortage.Kind.TOO_FEW, have, step.approvals(), ""));
            else if (people.size() < step.approvals())
                found.add(new Shortage(step.title(), Shortage.Kind.AWAY, people.size(), step.approvals(), ""));
            else if (minds && have == step.approvals())
                found.add(new Shortage(step.title(), Shortage.Kind.NOBODY_TO_SPARE, have, step.approvals(), ""));
        }
        return found;
    }

    /** Named people who are here no longer, or never were. */
    private static Optional<Shortage> gone(Step step, List<RosterEntry> all) {
        Map<UUID, RosterEntry> known = new HashMap<>();
        all.forEach(entry -> known.put(entry.person(), entry));
        var names = step.people().stream()
                .map(known::get)
                .filter(entry -> entry != null && !isReviewer(entry))
                .map(RosterEntry::unmistakable)
                .toList();
        if (names.isEmpty()) return Optional.empty();
        return Optional.of(new Shortage(
                step.title(), Shortage.Kind.GONE, names.size(), step.approvals(), String.join(", ", names)));
    }

    /**
     * Who could approve the step.
     *
     * @param closed whether the desk keeps its articles to its people
     * @param writers whose own work it is
     */
    Trial trial(StepStanding standing, Set<UUID> members, boolean closed, boolean minds, Set<UUID> writers) {
        var step = standing.step();
        var here = roster.all().stream().filter(Staffing::isReviewer).toList();
        var away = away(here);
        var eyes = step.fourEyes() == null ? minds : step.fourEyes();
        var able = here.stream()
                .filter(entry -> isFor(entry, step, members))
                .filter(entry -> !closed
                        || members.contains(entry.person())
                        || step.people().contains(entry.person()))
                .toList();
        return new Trial(
                step,
                standing.progress(),
                names(able, entry -> !away.contains(entry.person()) && !(eyes && writers.contains(entry.person()))),
                names(able, entry -> eyes && writers.contains(entry.person())),
                names(able, entry -> away.contains(entry.person())),
                standing.due());
    }

    private static List<String> names(List<RosterEntry> some, Predicate<RosterEntry> which) {
        return some.stream()
                .filter(which)
                .map(RosterEntry::unmistakable)
                .sorted()
                .toList();
    }

    private static boolean isFor(RosterEntry entry, Step step, Set<UUID> members) {
        return entry.roles().stream().anyMatch(step.roles()::contains)
                || step.people().contains(entry.person())
                || (step.desk() && members.contains(entry.person()));
    }

    /** Who is away now with nobody in their place who is here. */
    private Set<UUID> away(List<RosterEntry> here) {
        var now = clock.instant();
        var there = here.stream().map(RosterEntry::person).collect(Collectors.toSet());
        return absences.coming(now).stream()
                .filter(absence -> !absence.since().isAfter(now))
                .filter(absence -> !there.contains(absence.standIn()))
                .map(Absence::person)
                .collect(Collectors.toSet());
    }
}
