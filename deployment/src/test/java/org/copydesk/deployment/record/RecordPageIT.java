package org.copydesk.deployment.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import org.copydesk.deployment.browser.Axe;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("On the page of the record an admin")
class RecordPageIT {

    private static final String PAGE = "/desk/record";

    @RegisterExtension
    final Windows windows = new Windows();

    @Test
    void verifiesEverythingAndTakesACheckpointAway() throws IOException {
        long article = ApiSteps.started("anna", "The bell " + ApiSteps.word());
        ApiSteps.expect(Caller.as("anna").get(ApiSteps.ARTICLES + "/" + article + "/proof"), 200);
        var desk = windows.as("dora", "/desk");
        desk.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Record").setExact(true))
                .click();

        var record = new RecordScreen(desk).verify();
        assertThat(record.outcomeWords()).contains("checked today", "Dora Diaz");
        assertThat(record.forAuditors()).contains("links of the chains of");

        var file = record.exportCheckpoint();
        assertThat(file.suggestedFilename()).matches("checkpoint-[0-9]+\\.json");
        var checkpoint = new ObjectMapper().readTree(Files.readString(file.path()));
        assertThat(checkpoint.get("leaves"))
                .anySatisfy(leaf -> assertThat(leaf.asText()).contains("\"chain\":\"" + article + "\""));
        assertThat(checkpoint.get("signature").asText()).isNotEmpty();
        assertThat(Axe.at(desk).analyze().getViolations()).isEmpty();
    }

    @Test
    void readsWhoGaveWhomWhichRole() throws IOException {
        var dora = Caller.as("dora");
        var found = new ObjectMapper().readTree(dora.get("/api/v1/people?q=ben").body());
        var roles = "/api/v1/people/" + found.get("items").get(0).get("id").asText() + "/roles";
        for (var wanted : new String[] {"[\"author\",\"editor\"]", "[\"author\"]"}) {
            var answer = dora.send(dora.request(roles)
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString("{\"roles\":" + wanted + "}")));
            ApiSteps.expect(answer, 200);
        }
        var record = new RecordScreen(windows.as("dora", PAGE));
        assertThat(record.newestDeed()).contains("Dora Diaz took the role of an editor from Ben Okafor");
        assertThat(record.journal()).contains("took the role of an editor from Ben Okafor");
    }

    @Test
    void isTheOnlyOneToFindIt() {
        var page = windows.as("clara", PAGE);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .innerText())
                .isEqualTo("There is nothing here");
        assertThat(Caller.as("clara").get("/api/v1/audit/checkpoints/1").statusCode())
                .isEqualTo(403);
    }
}
