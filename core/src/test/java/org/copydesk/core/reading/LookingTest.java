package org.copydesk.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.manuscript;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.copydesk.core.Newsroom;
import org.copydesk.core.writing.Drafting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What somebody last looked at")
class LookingTest {

    private static final Instant MORNING = Instant.parse("2026-11-26T08:00:00Z");

    private final Newsroom newsroom = new Newsroom();
    private final long article = newsroom.draftBy(ANNA);

    @Test
    void isNothingBeforeTheyDid() {
        assertThat(newsroom.as(CLARA, () -> newsroom.use(Reading.class).lastSeen(article)))
                .isEmpty();
    }

    @Test
    void isTheHeadOnceTheySawIt() {
        look(MORNING);
        assertThat(lastSeen(MORNING.plusSeconds(180))).isEqualTo(1);
    }

    @Test
    void staysWhatItWasWhileTheyKeepLookingAtWhatIsNew() {
        look(MORNING);
        save(1, "The second");
        assertThat(lastSeen(MORNING.plusSeconds(180))).isEqualTo(1);
        look(MORNING.plusSeconds(60));
        look(MORNING.plusSeconds(120));
        assertThat(lastSeen(MORNING.plusSeconds(180))).isEqualTo(1);
        save(2, "The third");
        assertThat(lastSeen(MORNING.plusSeconds(180))).isEqualTo(2);
    }

    @Test
    void isTheHeadAgainTheNextDay() {
        look(MORNING);
        save(1, "The second");
        look(MORNING.plusSeconds(60));
        assertThat(lastSeen(MORNING.plus(Duration.ofDays(1)))).isEqualTo(2);
        look(MORNING.plus(Duration.ofDays(1)));
        assertThat(lastSeen(MORNING.plus(Duration.ofDays(1)))).isEqualTo(2);
    }

    private void look(Instant time) {
        var then = at(time);
        then.does(CLARA, () -> then.use(Reading.class).look(article));
    }

    private static Newsroom at(Instant time) {
        return new Newsroom().with(Clock.class, Clock.fixed(time, ZoneOffset.UTC));
    }

    private int lastSeen(Instant time) {
        var then = at(time);
        return then.as(CLARA, () -> then.use(Reading.class).lastSeen(article)).orElseThrow();
    }

    private void save(int base, String title) {
        newsroom.as(ANNA, () -> newsroom.use(Drafting.class).save(article, base, manuscript(title)));
    }
}
