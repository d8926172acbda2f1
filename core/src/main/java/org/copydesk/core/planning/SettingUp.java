package org.copydesk.core.planning;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.planning.DeskPlan.StepPlan;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.workflow.ReviewPaths;
import org.copydesk.core.writing.Flaw;
import org.copydesk.core.writing.Flaw.Reason;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.people.Roster;
import org.copydesk.persistence.people.RosterEntry;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.planning.Desks;
import org.copydesk.persistence.planning.Flow;
import org.copydesk.persistence.planning.FlowKey;
import org.copydesk.persistence.planning.Resume;
import org.copydesk.persistence.planning.Step;
import org.copydesk.persistence.planning.Steps;
import org.copydesk.persistence.proof.RowSeals;
import org.copydesk.persistence.proof.SealedTable;
import org.copydesk.persistence.record.Details;
import org.copydesk.persistence.record.Entry;
import org.copydesk.persistence.record.Events;
import org.copydesk.persistence.record.StaffAction;

/**
 * Desks and the steps of their reviews. Everybody who is signed in may look; admins change them. A change of steps is a new
 * version: rounds under way go by theirs to the end, unless the admin says that they go by the new one at once. Then what was
 * approved under the name of a step that is still there counts, and a review of which nothing is left waits for an editor.
 */
@ApplicationScoped
@Transactional
public class SettingUp {

    private static final int LONGEST = 200;
    private static final int MOST_CORRECTIONS = 1_000;
    private static final int MOST_NAMES = 12;

    @Inject
    Desks desks;

    @Inject
    Roster roster;

    @Inject
    Staffing staffing;

    @Inject
    ReviewPaths paths;

    @Inject
    Persons persons;

    @Inject
    Events events;

    @Inject
    RowSeals seals;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    public List<DeskView> all() {
        person.actor();
        return desks.all().stream().map(this::view).toList();
    }

    /** @throws DeskNotFound when there is no such desk */
    public DeskView desk(String name) {
        person.actor();
        return view(desks.find(name).orElseThrow(DeskNotFound::new));
    }

    /** @throws ManuscriptRefused naming everything that is wrong */
    public DeskView open(String name, DeskPlan plan) {
        Refused.unlessMay(person.actor(), Right.ADMINISTER);
        List<Flaw> flaws = new ArrayList<>();
        if (name == null || name.isBlank()) flaws.add(Flaw.of("name", Reason.MISSING));
        else if (!ShortName.isOne(name)) flaws.add(Flaw.of("name", Reason.MALFORMED));
        else if (desks.find(name).isPresent()) flaws.add(Flaw.of("name", Reason.DOUBLED));
        var desk = new Desk(name, requireNonNullElse(plan.title(), requireNonNullElse(name, "")));
        return change(desk, plan, flaws, true);
    }

    /**
     * @throws DeskNotFound when there is no such desk
     * @throws ManuscriptRefused naming everything that is wrong
     */
    public DeskView change(String name, DeskPlan plan) {
        Refused.unlessMay(person.actor(), Right.ADMINISTER);
        var desk = desks.findToChange(name).orElseThrow(DeskNotFound::new);
        return change(desk, plan, new ArrayList<>(), false);
    }

    /**
     * What would become of the articles under way if these steps were put in force for them at once, the most frequent first.
     *
     * @throws DeskNotFound when there is no such desk
     */
    public List<Consequence> consequences(String name, List<StepPlan> wanted) {
        Refused.unlessMay(person.actor(), Right.ADMINISTER);
        var desk = desks.find(name).orElseThrow(DeskNotFound::new);
        var steps = new StepCheck(wanted, this::id, new ArrayList<>()).steps();
        return Consequence.of(paths.underWay(desk.name(), steps));
    }

    /** Why the people who are here now could not keep to this, though nothing is wrong with it. */
    public List<Shortage> shortages(DeskPlan plan) {
        Refused.unlessMay(person.actor(), Right.ADMINISTER);
        List<Flaw> unheeded = new ArrayList<>();
        var members = orNobody(members(plan, unheeded));
        var steps = new StepCheck(plan.steps(), this::id, unheeded).steps();
        var shortages = new ArrayList<>(staffing.shortages(steps, members, !Boolean.FALSE.equals(plan.fourEyes())));
        if (plan.stale() == null) return shortages;
        boolean closed = Boolean.TRUE.equals(plan.closed());
        new StaleCheck(plan.stale(), this::id, one -> true, unheeded)
                .person()
                .filter(one -> !staffing.mayEdit(one, closed, members))
                .map(one -> new Shortage("", Shortage.Kind.NO_EDITOR, 0, 0, name(one)))
                .ifPresent(shortages::add);
        return shortages;
    }

