package org.copydesk.deployment.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.deployment.people.Staff.json;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.UUID;
import org.copydesk.deployment.stack.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The people of the realm, through the interface,")
class RolesIT {

    private static final String AUTHOR = "{\"roles\":[\"author\"]}";

    private final Staff dora = Staff.as("dora");
    private final String ben = dora.idOf("ben");

    @AfterEach
    void benIsAnAuthorAgain() {
        dora.assign(ben, AUTHOR);
    }

    @Test
    void areFoundByAPartOfTheirNameWithTheirRolesAndLastSignIn() {
        Caller.as("clara").get("/api/v1/articles");

        var found = json(dora.find("NGEL")).get("items");

        assertThat(found).hasSize(1);
        assertThat(found.get(0).get("username").asText()).isEqualTo("clara");
        assertThat(found.get(0).get("name").asText()).isEqualTo("Clara Engel");
        assertThat(found.get(0).get("email").asText()).isEqualTo("clara@example.org");
        assertThat(found.get(0).get("roles").toString()).isEqualTo("[\"editor\"]");
        assertThat(found.get(0).get("enabled").asBoolean()).isTrue();
        assertThat(Instant.parse(found.get(0).get("lastSignIn").asText())).isBefore(Instant.now());
    }

    @Test
    void areListedPageByPage() {
        var first = json(dora.caller().get("/api/v1/people?limit=2"));
        var second = json(dora.caller()
                .get("/api/v1/people?limit=2&cursor=" + first.get("next").asText()));

        assertThat(first.get("items").findValuesAsText("username")).containsExactly("anna", "ben");
        assertThat(second.get("items").findValuesAsText("username")).startsWith("clara");
    }

    @Test
    void gainAndLoseRightsWithTheTokenTheyHave() {
        var article = draftOfAnna();
        var token = Caller.as("ben");
        assertThat(token.get(article).statusCode()).isEqualTo(404);

        var granted = dora.assign(ben, "{\"roles\":[\"editor\",\"author\"]}");
        assertThat(json(granted).get("roles").toString()).isEqualTo("[\"author\",\"editor\"]");
        assertThat(dora.roles(ben).body()).isEqualTo(granted.body());
        assertThat(token.get(article).statusCode()).isEqualTo(200);

        assertThat(dora.assign(ben, AUTHOR).statusCode()).isEqualTo(200);
        assertThat(token.get(article).statusCode()).isEqualTo(404);
    }

    @Test
    void keepTheLastAdmin() {
        assertProblem(dora.assign(dora.idOf("dora"), AUTHOR), 409, "LAST_ADMIN");
    }

    @Test
    void takeNoRoleThatDoesNotExist() {
        var refused = dora.assign(ben, "{\"roles\":[\"author\",\"publisher\"]}");

        assertProblem(refused, 400, "INVALID_INPUT");
        assertThat(json(refused).get("field").asText()).isEqualTo("roles[1]");
        assertThat(json(refused).get("detail").asText()).contains("publisher");
        var endless = dora.assign(ben, "{\"roles\":[\"%s\"]}".formatted("publisher".repeat(10_000)));
        assertProblem(endless, 400, "INVALID_INPUT");
        assertThat(json(endless).get("detail").asText()).hasSizeLessThan(100);
        assertProblem(dora.assign(ben, "{}"), 400, "INVALID_INPUT");
    }

    @Test
    void areNobodysBusinessButTheAdmins() {
        for (var person : new String[] {"anna", "clara"}) {
            assertProblem(Staff.as(person).find("ben"), 403, "ROLE_MISSING");
            assertProblem(Staff.as(person).assign(ben, "{\"roles\":[\"admin\"]}"), 403, "ROLE_MISSING");
        }
        assertThat(new Staff(Caller.NOBODY).find("ben").statusCode()).isEqualTo(401);
    }

    @Test
    void areNotThereWhenNobodyHasTheId() {
        assertProblem(dora.roles(UUID.randomUUID().toString()), 404, "NOT_FOUND");
        assertProblem(dora.roles("ben"), 404, "NOT_FOUND");
    }

    private static String draftOfAnna() {
        var article = Caller.as("anna")
                .post(
                        "/api/v1/articles",
                        "{\"title\":\"Bells\",\"body\":\"<p>They ring.</p>\",\"subjects\":[\"CITY\"]}");
        return "/api/v1/articles/" + json(article).get("id").asText();
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String name) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json(answer).get("type").asText()).endsWith("/" + name);
    }
}
