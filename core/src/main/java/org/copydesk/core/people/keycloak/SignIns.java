package org.copydesk.core.people.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.keycloak.representations.idm.EventRepresentation;

/**
 * When people signed in last, from Keycloak's log of sign-ins. Only what was added to the log since it was last read is
 * fetched, so that a list of people costs one question and not one a person.
 */
@ApplicationScoped
class SignIns {

    private static final int AT_ONCE = 100;
    private static final int FURTHEST = 5_000;

    @Inject
    Connection keycloak;

    private final Map<UUID, Instant> last = new HashMap<>();
    private long read;

    synchronized Map<UUID, Instant> last() {
        catchUp();
        return Map.copyOf(last);
    }

    private void catchUp() {
        long newest = read;
        for (int first = 0; first < FURTHEST; first += AT_ONCE) {
            var events = newestFirst(first);
            for (var event : events) {
                note(event);
                newest = Math.max(newest, event.getTime());
            }
            if (events.size() < AT_ONCE || events.get(AT_ONCE - 1).getTime() < read) break;
        }
        read = newest;
    }

    private List<EventRepresentation> newestFirst(int first) {
        return keycloak.ask(
                realm -> realm.getEvents(List.of("LOGIN"), null, null, null, null, null, first, AT_ONCE, "desc"));
    }

    private void note(EventRepresentation event) {
        if (event.getUserId() == null) return;
        last.merge(
                UUID.fromString(event.getUserId()),
                Instant.ofEpochMilli(event.getTime()),
                (known, other) -> known.isAfter(other) ? known : other);
    }
}
