package org.copydesk.deployment.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.deployment.stack.ApiSteps.json;

import java.net.http.HttpRequest.BodyPublishers;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.deployment.stack.Patience;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A file that is sent without a name")
class NamelessIT {

    private static final String IMPORTS = "/api/v1/imports";

    private final Caller anna = Caller.as("anna");

    @ParameterizedTest
    @CsvSource({
        "text/plain,                    'Title: WORD|Text: |It rings.|'",
        "text/plain;charset=UTF-8,      'Title: WORD|Text: |It rings.|'",
        "text/markdown,                 '---|title: WORD|---|It *rings*.|'"
    })
    void isTakenForWhatItWasSentAs(String type, String content) {
        var word = ApiSteps.word();
        var begun = anna.send(anna.request(IMPORTS)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(content.replace("WORD", word).replace('|', '\n'))));
        long id = json(ApiSteps.expect(begun, 202)).get("id").asLong();
        Patience.until(
                "the import is done",
                () -> json(anna.get(IMPORTS + "/" + id)).get("state").asText().equals("DONE"));
        var file = json(anna.get(IMPORTS + "/" + id)).get("files").get(0);
        assertThat(file.get("outcome").asText()).as(file.toString()).isEqualTo("CREATED");
    }
}
