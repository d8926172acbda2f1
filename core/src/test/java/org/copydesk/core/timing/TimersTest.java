package org.copydesk.core.timing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Work that recurs")
class TimersTest {

    private static final Rhythm RHYTHM = Rhythm.every(Duration.ofMinutes(1));

    private final List<Long> waits = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Timers timers = timers();

    @Test
    void isDoneAgainAndAgainInItsRhythm() {
        timers.begin(failing(0, RHYTHM.beginningAfter(Duration.ZERO)));

        assertThat(seconds(3)).containsExactly(0L, 60L, 60L);
    }

    @Test
    void isTriedAgainSoonerWhileItFails() {
        timers.begin(failing(2, RHYTHM.tryingAgainAfter(Duration.ofSeconds(1))));

        assertThat(seconds(5)).containsExactly(60L, 1L, 1L, 60L, 60L);
    }

    @Test
    void isBegunByItsHandsAfterOneAnother() {
        timers.begin(failing(0, RHYTHM.with(3)));

        assertThat(seconds(3)).containsExactly(60L, 80L, 100L);
    }

    @Test
    void isNotDoneAgainOnceTheServerStops() {
        timers.begin(failing(0, RHYTHM));
        timers.stop();
        waiting.remove().run();

        assertThat(waiting).isEmpty();
    }

    private List<Long> seconds(int number) {
        while (waits.size() < number) waiting.remove().run();
        return waits.stream().map(millis -> millis / 1_000).toList();
    }

    private static Recurring failing(int times, Rhythm rhythm) {
        return new Recurring() {
            private int failures = times;

            @Override
            public Rhythm rhythm() {
                return rhythm;
            }

            @Override
            public String purpose() {
                return "do this";
            }

            @Override
            public void run() {
                if (failures-- > 0) throw new IllegalStateException("not yet");
            }
        };
    }

    @SuppressWarnings("UnnecessaryAssignment") // nothing is injected here
    private Timers timers() {
        var timers = new Timers();
        timers.executor = (ManagedScheduledExecutorService) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ManagedScheduledExecutorService.class},
                (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("schedule");
                    waiting.add((Runnable) arguments[0]);
                    waits.add((Long) arguments[1]);
                    return Proxy.newProxyInstance(
                            getClass().getClassLoader(),
                            new Class<?>[] {ScheduledFuture.class},
                            (future, called, given) -> called.getName().equals("cancel"));
                });
        return timers;
    }
}
