package org.copydesk.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.core.Newsroom.ANNA;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.copydesk.core.Newsroom;
import org.copydesk.core.workflow.Journey;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the documented steps as somebody else would, with the standard tools they name. */
@DisplayName("The proof of an article")
class ProvingTest {

    private static final Path SCRIPT = Path.of("../docs/verify-proof.sh");

    private final Newsroom newsroom = new Newsroom();

    @TempDir
    Path folder;

    @BeforeEach
    void needTheTools() throws IOException, InterruptedException {
        for (var tool : new String[] {"jq", "openssl", "sha256sum"})
            assumeTrue(
                    run("sh", "-c", "command -v " + tool).isPresent(), tool + " is not installed: proofs not checked");
    }

    @Test
    void holdsForWhoeverFollowsTheDocumentedSteps() throws IOException, InterruptedException {
        assertThat(run("bash", SCRIPT.toString(), written(proof()).toString()))
                .hasValueSatisfying(said -> assertThat(said).startsWith("HOLDS: 4 events"));
    }

    @Test
    void doesNotHoldWhenATextWasChanged() throws IOException, InterruptedException {
        var changed = proof().replace("The bell of the north quay", "The bell of the south quay");
        assertThat(run("bash", SCRIPT.toString(), written(changed).toString())).isEmpty();
    }

    @Test
    void doesNotHoldWhenARevisionIsAscribedToSomebodyElse() throws IOException, InterruptedException {
        var changed = proof().replaceFirst("(\"circumstances\":\\[\"[^\\]]*author.{5})[0-9a-f]{8}", "$100000000");
        assertThat(run("bash", SCRIPT.toString(), written(changed).toString())).isEmpty();
    }

    @Test
    void doesNotHoldWhenTheCheckpointWasChanged() throws IOException, InterruptedException {
        var changed = proof().replaceFirst("\\\\\"leaves\\\\\":", "\\\\\\\\\"leaves\\\\\\\\\":1");
        assertThat(run("bash", SCRIPT.toString(), written(changed).toString())).isEmpty();
    }

    private String proof() {
        var article = new Journey(newsroom).to(State.PUBLISHED, ANNA);
        var proof = newsroom.as(ANNA, () -> newsroom.use(Proving.class).of(article));
        var path = Json.createArrayBuilder();
        proof.path()
                .forEach(step -> path.add(
                        Json.createObjectBuilder().add("hash", step.hash()).add("left", step.left())));
        return Json.createObjectBuilder()
                .add("events", Json.createArrayBuilder(proof.events()))
                .add("revisions", Json.createArrayBuilder(proof.revisions()))
                .add("circumstances", Json.createArrayBuilder(proof.circumstances()))
                .add("sealed", proof.sealed())
                .add("leaf", proof.leaf())
                .add("path", path)
                .add("checkpoint", proof.checkpoint())
                .add("signature", proof.signature())
                .add("key", proof.key())
                .build()
                .toString();
    }

    private Path written(String proof) throws IOException {
        return Files.writeString(folder.resolve("proof.json"), proof);
    }

    private Optional<String> run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() == 0 ? Optional.of(said) : Optional.empty();
    }
}
