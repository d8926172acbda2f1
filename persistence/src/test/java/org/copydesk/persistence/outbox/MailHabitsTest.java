package org.copydesk.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.copydesk.persistence.Storing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("When somebody wants to be mailed")
class MailHabitsTest extends Storing {

    @Test
    void isWhatTheySaidLast() {
        assertThat(the(MailHabits.class).of(anna)).isEmpty();
        var habit = new MailHabit(anna, "de", ZoneId.of("Europe/Berlin"));
        the(MailHabits.class).put(habit);
        forget();
        habit.become("en", ZoneId.of("UTC"), Set.of(LocalTime.of(18, 0), LocalTime.NOON), Set.of(5, 1), true);
        the(MailHabits.class).put(habit);
        forget();
        var kept = the(MailHabits.class).of(anna).orElseThrow();
        assertThat(kept.language()).isEqualTo("en");
        assertThat(kept.zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(kept.hours()).containsExactly(LocalTime.NOON, LocalTime.of(18, 0));
        assertThat(kept.days()).containsExactly(1, 5);
        assertThat(kept.isQuietAtNight()).isTrue();
        assertThat(the(MailHabits.class).of(ben)).isEmpty();
    }
}
