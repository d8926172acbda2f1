package org.copydesk.core.notifying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.writing.Flaw;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.persistence.people.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("When mail suits somebody")
class MailChoicesTest {

    private static final ZoneId ZONE = ZoneId.of("Pacific/Auckland");

    private final Newsroom newsroom = new Newsroom();
    private final Actor frida =
            new Actor(UUID.randomUUID(), "frida-" + UUID.randomUUID(), "Frida Fern", Set.of(Role.AUTHOR));

    @Test
    void isUnknownUntilTheySay() {
        newsroom.as(frida, () -> {
            var choices = newsroom.use(MailChoices.class);
            assertThat(choices.hasHabit()).isFalse();

            choices.keep("en", ZONE, Set.of(LocalTime.of(7, 30)), Set.of(1), false);

            assertThat(choices.hasHabit()).isTrue();
            assertThat(choices.habit().zone()).isEqualTo(ZONE);
            return null;
        });
    }

    @Test
    void isAtSomeHourOfSomeDay() {
        assertThatThrownBy(() -> newsroom.does(
                        frida, () -> newsroom.use(MailChoices.class).keep("en", ZONE, Set.of(), Set.of(), false)))
                .isInstanceOfSatisfying(
                        ManuscriptRefused.class,
                        refused -> assertThat(refused.flaws())
                                .extracting(Flaw::field)
                                .containsExactly("hours", "days"));
    }
}
