package org.copydesk.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.copydesk.api.autosave.AutosaveJson;
import org.copydesk.api.json.Json;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A text in JSON")
class TextJsonTest {

    private static final TextJson TEXT = TextJson.of(new Text(
            "Bells",
            "After noon",
            "<p>They ring.</p>",
            List.of("CITY"),
            List.of(new Byline("Anna", "", "")),
            "en",
            null));

    @Test
    void standsFlatInWhatIsToldWithIt() throws IOException {
        var kept = new AutosaveJson(7, 1, Instant.parse("2026-11-26T10:00:00Z"), TEXT);
        assertThat(new ObjectMapper().readTree(Json.bytes(kept))).isEqualTo(new ObjectMapper().readTree("""
                        {"article": 7, "base": 1, "time": "2026-11-26T10:00:00Z", "title": "Bells",
                         "standfirst": "After noon", "body": "<p>They ring.</p>", "subjects": ["CITY"],
                         "byline": [{"name": "Anna", "title": null, "description": null}],
                         "language": "en", "publishedTime": null}
                        """));
    }
}
