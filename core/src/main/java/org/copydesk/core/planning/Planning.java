package org.copydesk.core.planning;

import static org.copydesk.core.writing.Flaw.Reason.MALFORMED;
import static org.copydesk.core.writing.Flaw.Reason.MISSING;
import static org.copydesk.core.writing.Flaw.Reason.TOO_LONG;
import static org.copydesk.core.writing.Flaw.Reason.UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.reading.Page;
import org.copydesk.core.text.TextLimits;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.Flaw;
import org.copydesk.core.writing.Manuscript;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.persistence.article.VisibleText;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.people.Roster;
import org.copydesk.persistence.people.RosterEntry;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.planning.Desks;
import org.copydesk.persistence.planning.Plan;
import org.copydesk.persistence.planning.Plans;

/**
 * Stories before there is text. Whoever writes here may plan and sees what is planned, but for closed desks; editors change
 * every plan that they see, others those that they wrote down or that are theirs to write.
 */
@ApplicationScoped
@Transactional
public class Planning {

    private static final int MOST_WORDS = 1_000_000;
    private static final int MOST_NAMES = 12;

    @Inject
    Plans plans;

    @Inject
    Desks desks;

    @Inject
    Persons persons;

    @Inject
    Roster roster;

    @Inject
    Drafting drafting;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    /** What nobody has begun yet. */
    public Page<PlanView, Long> open(long after, int limit) {
        var found = plans.open(after, writer().id(), limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(
                shown.stream().map(this::view).toList(),
                found.size() > limit ? shown.get(limit - 1).id() : null);
    }

    /** @throws PlanNotFound when there is none that the person may see */
    public PlanView plan(long id) {
        return view(plans.find(id, writer().id()).orElseThrow(PlanNotFound::new));
    }

    /** Those of the plans that nobody has begun yet and this person may change. */
    public Set<Long> changeable(Collection<Long> ids) {
        var actor = person.actor();
        return plans.all(ids, actor.id()).stream()
                .filter(plan -> !plan.isBegun() && isConcerned(actor, plan))
                .map(Plan::id)
                .collect(Collectors.toSet());
    }

    /** All desks by their titles, for whoever writes here or administers. */
    public List<Desk> desks() {
        if (!person.actor().may(Right.ADMINISTER)) writer();
        return desks.all();
    }

    /** People who write here and whose names begin so, for whom a story may be. */
    public List<RosterEntry> writersLike(String beginning) {
        writer();
        var wanted = beginning.toLowerCase(Locale.ROOT).strip();
        return roster.all().stream()
                .filter(entry -> entry.enabled() && isWriter(entry))
                .filter(entry -> (entry.name() + " " + entry.username())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .limit(MOST_NAMES)
                .toList();
    }

    /** @throws ManuscriptRefused naming every flaw */
    public PlanView add(PlanRequest wanted) {
        var plan = plans.by(writer().id(), clock.instant());
        say(plan, wanted);
        plans.add(plan);
        return view(plan);
    }

    public PlanView change(long id, PlanRequest wanted) {
        var plan = notBegun(id);
        say(plan, wanted);
        return view(plan);
    }

    /** Gives the plan another time and leaves everything else as it is. */
    void postpone(long id, Instant due) {
        var plan = notBegun(id);
        plan.say(plan.title(), plan.desk(), plan.person(), due, plan.words(), plan.note());
    }

    /** @throws PlanBegun when it is an article already */
    public void drop(long id) {
        plans.remove(notBegun(id));
    }

    /** Begins the text; says the article's id. Whoever presses twice, or second, is told which article it became. */
    public long begin(long id) {
        var plan = notBegun(id);
        var manuscript = new Manuscript(plan.title(), "", "", List.of(), List.of(), null, plan.desk(), null);
        long article = drafting.start(manuscript);
        plan.becomes(article);
        return article;
    }

    private static boolean isWriter(RosterEntry entry) {
        return new Actor(entry.person(), entry.username(), entry.name(), entry.roles()).may(Right.WRITE);
    }

    /** Who sees the plan and is not concerned by it leaves it to editors. */
    private Plan notBegun(long id) {
        var actor = writer();
        var plan = plans.findToChange(id, actor.id()).orElseThrow(PlanNotFound::new);
        if (plan.isBegun()) throw new PlanBegun(plan.article());
        if (!isConcerned(actor, plan)) throw new Refused(Refusal.ROLE_MISSING);
        return plan;
    }

    private static boolean isConcerned(Actor actor, Plan plan) {
        return actor.may(Right.EDIT)
                || actor.id().equals(plan.planner())
                || plan.person() == null
                || actor.id().equals(plan.person());
    }

    private void say(Plan plan, PlanRequest wanted) {
        var flaws = new ArrayList<Flaw>();
        var title = wanted.title() == null ? "" : wanted.title().strip();
        if (!VisibleText.shows(title)) flaws.add(Flaw.of("title", MISSING));
        if (title.length() > TextLimits.TITLE) flaws.add(new Flaw("title", TOO_LONG, TextLimits.TITLE));
        var desk = Optional.ofNullable(wanted.desk())
                .filter(name -> !name.isBlank())
                .orElse(Desk.DEFAULT);
        if (desks.find(desk).isEmpty()) flaws.add(Flaw.of("desk", UNKNOWN));
        var named = Optional.ofNullable(wanted.person()).filter(name -> !name.isBlank());
        var writer = named.flatMap(persons::named);
        if (named.isPresent() && writer.isEmpty()) flaws.add(Flaw.of("person", UNKNOWN));
        if (wanted.words() != null && (wanted.words() < 1 || wanted.words() > MOST_WORDS)) {
            flaws.add(Flaw.of("words", MALFORMED));
        }
        if (wanted.note() != null && wanted.note().length() > TextLimits.DETAIL)
            flaws.add(new Flaw("note", TOO_LONG, TextLimits.DETAIL));
        if (!flaws.isEmpty()) throw new ManuscriptRefused(flaws);
        plan.say(title, desk, writer.map(Person::id).orElse(null), wanted.due(), wanted.words(), said(wanted.note()));
    }

    private static String said(String note) {
        return note == null || !VisibleText.shows(note) ? null : note.strip();
    }

    private PlanView view(Plan plan) {
        return PlanView.of(plan, known(plan.person()), known(plan.planner()));
    }

    private Person known(UUID id) {
        return id == null ? null : persons.find(id).orElse(null);
    }

    private Actor writer() {
        var actor = person.actor();
        Refused.unlessMay(actor, Right.WRITE);
        return actor;
    }
}
