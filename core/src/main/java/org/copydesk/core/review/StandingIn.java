package org.copydesk.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.proof.RowSeals;
import org.copydesk.persistence.proof.SealedTable;
import org.copydesk.persistence.record.Entry;
import org.copydesk.persistence.record.Events;
import org.copydesk.persistence.record.StaffAction;
import org.copydesk.persistence.review.Absence;
import org.copydesk.persistence.review.Absences;

/**
 * Who is away, from when to when, and who stands in. Everybody says so of themselves; admins of anybody. A stand-in does what
 * the one who is away could do in a review, in their own name.
 */
@ApplicationScoped
@Transactional
public class StandingIn {

    /** Of one person. */
    private static final int MOST = 100;

    /** An absence with the people it concerns. */
    public record Away(long id, Person person, Person standIn, Instant since, Instant until, Person arranger) {}

    @Inject
    Absences absences;

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

    /** Who is away or will be, for everybody who works here. */
    public List<Away> coming() {
        Refused.unlessMay(person.actor(), anybody(person.actor()));
        var all = absences.coming(clock.instant());
        Map<UUID, Person> people = new HashMap<>();
        persons.all(all.stream()
                        .flatMap(one -> Stream.of(one.person(), one.standIn(), one.arranger()))
                        .distinct()
                        .toList())
                .forEach(found -> people.put(found.id(), found));
        return all.stream()
                .map(one -> new Away(
                        one.id(),
                        people.get(one.person()),
                        people.get(one.standIn()),
                        one.since(),
                        one.until(),
                        people.get(one.arranger())))
                .toList();
    }

    /**
     * Says that somebody is away.
     *
     * @param username who; null for oneself
     * @param since null for from now on
     */
    public Away arrange(String username, String standIn, Instant since, Instant until) {
        var actor = person.actor();
        Refused.unlessMay(actor, anybody(actor));
        var away = username == null ? actor.id() : named(username, ReviewRefusal.PERSON_UNKNOWN);
        if (!away.equals(actor.id())) Refused.unlessMay(actor, Right.ADMINISTER);
        var instead = named(standIn, ReviewRefusal.STAND_IN_UNKNOWN);
        if (instead.equals(away)) throw new ReviewRefused(ReviewRefusal.STAND_IN_UNKNOWN);
        var now = clock.instant();
        var from = since == null ? now : since;
        if (until == null || !until.isAfter(from) || !until.isAfter(now))
            throw new ReviewRefused(ReviewRefusal.ENDS_BEFORE_IT_BEGINS);
        if (absences.coming(now).stream()
                        .filter(one -> one.person().equals(away))
                        .count()
                >= MOST) throw new ReviewRefused(ReviewRefusal.TOO_MANY_ABSENCES);
        var absence = new Absence(absences.nextId(), away, instead, from, until, actor.id());
        absences.add(absence);
        record(actor, StaffAction.AWAY, absence);
        return coming().stream()
                .filter(one -> one.id() == absence.id())
                .findFirst()
                .orElseThrow();
    }

    /** Whether the person who asks works here, and so could be away. */
    public boolean isForMe() {
        return person.actor().may(anybody(person.actor()));
    }

    /** Whether the person who asks could end it. */
    public boolean mayEnd(Away away) {
        var actor = person.actor();
        return mayEnd(actor, away.person().id());
    }

    private static boolean mayEnd(Actor actor, UUID away) {
        return away.equals(actor.id()) || actor.may(Right.ADMINISTER);
    }

    /** @throws NotUnderReview when there is no such absence */
    public void end(long id) {
        var actor = person.actor();
        var absence = absences.find(id).orElseThrow(NotUnderReview::new);
        if (!mayEnd(actor, absence.person())) throw new Refused(Refusal.ROLE_MISSING);
        absences.remove(absence);
        record(actor, StaffAction.BACK, absence);
    }

    private void record(Actor actor, StaffAction action, Absence absence) {
        events.addToPeople(Entry.of(clock.instant(), actor.id(), action)
                .about(absence.person().toString())
                .saying(absence.standIn() + " " + absence.since() + " " + absence.until())
                .sealing(seals.of(SealedTable.ABSENCE, absence.id())));
    }

    private UUID named(String username, ReviewRefusal otherwise) {
        return Optional.ofNullable(username)
                .flatMap(persons::named)
                .filter(Readers::isStaff)
                .map(Person::id)
                .orElseThrow(() -> new ReviewRefused(otherwise));
    }

    private static Right anybody(Actor actor) {
        return actor.may(Right.ADMINISTER) ? Right.ADMINISTER : Right.WRITE;
    }
}
