package org.copydesk.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The roster")
class RosterTest extends Storing {

    private RosterEntry listed;

    @BeforeEach
    void list() {
        listed = new RosterEntry(anna, "anna", "Anna Berg", "anna@example.org", Set.of(Role.AUTHOR, Role.EDITOR), true);
        the(Roster.class).put(listed);
    }

    @Test
    void holdsEverybodyAsTheyWereSaidToBeLast() {
        assertThat(the(Roster.class).find(anna)).hasValue(listed);
        assertThat(the(Roster.class).find(ben)).isEmpty();
        var renamed = new RosterEntry(anna, "anna", "Anna Winter", null, Set.of(), false);
        the(Roster.class).put(renamed);
        assertThat(the(Roster.class).find(anna)).hasValue(renamed);
        assertThat(the(Roster.class).all()).contains(renamed);
    }

    @Test
    void lendsAPersonToWhoAsksFirst() {
        assertThat(the(Roster.class).hold(anna)).hasValue(listed);
        assertThat(the(Roster.class).hold(ben)).isEmpty();
    }

    @Test
    void tellsThoseWhoLeftOfNothingMore() {
        the(Roster.class).leave(anna);
        assertThat(the(Roster.class).find(anna))
                .hasValue(new RosterEntry(anna, "anna", "Anna Berg", null, Set.of(), false));
    }
}
