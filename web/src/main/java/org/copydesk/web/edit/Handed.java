package org.copydesk.web.edit;

import static java.util.stream.Collectors.toMap;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.core.text.merge.Resolution;
import org.copydesk.core.text.merge.Resolution.Choice;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Text;

/** What the script of the editor hands over in its fields, and what it is handed. */
final class Handed {

    private Handed() {}

    static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    static JsonArray list(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray();
        }
    }

    static List<Byline> byline(JsonArray credits) {
        return credits.getValuesAs(JsonObject.class).stream()
                .map(credit -> new Byline(
                        credit.getString("name"), credit.getString("title"), credit.getString("description")))
                .toList();
    }

    /** As the script reads credits. */
    static String credits(List<Byline> byline) {
        var credits = Json.createArrayBuilder();
        for (var credit : byline)
            credits.add(Json.createObjectBuilder()
                    .add("name", credit.name())
                    .add("title", credit.title())
                    .add("description", credit.description()));
        return credits.build().toString();
    }

    /** @param language of a text that does not say its own */
    static Text text(JsonObject typed, String language) {
        return new Text(
                typed.getString("title"),
                typed.getString("standfirst"),
                Markup.canonical(typed.getString("body")),
                typed.getJsonArray("subjects").getValuesAs(JsonString::getString),
                byline(typed.getJsonArray("byline")),
                typed.getString("language", language),
                null);
    }

    static Map<String, Resolution> resolutions(JsonObject decisions) {
        return decisions.keySet().stream()
                .collect(toMap(passage -> passage, passage -> resolution(decisions.getJsonObject(passage))));
    }

    private static Resolution resolution(JsonObject decision) {
        var choice = Choice.valueOf(decision.getString("choice"));
        return choice == Choice.OWN ? Resolution.write(decision.getString("text", "")) : new Resolution(choice, "");
    }
}