    private String name(UUID id) {
        return persons.find(id)
                .map(Person::fullName)
                .or(() -> roster.find(id).map(RosterEntry::name))
                .orElse("");
    }

    private static Set<UUID> orNobody(Set<UUID> members) {
        return requireNonNullElse(members, Set.<UUID>of());
    }

    /**
     * What an article would go through if the desk were set up like this: one of those under way, or one that came now.
     *
     * @param article 0 for one that came now
     * @throws DeskNotFound when there is no such desk
     */
    public List<Trial> trial(String name, DeskPlan plan, long article) {
        Refused.unlessMay(person.actor(), Right.ADMINISTER);
        var desk = desks.find(name).orElseThrow(DeskNotFound::new);
        List<Flaw> unheeded = new ArrayList<>();
        var members = orNobody(members(plan, unheeded));
        var steps = new StepCheck(plan.steps(), this::id, unheeded).steps();
        var hours = plan.hours() == null ? desk.hours() : HoursCheck.hours(plan.hours(), unheeded);
        var writers = paths.writers(name, article);
        boolean closed = Boolean.TRUE.equals(plan.closed());
        boolean minds = !Boolean.FALSE.equals(plan.fourEyes());
        return paths.trial(name, article, steps, hours).standings().stream()
                .filter(Objects::nonNull)
                .map(standing -> staffing.trial(standing, members, closed, minds, writers))
                .toList();
    }

    /** Those who write or edit here and whose name or user name contains what was typed. */
    public List<RosterEntry> peopleLike(String typed) {
        return like(typed, Staffing::isReviewer);
    }

    /** Those among them who edit. */
    public List<RosterEntry> editorsLike(String typed) {
        return like(typed, Staffing::isEditor);
    }

