package org.copydesk.persistence.planning;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.copydesk.persistence.people.Role;
import org.copydesk.persistence.record.CanonicalJson;

/** Steps as a JSON array in one column. */
@Converter
public class Steps implements AttributeConverter<List<Step>, String> {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    @Override
    public String convertToDatabaseColumn(List<Step> steps) {
        return canonical(steps);
    }

    /** The steps in the canonical form in which they are hashed. */
    public static String canonical(List<Step> steps) {
        return CanonicalJson.of(steps.stream().map(Steps::members).toList());
    }

    @Override
    public List<Step> convertToEntityAttribute(String json) {
        try (var reader = READERS.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(Steps::step)
                    .toList();
        }
    }

    private static Map<String, Object> members(Step step) {
        var members = new HashMap<String, Object>();
        members.put("name", step.name());
        members.put("title", step.title());
        members.put("after", step.after());
        members.put("roles", step.roles().stream().map(Enum::name).sorted().toList());
        members.put("people", step.people().stream().map(UUID::toString).toList());
        members.put("desk", step.desk());
        members.put("guests", step.guests());
        members.put("approvals", step.approvals());
        members.put("due", step.due() == null ? null : step.due().toString());
        members.put("fourEyes", step.fourEyes());
        members.put(
                "checklist",
                step.checklist().stream()
                        .map(item -> Map.of("text", item.text(), "blocking", item.blocking()))
                        .toList());
        members.put("skippable", step.skippable());
        if (!step.form().isEmpty())
            members.put("form", step.form().stream().map(Steps::members).toList());
        if (step.anonymous()) members.put("anonymous", true);
        return members;
    }

    private static Map<String, Object> members(Question question) {
        return Map.of(
                "name",
                question.name(),
                "text",
                question.text(),
                "kind",
                question.kind().name(),
                "words",
                question.words(),
                "required",
                question.required(),
                "confidential",
                question.confidential());
    }

    private static Step step(JsonObject json) {
        return new Step(
                json.getString("name"),
                json.getString("title"),
                texts(json, "after"),
                texts(json, "roles").stream().map(Role::valueOf).collect(Collectors.toSet()),
                texts(json, "people").stream().map(UUID::fromString).toList(),
                json.getBoolean("desk"),
                json.getBoolean("guests"),
                json.getInt("approvals"),
                json.containsKey("due") ? Duration.parse(json.getString("due")) : null,
                json.containsKey("fourEyes") ? json.getBoolean("fourEyes") : null,
                json.getJsonArray("checklist").getValuesAs(JsonObject.class).stream()
                        .map(item -> new CheckItem(item.getString("text"), item.getBoolean("blocking")))
                        .toList(),
                json.getBoolean("skippable"),
                json.containsKey("form")
                        ? json.getJsonArray("form").getValuesAs(JsonObject.class).stream()
                                .map(Steps::question)
                                .toList()
                        : List.of(),
                json.getBoolean("anonymous", false));
    }

    private static Question question(JsonObject json) {
        return new Question(
                json.getString("name"),
                json.getString("text"),
                Question.Kind.valueOf(json.getString("kind")),
                texts(json, "words"),
                json.getBoolean("required"),
                json.getBoolean("confidential"));
    }

    private static List<String> texts(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString::getString);
    }
}
