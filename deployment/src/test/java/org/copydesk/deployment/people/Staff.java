package org.copydesk.deployment.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.copydesk.deployment.stack.Caller;

/** People and their roles as somebody sees and changes them through the interface. */
record Staff(Caller caller) {

    static Staff as(String person) {
        return new Staff(Caller.as(person));
    }

    HttpResponse<String> find(String words) {
        return caller.get("/api/v1/people?q=" + words);
    }

    String idOf(String username) {
        for (var person : json(find(username)).get("items")) {
            if (person.get("username").asText().equals(username))
                return person.get("id").asText();
        }
        throw new AssertionError("Nobody is called " + username);
    }

    HttpResponse<String> roles(String id) {
        return caller.get("/api/v1/people/" + id + "/roles");
    }

    HttpResponse<String> assign(String id, String json) {
        return caller.send(caller.request("/api/v1/people/" + id + "/roles")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(answer.body(), e);
        }
    }
}
