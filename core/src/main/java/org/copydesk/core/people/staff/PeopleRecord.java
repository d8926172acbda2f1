package org.copydesk.core.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.RightsChanged;
import org.copydesk.core.people.keycloak.Account;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.people.Role;
import org.copydesk.persistence.people.Roster;
import org.copydesk.persistence.record.Entry;
import org.copydesk.persistence.record.Events;
import org.copydesk.persistence.record.StaffAction;

/**
 * The record of what was done to people. Keycloak takes no part in our transactions: it is changed first, then the change is
 * recorded, and when it cannot be recorded it is taken back.
 */
@ApplicationScoped
class PeopleRecord {

    private static final System.Logger LOG = System.getLogger(PeopleRecord.class.getName());

    /** The clocks of Keycloak and of this machine may differ by this; tokens count as older than a change for so long. */
    private static final Duration DIFFERENCE = Duration.ofSeconds(5);

    @Inject
    Events events;

    @Inject
    Persons persons;

    @Inject
    Roster roster;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    @Inject
    Event<Undo> undo;

    @Inject
    Event<RightsChanged> changed;

    /** To be called before anything is checked, and with the way back before anything is changed in Keycloak. */
    void begin() {
        events.holdPeople();
    }

    /** What to do when the present transaction fails, whatever part of the change it undoes was made by then. */
    void onFailure(String what, Runnable step) {
        undo.fire(new Undo(what, step));
    }

    /** Records what the person who asks did to somebody, and makes their rights count at once. */
    void record(Account account, List<StaffAction> actions) {
        record(account, current.actor().id(), actions);
    }

    void record(Account account, UUID actor, List<StaffAction> actions) {
        var now = clock.instant();
        var until = now.plus(DIFFERENCE);
        persons.remember(account.id(), account.username(), account.name(), now);
        var person = persons.find(account.id()).orElseThrow();
        person.rolesBecame(account.rights(), until);
        person.shutOut(!account.enabled());
        roster.put(account.entry());
        var rights = account.rights().stream().sorted().map(Role::name).collect(Collectors.joining(" "));
        for (var action : actions) {
            events.addToPeople(Entry.of(now, actor, action)
                    .about(account.id().toString())
                    .with("roles", rights)
                    .with("until", until.toString())
                    .with("shutOut", String.valueOf(!account.enabled())));
        }
        changed.fire(new RightsChanged(account.id()));
    }

    void takeBack(@Observes(during = TransactionPhase.AFTER_FAILURE) Undo undo) {
        try {
            undo.step().run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Keycloak and the record may differ: could not " + undo.what(), e);
        }
    }

    record Undo(String what, Runnable step) {}
}
