package org.copydesk.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.copydesk.persistence.people.NameLikeness;
import org.copydesk.persistence.people.Person;

/**
 * People who were seen lately. What another node changed is noticed here within a second; what this node changed, at once.
 */
@ApplicationScoped
public class KnownPeople {

    private static final Duration FRESH = Duration.ofSeconds(1);

    @Inject
    PersonLookup lookup;

    @Inject
    Clock clock;

    private final Map<UUID, Remembered> seen = new ConcurrentHashMap<>();

    /** The person of this id, remembered from now on under these names. */
    public Person person(UUID id, String username, String given) {
        var plain = NameLikeness.plain(given);
        var name = plain.isEmpty() ? username : plain;
        var now = clock.instant();
        var last = seen.get(id);
        boolean named = last != null && last.isCalled(username, name);
        if (named && last.isFresh(now)) return last.person();
        return saw(lookup.meet(id, username, name, !named), now);
    }

    /** The person of this id, who was seen here before. */
    public Person person(UUID id) {
        var now = clock.instant();
        var last = seen.get(id);
        return last != null && last.isFresh(now) ? last.person() : saw(lookup.find(id), now);
    }

    private Person saw(Person person, Instant now) {
        seen.put(person.id(), new Remembered(person, now));
        return person;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) RightsChanged changed) {
        seen.remove(changed.person());
    }

    private record Remembered(Person person, Instant since) {

        boolean isFresh(Instant now) {
            return now.isBefore(since.plus(FRESH));
        }

        boolean isCalled(String username, String name) {
            return person.username().equals(username) && person.fullName().equals(name);
        }
    }
}
