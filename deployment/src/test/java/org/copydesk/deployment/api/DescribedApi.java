package org.copydesk.deployment.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.deployment.stack.ApiSteps.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.deployment.stack.Caller;

/**
 * A client that knows nothing but the description of the API: paths, methods, parameters and headers come from there, and
 * every answer has to be one that it announces, down to the names and kinds of its members.
 */
final class DescribedApi {

    private final JsonNode description = json(Caller.NOBODY.get("/openapi?format=JSON"));

    /** @param values of path, query and header by their names; what the call does not know is a mistake of the test */
    JsonNode call(Caller person, String operation, Map<String, ?> values, String body) {
        for (var path : description.get("paths").properties())
            for (var call : path.getValue().properties())
                if (call.getValue().path("operationId").asText().equals(operation))
                    return call(
                            person,
                            call.getKey(),
                            path.getKey(),
                            parameters(path.getValue(), call.getValue()),
                            call.getValue(),
                            values,
                            body);
        throw new AssertionError("There is no call named " + operation);
    }

    private List<JsonNode> parameters(JsonNode path, JsonNode call) {
        var parameters = new ArrayList<JsonNode>();
        path.path("parameters").forEach(one -> parameters.add(resolved(one)));
        call.path("parameters").forEach(one -> parameters.add(resolved(one)));
        return parameters;
    }

    private JsonNode call(
            Caller person,
            String method,
            String path,
            List<JsonNode> parameters,
            JsonNode call,
            Map<String, ?> values,
            String body) {
        assertThat(parameters).extracting(one -> one.get("name").asText()).containsAll(values.keySet());
        var address = path;
        var query = new ArrayList<String>();
        for (var parameter : parameters) {
            var name = parameter.get("name").asText();
            if (!values.containsKey(name)) continue;
            var value = URLEncoder.encode(values.get(name).toString(), UTF_8);
            switch (parameter.get("in").asText()) {
                case "path" -> address = address.replace("{" + name + "}", value);
                case "query" -> query.add(name + "=" + value);
                default -> {} // below
            }
        }
        assertThat(address).as(path).doesNotContain("{");
        var whole = description.at("/servers/0/url").asText()
                + address
                + (query.isEmpty() ? "" : "?" + String.join("&", query));
        var request = person.request(whole);
        for (var parameter : parameters) {
            var name = parameter.get("name").asText();
            if (parameter.get("in").asText().equals("header") && values.containsKey(name))
                request.header(name, values.get(name).toString());
        }
        if (body != null) request.header("Content-Type", "application/json");
        request.method(
                method.toUpperCase(Locale.ROOT),
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return checked(person.send(request), call);
    }

    private JsonNode checked(HttpResponse<String> answer, JsonNode call) {
        var announced = call.get("responses").get(Integer.toString(answer.statusCode()));
        assertThat(announced)
                .as("%s answered %d: %s", call.get("operationId"), answer.statusCode(), answer.body())
                .isNotNull();
        if (answer.body().isEmpty()) return null;
        var body = json(answer);
        var type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        var content = resolved(announced).path("content");
        assertThat(content.has(type))
                .as("%s: %s", call.get("operationId"), type)
                .isTrue();
        check(body, content.get(type).get("schema"), call.get("operationId").asText());
        return body;
    }

    /** Holds a value to its schema. */
    private void check(JsonNode value, JsonNode given, String where) {
        var schema = resolved(given);
        for (var part : schema.path("allOf")) check(value, part, where);
        var types = new ArrayList<String>();
        if (schema.path("type").isArray()) schema.get("type").forEach(type -> types.add(type.asText()));
        else if (schema.has("type")) types.add(schema.get("type").asText());
        if (!types.isEmpty() && !schema.path("nullable").asBoolean())
            assertThat(types).as("%s: %s", where, value).contains(kind(value, types));
        if (value.isArray() && schema.has("items"))
            value.forEach(item -> check(item, schema.get("items"), where + "[]"));
        if (value.isObject() && schema.has("properties") && !schema.has("allOf")) {
            for (var member : schema.path("required"))
                assertThat(value.has(member.asText()))
                        .as("%s.%s", where, member)
                        .isTrue();
            for (var member : value.properties())
                if (schema.get("properties").has(member.getKey())
                        && !member.getValue().isNull())
                    check(
                            member.getValue(),
                            schema.get("properties").get(member.getKey()),
                            where + "." + member.getKey());
        }
        if (schema.has("enum") && !value.isNull())
            assertThat(schema.get("enum")).as("%s: %s", where, value).contains(value);
    }

    private static String kind(JsonNode value, List<String> types) {
        if (value.isNull()) return "null";
        if (value.isTextual()) return "string";
        if (value.isBoolean()) return "boolean";
        if (value.isArray()) return "array";
        if (value.isObject()) return "object";
        return value.isIntegralNumber() && types.contains("integer") ? "integer" : "number";
    }

    private JsonNode resolved(JsonNode part) {
        return part.has("$ref")
                ? resolved(description.at(part.get("$ref").asText().substring(1)))
                : part;
    }
}
