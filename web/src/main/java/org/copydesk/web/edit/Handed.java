package org.copydesk.web.edit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import org.copydesk.core.writing.Manuscript;
import org.copydesk.persistence.article.Byline;

/** What stands in the editor, as its script hands it over. */
record Handed(JsonObject typed) {

    static Handed read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return new Handed(reader.readObject());
        }
    }

    Manuscript manuscript() {
        return new Manuscript(
                typed.getString("title"),
                typed.getString("standfirst"),
                typed.getString("body"),
                subjects(),
                byline(),
                typed.getString("language", null),
                null,
                null);
    }

    List<String> subjects() {
        return typed.getJsonArray("subjects").getValuesAs(JsonString::getString);
    }

    List<Byline> byline() {
        return typed.getJsonArray("byline").getValuesAs(Handed::credit);
    }

    private static Byline credit(JsonObject credit) {
        return new Byline(credit.getString("name"), credit.getString("title"), credit.getString("description"));
    }
}
