package org.copydesk.deployment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.deployment.stack.ApiSteps.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.persistence.article.Move;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The description of the API")
class OpenApiIT {

    private static final JavaClasses API = new ClassFileImporter().importPackages("org.copydesk.api");

    private final JsonNode description = json(Caller.NOBODY.get("/openapi?format=JSON"));

    @Test
    void namesEveryCallThereIsAndNoOther() {
        var described = new TreeSet<String>();
        for (var path : description.get("paths").properties()) {
            path.getValue()
                    .fieldNames()
                    .forEachRemaining(method -> described.add(method + " " + unnamed(path.getKey())));
        }
        described.removeIf(call -> call.startsWith("parameters "));
        assertThat(described).isEqualTo(calls());
    }

    @Test
    void hasTheMembersOfEveryBodyThatIsSentOrAnswered() {
        var schemas = description.get("components").get("schemas");
        var records = API.stream()
                .filter(type -> type.isRecord() && type.getSimpleName().matches(".+Json|.*Problem|FieldError"))
                .toList();
        assertThat(records).hasSizeGreaterThan(15).allSatisfy(type -> {
            var schema = schemas.get(type.getSimpleName().replaceAll("Json$", ""));
            assertThat(schema).as(type.getSimpleName()).isNotNull();
            assertThat(schema.get("properties").fieldNames())
                    .toIterable()
                    .containsExactlyInAnyOrderElementsOf(components(type));
        });
    }

    @Test
    void saysOfEveryCallThatOneMayAskForTooMuchAndOfEveryChangeThatASessionNeedsItsPage() {
        for (var path : description.get("paths").properties()) {
            for (var call : path.getValue().properties()) {
                if (call.getKey().equals("parameters")) continue;
                var name = call.getKey() + " " + path.getKey();
                assertThat(call.getValue().get("responses").has("429")).as(name).isTrue();
                boolean changes = !call.getKey().equals("get");
                var ways = call.getValue().path("security");
                assertThat(ways.toString().contains("page")).as(name).isEqualTo(changes);
            }
        }
        var token = description.get("components").get("securitySchemes").get("page");
        assertThat(token.get("name").asText()).isEqualTo("X-Copydesk-Token");
        assertThat(token.get("in").asText()).isEqualTo("header");
    }

    @Test
    void announcesWhatComesOfAWrongPageABodyAndAMissingRevision() {
        assertThat(operations()).allSatisfy(call -> {
            var announced = call.get("responses");
            var asked = call.path("parameters").toString();
            if (asked.contains("parameters/limit"))
                assertThat(announced.has("400")).isTrue();
            if (asked.contains("parameters/ifMatch\""))
                assertThat(announced.has("428")).isTrue();
            if (call.has("requestBody"))
                assertThat(announced.fieldNames()).toIterable().contains("400", "413", "415");
        });
    }

    @Test
    void namesTheMediaTypesOfEveryBodyAndNoCallTakesAnotherOne() {
        var refused = new TreeMap<String, Integer>();
        for (var path : description.get("paths").properties())
            for (var call : path.getValue().properties())
                if (call.getValue().has("requestBody"))
                    refused.put(call.getKey() + " " + path.getKey(), sentAnotherType(call.getKey(), path.getKey()));
        assertThat(refused)
                .hasSizeGreaterThan(20)
                .allSatisfy((call, status) -> assertThat(status).isEqualTo(415));
    }

    private static int sentAnotherType(String method, String path) {
        var id = path.startsWith("/people") ? new UUID(0, 1).toString() : "1";
        var request = Caller.as("anna")
                .request("/api/v1" + path.replaceAll("\\{[^}]*\\}", id))
                .header("Content-Type", "application/x-nothing")
                .header("If-Match", "\"1\"")
                .method(method.toUpperCase(Locale.ROOT), BodyPublishers.ofString("{}"));
        return Caller.as("anna").send(request).statusCode();
    }

    @Test
    void saysOfEveryAnswerWhatItHolds() {
        assertThat(operations())
                .allSatisfy(call -> call.get("responses").properties().stream()
                        .filter(answer -> answer.getKey().startsWith("20")
                                && !answer.getKey().equals("204"))
                        .forEach(
                                answer -> assertThat(resolved(answer.getValue()).has("content"))
                                        .as("%s %s", call.get("operationId"), answer.getKey())
                                        .isTrue()));
    }

    @Test
    void pagesEveryList() {
        assertThat(operations())
                .filteredOn(call -> !call.has("requestBody") && isList(call.at("/responses/200")))
                .filteredOn(call -> !call.get("operationId").asText().endsWith("tick"))
                .hasSizeGreaterThan(20)
                .allSatisfy(call -> assertThat(call.path("parameters").toString())
                        .as(call.get("operationId").asText())
                        .contains("parameters/limit", "parameters/cursor"));
    }

