package org.copydesk.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.persistence.people.Role;
import org.copydesk.persistence.people.Welcomes;

/** Tells people where to begin, once for each role that they come to have. */
@ApplicationScoped
@Transactional
public class Welcoming {

    @Inject
    Welcomes welcomes;

    @Inject
    CurrentPerson person;

    /** The role in which the person is here for the first time, the one with the most rights; empty from then on. */
    public Optional<Role> greet() {
        var actor = person.actor();
        return Stream.of(Role.values())
                .filter(actor.roles()::contains)
                .filter(role -> welcomes.isFirst(actor.id(), role))
                .reduce((first, second) -> second);
    }
}
