package org.copydesk.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.people.Persons;

/** What is stored about people, asked beside whatever transaction is under way. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Acquaintance {

    @Inject
    Persons persons;

    void remember(UUID id, String username, String name) {
        persons.remember(id, username, name);
    }

    Person find(UUID id) {
        return persons.find(id).orElseThrow();
    }
}