    @Test
    void knowsEveryMoveThatPeopleAskFor() {
        assertThat(description.at("/components/schemas/Move/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(Move.asked().stream().map(Move::name).toList());
    }

    private boolean isList(JsonNode answer) {
        return resolved(answer)
                .at("/content/application~1json/schema")
                .toString()
                .contains("schemas/List\"");
    }

    @Test
    void saysOfEveryCallWhatItIsFor() {
        var tags = names(description.get("tags"), "name");
        var ids = new TreeSet<String>();
        assertThat(operations()).hasSizeGreaterThan(80).allSatisfy(call -> {
            assertThat(call.at("/summary").asText()).as("%s", call).isNotBlank();
            assertThat(call.at("/description").asText().length())
                    .as("the description of %s", call.get("operationId"))
                    .isGreaterThan(20);
            assertThat(ids.add(call.get("operationId").asText())).isTrue();
            assertThat(tags).containsAll(names(call.get("tags"), ""));
            assertThat(call.get("responses").fieldNames()).toIterable().anyMatch(status -> status.startsWith("4"));
        });
    }

    @Test
    void showsAnExampleOfEveryBody() {
        assertThat(operations()).allSatisfy(call -> {
            var bodies = new ArrayList<JsonNode>();
            bodies.add(call.at("/requestBody"));
            call.get("responses").forEach(bodies::add);
            for (var body : bodies)
                for (var content : resolved(body).at("/content").properties())
                    if (content.getKey().matches(".*json|text/(?!calendar|event-stream).*"))
                        assertThat(content.getValue().has("example")
                                        || hasExample(content.getValue().get("schema")))
                                .as("%s: %s", call.get("operationId"), content.getValue())
                                .isTrue();
        });
    }

    @Test
    void hasNothingEmptyAndSaysWhoseItIs() {
        assertThat(description.at("/info/license/name").asText()).isNotBlank();
        assertThat(description.at("/info/contact/name").asText()).isNotBlank();
        assertThat(description.at("/servers/0/url").asText()).isEqualTo("/api/v1");
        for (var place : description.findParents("externalDocs"))
            assertThat(place.at("/externalDocs/url").asText()).isNotBlank();
        var written = Caller.NOBODY.get("/openapi").body();
        assertThat(written).contains("externalDocs:").doesNotContain("externalDocs: {}");
        var further = description.at("/externalDocs/url").asText();
        assertThat(Caller.NOBODY.get(further).statusCode()).isEqualTo(200);
    }

    private Stream<JsonNode> operations() {
        return description.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream())
                .filter(call -> !call.getKey().equals("parameters"))
                .map(Map.Entry::getValue);
    }

    private static Set<String> names(JsonNode list, String member) {
        var names = new TreeSet<String>();
        list.forEach(one -> names.add((member.isEmpty() ? one : one.get(member)).asText()));
        return names;
    }

    /** Its own, or those of the items of a list that it is. */
    private boolean hasExample(JsonNode schema) {
        var whole = resolved(schema);
        if (whole.has("examples") || whole.has("example")) return true;
        var parts = new ArrayList<JsonNode>();
        for (var member : List.of("allOf", "oneOf", "anyOf")) whole.path(member).forEach(parts::add);
        if (whole.at("/properties/items").has("items")) parts.add(whole.at("/properties/items/items"));
        return parts.stream().anyMatch(this::hasExample);
    }

    @Test
    void saysOfEveryParameterWhatItIsFor() {
        assertThat(operations())
                .allSatisfy(call -> call.path("parameters")
                        .forEach(parameter -> assertThat(
                                        resolved(parameter).path("description").asText())
                                .as("%s: %s", call.get("operationId"), parameter)
                                .isNotBlank()));
    }

    private JsonNode resolved(JsonNode part) {
        return part.has("$ref")
                ? resolved(description.at(part.get("$ref").asText().substring(1)))
                : part;
    }

    @Test
    void saysHowToSignIn() {
        assertThat(description
                        .get("components")
                        .get("securitySchemes")
                        .get("bearer")
                        .get("scheme")
                        .asText())
                .isEqualTo("bearer");
    }

    private static Set<String> calls() {
        var calls = new TreeSet<String>();
        API.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .forEach(resource -> resource.getMethods().stream()
                        .flatMap(method -> call(resource, method))
                        .forEach(calls::add));
        return calls;
    }

    private static Stream<String> call(JavaClass resource, JavaMethod method) {
        var path = method.isAnnotatedWith(Path.class)
                ? "/" + method.getAnnotationOfType(Path.class).value()
                : "";
        return Arrays.stream(method.reflect().getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(verb -> verb.value().toLowerCase(Locale.ROOT) + " "
                        + unnamed(resource.getAnnotationOfType(Path.class).value() + path));
    }

    /** Patterns of parameters hold braces themselves. */
    private static String unnamed(String path) {
        return path.replaceAll("\\{(?:[^{}]|\\{[^{}]*\\})*\\}", "{}");
    }

    private static Set<String> components(JavaClass type) {
        return components(type.reflect());
    }

    /** Members of a part that lies flat in the whole are members of the whole. */
    private static Set<String> components(Class<?> type) {
        var names = new TreeSet<String>();
        for (var component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class))
                names.addAll(components(component.getType()));
            else names.add(component.getName());
        }
        return names;
    }
}
