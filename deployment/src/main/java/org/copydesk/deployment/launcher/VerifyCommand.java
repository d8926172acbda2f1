package org.copydesk.deployment.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.copydesk.deployment.sending.Tokens;
import org.copydesk.deployment.settings.Ports;
import org.copydesk.deployment.settings.Settings;
import org.copydesk.deployment.settings.StartFailed;
import org.copydesk.deployment.settings.StateFolder;

/** Lets the running product recompute its record, and says what came of it. */
final class VerifyCommand implements Command {

    private final Path home;

    VerifyCommand(Path home) {
        this.home = home;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public String usage() {
        return """
                verify [--user NAME]                  recompute the record, as the admin NAME (dora)
                      --kept FILE|NUMBER:HASH         and say whether it grew from checkpoints kept elsewhere
                      --port-offset N                 where the product runs""";
    }

    @Override
    public int run(Arguments arguments) throws IOException {
        String user = arguments.option("--user").orElse("dora");
        var kept = KeptCheckpoint.named(arguments.option("--kept"));
        var ports = Ports.USUAL.movedBy(arguments.portOffset());
        arguments.end();
        var settings = new Settings(home, new StateFolder(home.resolve(".copydesk")), ports, System.getenv());
        var tokens = new Tokens(settings.realmAddress(), user, Password.of(user, settings));
        var finding = ask(settings, tokens, "verify");
        System.out.println(said(finding));
        boolean grown = true;
        for (var checkpoint : kept) grown &= hasGrown(settings, tokens, checkpoint);
        if (grown && !kept.isEmpty()) System.out.println("GROWN: from " + kept.size() + " checkpoints kept elsewhere");
        return finding.get("holds").asBoolean() && grown ? 0 : 1;
    }

    private static boolean hasGrown(Settings settings, Tokens tokens, KeptCheckpoint kept) throws IOException {
        var here = ask(settings, tokens, "checkpoints/" + kept.number());
        boolean same = here != null
                && KeptCheckpoint.hash(here.get("checkpoint").asText()).equals(kept.hash());
        if (!same)
            System.out.println(
                    "NOT GROWN: checkpoint %d kept elsewhere is not one of this database's".formatted(kept.number()));
        return same;
    }

    /** Null when there is no such thing. */
    private static JsonNode ask(Settings settings, Tokens tokens, String what) throws IOException {
        String address = settings.given("COPYDESK_ADDRESS").orElse(settings.address());
        var request = HttpRequest.newBuilder(URI.create(address + "/api/v1/audit/" + what))
                .header("Authorization", "Bearer " + tokens.current())
                .build();
        try {
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            if (answer.statusCode() == 404) return null;
            if (answer.statusCode() != 200)
                throw new StartFailed("%s answered %d: %s".formatted(address, answer.statusCode(), answer.body()));
            return new ObjectMapper().readTree(answer.body());
        } catch (ConnectException e) {
            throw new StartFailed("Nothing answers at " + address + "; start it with ./copydesk run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private static String said(JsonNode finding) {
        var broken = finding.get("broken");
        if (broken != null && !broken.isNull()) {
            return "BROKEN: table %s, row %s: %s (%s)"
                    .formatted(
                            broken.get("table").asText(),
                            broken.get("row").asText(),
                            broken.get("what").asText(),
                            broken.get("kind").asText());
        }
        return "HOLDS: %s links, %s articles, %s revisions, %s checkpoints"
                .formatted(
                        finding.get("links").asText(),
                        finding.get("articles").asText(),
                        finding.get("revisions").asText(),
                        finding.get("checkpoints").asText());
    }
}
