package org.copydesk.deployment.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The API")
class TokenIT {

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/html", "application/json"})
    void refusesACallWithoutATokenInsteadOfRedirectingIt(String wanted) {
        var answer = Caller.NOBODY.send(Caller.NOBODY
                .request("/api/v1/articles")
                .header("Accept", wanted)
                .GET());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void takesATokenAndStartsNoSession() {
        var answer = Caller.as("anna").get("/api/v1/articles");
        assertThat(answer.statusCode()).isNotIn(401, 403);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void refusesATokenThatWasChanged() {
        String token = Caller.as("anna").token();
        var answer = Caller.NOBODY.send(Caller.NOBODY
                .request("/api/v1/articles")
                .header("Authorization", "Bearer " + token.substring(0, token.length() - 6) + "AAAAAA")
                .GET());
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void takesNoTokenFromAnAddress() {
        var answer = Caller.NOBODY.get(
                "/api/v1/articles?access_token=" + Caller.as("anna").token());
        assertThat(answer.statusCode()).isEqualTo(401);
    }
}
