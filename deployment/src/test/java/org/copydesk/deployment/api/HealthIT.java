package org.copydesk.deployment.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.deployment.stack.Caller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A watcher")
class HealthIT {

    @Test
    void learnsThatTheApplicationIsAlive() {
        var answer = Caller.NOBODY.get("/health/live");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\",\"checks\":[]}");
    }

    @Test
    void learnsThatItCanDoItsWork() {
        var answer = Caller.NOBODY.get("/health/ready");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"database\",\"status\":\"UP\"");
    }
}
