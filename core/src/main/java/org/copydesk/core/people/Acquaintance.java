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
class Acquaintance {

    @Inject
    Persons persons;

    /** Remembers the person whatever becomes of the transaction that is under way. */
    @Transactional(TxType.REQUIRES_NEW)
    void remember(UUID id, String username, String name) {
        persons.remember(id, username, name);
    }

    Person find(UUID id) {
        return persons.find(id).orElseThrow();
    }
}
