package org.copydesk.web.edit;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.copydesk.core.writing.Manuscript;
import org.copydesk.persistence.article.Byline;

/** What stands in the editor, as its script hands it over. */
record Handed(JsonObject typed) {

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

    private List<String> subjects() {
        return typed.getJsonArray("subjects").getValuesAs(JsonString::getString);
    }

    private List<Byline> byline() {
        return typed.getJsonArray("byline").getValuesAs(Handed::credit);
    }

    private static Byline credit(JsonObject credit) {
        return new Byline(credit.getString("name"), credit.getString("title"), credit.getString("description"));
    }
}