    private List<RosterEntry> like(String typed, Predicate<RosterEntry> which) {
        Refused.unlessMay(person.actor(), Right.ADMINISTER);
        var wanted = typed.toLowerCase(Locale.ROOT).strip();
        return roster.all().stream()
                .filter(which)
                .filter(entry -> (entry.name() + " " + entry.username())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .limit(MOST_NAMES)
                .toList();
    }

    private DeskView change(Desk desk, DeskPlan plan, List<Flaw> flaws, boolean fresh) {
        var title = requireNonNullElse(plan.title(), desk.title()).strip();
        if (title.isEmpty()) flaws.add(Flaw.of("title", Reason.MISSING));
        if (title.length() > LONGEST) flaws.add(new Flaw("title", Reason.TOO_LONG, LONGEST));
        var grace = requireNonNullElse(StepCheck.duration(plan.grace(), "grace", flaws), desk.grace());
        var resume = resume(desk, plan, flaws);
        int corrections = requireNonNullElse(plan.corrections(), desk.corrections());
        if (corrections < 0) flaws.add(Flaw.of("corrections", Reason.MALFORMED));
        if (corrections > MOST_CORRECTIONS) flaws.add(new Flaw("corrections", Reason.TOO_MANY, MOST_CORRECTIONS));
        var members = members(plan, flaws);
        boolean closed = requireNonNullElse(plan.closed(), desk.isClosed());
        Set<UUID> people = members == null && !fresh ? Set.copyOf(desks.members(desk.name())) : orNobody(members);
        var stale = plan.stale() == null
                ? null
                : new StaleCheck(plan.stale(), this::id, one -> staffing.mayEdit(one, closed, people), flaws);
        var hours = plan.hours() == null ? desk.hours() : HoursCheck.hours(plan.hours(), flaws);
        var steps = plan.steps() == null ? null : new StepCheck(plan.steps(), this::id, flaws).steps();
        if (!flaws.isEmpty()) throw new ManuscriptRefused(flaws);
        Set<UUID> named = new HashSet<>();
        if (members != null) named.addAll(members);
        if (stale != null) stale.person().ifPresent(named::add);
        if (steps != null) steps.forEach(step -> named.addAll(step.people()));
        meet(named);
        desk.call(title);
        desk.askFor(requireNonNullElse(plan.fourEyes(), desk.asksForFourEyes()), corrections, grace, resume);
        if (stale != null) stale.apply(desk);
        desk.close(closed);
        desk.allowQuickFixes(requireNonNullElse(plan.quickFixes(), desk.allowsQuickFixes()));
        boolean otherHours = !Objects.equals(hours, desk.hours());
        desk.work(hours);
        if (fresh) desks.add(desk);
        if (steps != null && !steps.equals(desks.steps(desk))) putInForce(desk, steps, plan.now());
        if (plan.now()) paths.follow(desk.name(), desk.flow());
        if (otherHours) paths.recount(desk.name());
        if (members != null) desks.setMembers(desk.name(), members);
        var rules = entry(desk, fresh ? StaffAction.OPEN_DESK : StaffAction.CHANGE_DESK_RULES)
                .saying(settings(desk, grace, members));
        record(desk, plan.now() ? rules.with(Details.of(Details.FLOW, desk.flow())) : rules);
        return view(desk);
    }

    private void record(Desk desk, Entry rules) {
        events.addToPeople(rules.sealing(
                seals.of(SealedTable.DESK, desk.name()),
                seals.of(SealedTable.DESK_MEMBER, desk.name()),
                seals.of(SealedTable.FLOW, desk.name())));
    }

    private void putInForce(Desk desk, List<Step> steps, boolean now) {
        var actor = person.actor();
        int number = desk.nextFlow();
        desks.add(new Flow(new FlowKey(desk.name(), number), steps, actor.id(), clock.instant()));
        events.addToPeople(entry(desk, StaffAction.CHANGE_STEPS)
                .saying(number + (now ? " NOW " : " NEXT_ROUND ") + Steps.canonical(steps)));
    }

    private Entry entry(Desk desk, StaffAction action) {
        return Entry.of(clock.instant(), person.actor().id(), action).about(desk.name());
    }

    private static String settings(Desk desk, Duration grace, Set<UUID> members) {
        return desk.title() + "\n" + (desk.asksForFourEyes() ? "FOUR_EYES " : "") + (desk.isClosed() ? "CLOSED " : "")
                + (desk.allowsQuickFixes() ? "" : "NO_QUICK_FIXES ")
                + desk.corrections() + " " + grace
                + " "
                + desk.resume() + (desk.stale() == null ? "" : " " + desk.stale() + " " + desk.staleAfter())
                + (desk.hours() == null ? "" : " " + desk.hours())
                + (members == null ? "" : " " + members);
    }

    private static Resume resume(Desk desk, DeskPlan plan, List<Flaw> flaws) {
        if (plan.resume() == null) return desk.resume();
        return Stream.of(Resume.values())
                .filter(one -> one.name().equalsIgnoreCase(plan.resume()))
                .findFirst()
                .orElseGet(() -> {
                    flaws.add(Flaw.of("resume", Reason.UNKNOWN));
                    return desk.resume();
                });
    }

    private Set<UUID> members(DeskPlan plan, List<Flaw> flaws) {
        if (plan.members() == null) return null;
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < plan.members().size(); i++) {
            var id = id(plan.members().get(i));
            if (id == null) flaws.add(Flaw.of("members[" + i + "]", Reason.UNKNOWN));
            else ids.add(id);
        }
        return ids;
    }

    /** Also of those who work here and were never seen yet. */
    private UUID id(String username) {
        if (username == null) return null;
        return persons.named(username)
                .map(Person::id)
                .or(() -> roster.all().stream()
                        .filter(entry -> entry.username().equals(username))
                        .map(RosterEntry::person)
                        .findFirst())
                .orElse(null);
    }

    /** Whoever was never seen yet is known from now on. */
    private void meet(Set<UUID> people) {
        var ids = new HashSet<>(people);
        persons.all(people).forEach(known -> ids.remove(known.id()));
        roster.all().stream()
                .filter(entry -> ids.contains(entry.person()))
                .forEach(entry -> persons.remember(entry.person(), entry.username(), entry.name(), clock.instant()));
    }

    /** Who reviews unnamed is for editors and admins to know. */
    private Step shown(Step step) {
        var actor = person.actor();
        boolean knows = actor.may(Right.EDIT) || actor.may(Right.ADMINISTER);
        return step.anonymous() && !knows ? step.withoutNames() : step;
    }

    private DeskView view(Desk desk) {
        var steps = desks.steps(desk).stream().map(this::shown).toList();
        var members = desks.members(desk.name());
        Map<UUID, Person> people = new HashMap<>();
        var named = Stream.concat(
                steps.stream().flatMap(step -> step.people().stream()), Stream.ofNullable(desk.caretaker()));
        persons.all(Stream.concat(members.stream(), named).distinct().toList())
                .forEach(found -> people.put(found.id(), found));
        return new DeskView(desk, steps, members.stream().map(people::get).toList(), people);
    }
}
