package org.copydesk.deployment.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.persistence.article.Move;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Asked from outside: what a token says has to come through the server as far as the beans that the other tests call. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
@DisplayName("Whoever calls the application with the tests in it")
class IdentityIT {

    private static final String ARTICLES = Copydesk.PLACE + ApiSteps.ARTICLES;

    @Test
    void isWhomTheirTokenNames() {
        for (var person : new String[] {"anna", "ben"}) {
            assertThat(started(person).get("author").asText()).isEqualTo(person);
        }
    }

    @Test
    void isNobodyWithoutAToken() {
        var answer = Caller.NOBODY.get(ARTICLES);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("NOT_SIGNED_IN");
    }

    @Test
    void isToldByTheMapperWhyTheyWereRefused() {
        long article = started("anna").get("id").asLong();
        var answer = move("anna", article, Move.APPROVE);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(ApiSteps.json(answer).get("type").asText()).endsWith("ROLE_MISSING");
        assertThat(ApiSteps.json(Caller.as("anna").get(ARTICLES + "/" + article))
                        .get("state")
                        .asText())
                .isEqualTo("DRAFT");
    }

    private static JsonNode started(String person) {
        var manuscript = ApiSteps.manuscript("By whom", "<p>The quay is closed.</p>");
        return ApiSteps.json(ApiSteps.expect(Caller.as(person).post(ARTICLES, manuscript), 201));
    }

    private static HttpResponse<String> move(String person, long article, Move move) {
        var caller = Caller.as(person);
        return caller.send(caller.request(Copydesk.PLACE + ApiSteps.moves(article))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"1\"")
                .POST(BodyPublishers.ofString(ApiSteps.request(move))));
    }
}
