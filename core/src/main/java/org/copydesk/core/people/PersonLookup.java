package org.copydesk.core.people;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.people.Persons;

/** What is stored about people. */
@ApplicationScoped
@Transactional
class PersonLookup {

    @Inject
    Persons persons;

    @Inject
    Clock clock;

    /**
     * Somebody who comes in, remembered under these names when they are new. In a transaction of its own: the one under way
     * may not have begun its work, and what it does has nothing to do with who they are.
     */
    @Transactional(TxType.REQUIRES_NEW)
    Person meet(UUID id, String username, String name, boolean isNew) {
        if (isNew) persons.remember(id, username, name, clock.instant());
        return find(id);
    }

    /** Looks at the names that were there before names were looked at, once the tables are as they are to be. */
    @Transactional(TxType.REQUIRES_NEW)
    void likenNames(
            @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) @Initialized(ApplicationScoped.class)
                    Object started) {
        persons.unlikened()
                .forEach(
                        person -> persons.remember(person.id(), person.username(), person.fullName(), clock.instant()));
    }

    /** In the transaction under way, so that nobody who holds a connection waits for a second one. */
    Person find(UUID id) {
        return persons.find(id).orElseThrow();
    }
}
