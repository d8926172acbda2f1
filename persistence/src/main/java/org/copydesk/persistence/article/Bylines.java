package org.copydesk.persistence.article;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.copydesk.persistence.record.CanonicalJson;

/** Credits as a JSON array in one column, ordered as printed. */
@Converter
public class Bylines implements AttributeConverter<List<Byline>, String> {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    @Override
    public String convertToDatabaseColumn(List<Byline> byline) {
        return CanonicalJson.of(byline.stream().map(Bylines::members).toList());
    }

    @Override
    public List<Byline> convertToEntityAttribute(String json) {
        try (var reader = READERS.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(credit -> new Byline(
                            credit.getString("name"), credit.getString("title"), credit.getString("description")))
                    .toList();
        }
    }

    /** Credits as a row of the database holds them. */
    public static List<Byline> read(String json) {
        return new Bylines().convertToEntityAttribute(json);
    }

    static Map<String, String> members(Byline credit) {
        return Map.of("name", credit.name(), "title", credit.title(), "description", credit.description());
    }
}
