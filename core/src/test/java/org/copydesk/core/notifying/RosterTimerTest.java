package org.copydesk.core.notifying;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.people.keycloak.KeycloakUnreachable;
import org.junit.jupiter.api.Test;

class RosterTimerTest {

    private final List<Long> waits = new ArrayList<>();
    private int answersAfter;

    @Test
    void asksEveryMinute() {
        answersAfter = 0;

        assertThat(waits(2)).containsExactly(60L, 60L);
    }

    @Test
    void asksEverySecondUntilKeycloakIsThere() {
        answersAfter = 3;

        assertThat(waits(5)).containsExactly(1L, 1L, 1L, 60L, 60L);
    }

    @SuppressWarnings("UnnecessaryAssignment") // nothing is injected here
    private List<Long> waits(int number) {
        var timer = new RosterTimer();
        timer.roster = new RosterKeeping() {
            private int asked;

            @Override
            public void refresh() {
                if (asked++ < answersAfter) throw new KeycloakUnreachable(null);
            }
        };
        timer.timers = (ManagedScheduledExecutorService) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ManagedScheduledExecutorService.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("schedule")) waits.add((Long) arguments[1]);
                    if (waits.size() < number) ((Runnable) arguments[0]).run();
                    return null;
                });
        timer.start(null);
        return waits;
    }
}
