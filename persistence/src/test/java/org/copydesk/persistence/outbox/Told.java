package org.copydesk.persistence.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.people.Role;
import org.junit.jupiter.api.BeforeEach;

/** Anna and Ben write, Clara edits, and something happens that they hear of. */
abstract class Told extends Storing {

    @BeforeEach
    void list() {
        listed(anna, "anna", Role.AUTHOR);
        listed(ben, "ben", Role.AUTHOR);
        listed(clara, "clara", Role.EDITOR);
    }

    private void listed(UUID person, String username, Role role) {
        em.flush();
        the(Roster.class)
                .put(new RosterEntry(person, username, username, username + "@example.org", Set.of(role), true));
    }

    /** Tells all editors and those who are named; says which message it is. */
    long tell(Long article, UUID actor, Instant time, Reach usual, UUID... named) {
        long id = the(InboxNotices.class).nextId();
        var message = new Message(id, "SUBMITTED", null, article, null, actor, time, "Please", null, List.of(named));
        the(InboxNotices.class).tell(message, List.of(Circle.NAMED, Circle.EDITORS), usual, time, true);
        return id;
    }
}
