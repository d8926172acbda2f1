package org.copydesk.deployment.looks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.EnumMap;
import java.util.Map;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;

/** Articles of Anna's in every state, with titles that are hard to fit in, and an import that went wrong. */
final class Stock {

    private static final String LONG =
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft and what else happened while"
                    + " everybody was looking at the other end of the harbour, in forty-one parts, with a map ";
    private static final String BODY = "<h2>What</h2><p>" + "It goes on. ".repeat(40) + "</p><ul><li>one</li></ul>"
            + "<p>https://example.org/" + "very-long-address/".repeat(12) + "</p>"
            + "<table><tr>" + "<th>heading</th>".repeat(9) + "</tr><tr>" + "<td>something</td>".repeat(9)
            + "</tr></table><pre>" + "fixed text ".repeat(20)
            + "</pre><blockquote><p>قال لي المالك القديم</p></blockquote>";

    private final Map<State, Long> articles = new EnumMap<>(State.class);
    private final long revised;
    private final long refusedImport;

    Stock() {
        for (var state : State.values()) articles.put(state, ApiSteps.in(state, "anna", title(state)));
        revised = ApiSteps.started("anna", LONG + ApiSteps.word());
        var other = ApiSteps.manuscript("خبز 港の茶室 " + ApiSteps.word(), BODY);
        ApiSteps.expect(ApiSteps.save("anna", revised, 1, other), 200);
        for (var move : new Move[] {Move.SUBMIT, Move.APPROVE, Move.PUBLISH}) {
            ApiSteps.expect(ApiSteps.move(move == Move.SUBMIT ? "anna" : "emil", revised, move), 201);
        }
        refusedImport = refuse();
        unbroken(in(State.CHANGES_REQUESTED));
        tellAProgram();
    }

    /** What people write may have no place where a line could end. */
    private static void unbroken(long article) {
        var word = ("w" + ApiSteps.word()).repeat(8).substring(0, 250);
        var text = new ObjectMapper()
                .createObjectNode()
                .put("title", word)
                .put("standfirst", word)
                .put("body", "<p>" + word + "</p>");
        text.putArray("subjects").add(word.substring(0, 60));
        text.putArray("byline").addObject().put("name", word).put("title", word).put("description", word);
        ApiSteps.expect(ApiSteps.save("anna", article, 1, text.toString()), 200);
    }

    /** On a desk on which nothing ever happens. */
    private static void tellAProgram() {
        ApiSteps.desk("silent", "PT0S");
        var wanted = "{\"url\": \"https://203.0.113.7/heard\", \"events\": [\"PUBLISH\", \"PUBLISHED\", \"SENT_BACK\"],"
                + " \"desk\": \"silent\"}";
        ApiSteps.expect(Caller.as("dora").post("/api/v1/webhooks", wanted), 201);
    }

    private static String title(State state) {
        return state == State.DRAFT ? LONG + ApiSteps.word() : "مخبز على الرصيف " + ApiSteps.word();
    }

    private static long refuse() {
        var anna = Caller.as("anna");
        var answer = anna.send(anna.request("/api/v1/imports?name=" + "long-name-".repeat(12) + ".txt")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("No header at all")));
        return ApiSteps.json(ApiSteps.expect(answer, 202)).get("id").asLong();
    }

    long in(State state) {
        return articles.get(state);
    }

    /** One that is live and has two revisions that are nothing like each other. */
    long revised() {
        return revised;
    }

    String slug() {
        return slug(revised);
    }

    String slugOf(State state) {
        return slug(in(state));
    }

    long refusedImport() {
        return refusedImport;
    }

    private static String slug(long article) {
        return ApiSteps.json(Caller.as("emil").get(ApiSteps.ARTICLES + "/" + article))
                .get("slug")
                .asText();
    }
}
