package org.copydesk.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.people.Persons;

/**
 * People who were seen lately. What another node changed is noticed here within a second; what this node changed, at once.
 */
@ApplicationScoped
public class KnownPeople {

    private static final Duration FRESH = Duration.ofSeconds(1);

    @Inject
    Persons persons;

    @Inject
    Clock clock;

    private final Map<UUID, Seen> seen = new ConcurrentHashMap<>();

    /** The person of this id, remembered from now on under these names. */
    @Transactional(TxType.REQUIRES_NEW)
    public Person person(UUID id, String username, String name) {
        var now = clock.instant();
        var last = seen.get(id);
        if (last != null && last.isFresh(now) && last.isCalled(username, name)) return last.person();
        if (last == null || !last.isCalled(username, name)) persons.remember(id, username, name);
        var person = persons.find(id).orElseThrow();
        seen.put(id, new Seen(person, now));
        return person;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) RightsChanged changed) {
        seen.remove(changed.person());
    }

    private record Seen(Person person, Instant since) {

        boolean isFresh(Instant now) {
            return now.isBefore(since.plus(FRESH));
        }

        boolean isCalled(String username, String name) {
            return person.username().equals(username) && person.name().equals(name);
        }
    }
}
