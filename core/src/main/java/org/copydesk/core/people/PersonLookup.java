package org.copydesk.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.people.Persons;

/** What is stored about people. */
@ApplicationScoped
@Transactional
class PersonLookup {

    @Inject
    Persons persons;

    /**
     * Somebody who comes in, remembered under these names when they are new. In a transaction of its own: the one under way
     * may not have begun its work, and what it does has nothing to do with who they are.
     */
    @Transactional(TxType.REQUIRES_NEW)
    Person meet(UUID id, String username, String name, boolean isNew) {
        if (isNew) persons.remember(id, username, name);
        return find(id);
    }

    /** In the transaction under way, so that nobody who holds a connection waits for a second one. */
    Person find(UUID id) {
        return persons.find(id).orElseThrow();
    }
}
