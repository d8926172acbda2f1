package org.copydesk.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.copydesk.core.Newsroom;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.people.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Somebody who comes in")
class WelcomingTest {

    private final Newsroom newsroom = new Newsroom();
    private final UUID id = UUID.randomUUID();
    private final String name = "newcomer-" + id;

    @Test
    void isToldWhereToBeginOnceForEachRole() {
        newsroom.does(Newsroom.DORA, () -> newsroom.use(Persons.class).remember(id, name, name, Instant.now()));
        assertThat(greeted(Role.AUTHOR)).isEqualTo(Role.AUTHOR);
        assertThat(greeted(Role.AUTHOR)).isNull();
        assertThat(greeted(Role.AUTHOR, Role.EDITOR)).isEqualTo(Role.EDITOR);
        assertThat(greeted(Role.AUTHOR, Role.EDITOR)).isNull();
        assertThat(greeted(Role.AUTHOR)).isNull();
    }

    @Test
    void isToldTheMostThatTheyMayDoWhenEverythingIsNew() {
        newsroom.does(Newsroom.DORA, () -> newsroom.use(Persons.class).remember(id, name, name, Instant.now()));
        assertThat(greeted(Role.AUTHOR, Role.EDITOR, Role.ADMIN)).isEqualTo(Role.ADMIN);
        assertThat(greeted(Role.AUTHOR)).isNull();
    }

    private Role greeted(Role... roles) {
        var somebody = new Actor(id, name, name, Set.of(roles));
        return newsroom.as(somebody, () -> newsroom.use(Welcoming.class).greet())
                .orElse(null);
    }
}
