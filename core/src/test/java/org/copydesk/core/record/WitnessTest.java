package org.copydesk.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.DORA;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.copydesk.core.Newsroom;
import org.copydesk.persistence.proof.Checkpoint;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The witness of checkpoints")
class WitnessTest {

    private final Newsroom newsroom = new Newsroom();

    @TempDir
    Path folder;

    @Test
    void keepsALineOfEachInAFile() throws IOException {
        var file = folder.resolve("witness.jsonl");
        var witness = new Witness(file.toString());
        var checkpoints = List.of(sealed(), sealed());
        checkpoints.forEach(checkpoint -> witness.tell(Witness.line(checkpoint)));

        assertThat(Files.readAllLines(file))
                .containsExactly(Witness.line(checkpoints.get(0)), Witness.line(checkpoints.get(1)));
    }

    @Test
    void catchesUpOnWhatCouldNotBeTold() throws IOException {
        var file = folder.resolve("later/witness.jsonl");
        var witness = new Witness(file.toString());
        witness.tell("{\"number\":1}");
        assertThat(file).doesNotExist();

        Files.createDirectory(file.getParent());
        witness.tell("{\"number\":2}");
        assertThat(Files.readAllLines(file)).containsExactly("{\"number\":1}", "{\"number\":2}");
    }

    @Test
    void isToldOverTheNetworkAndAgainWhenItDidNotListen() throws IOException {
        var heard = new CopyOnWriteArrayList<String>();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            heard.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(heard.size() == 1 ? 503 : 204, -1);
            exchange.close();
        });
        server.start();
        try {
            var witness = new Witness("http://localhost:" + server.getAddress().getPort() + "/");
            witness.tell("first");
            witness.tell("second");
        } finally {
            server.stop(0);
        }
        assertThat(heard).containsExactly("first", "first", "second");
    }

    @Test
    void tellsWhetherADatabaseGrewFromWhatItKept() {
        var kept = sealed();
        sealed();
        var verification = newsroom.use(Verification.class);
        assertThat(newsroom.as(DORA, () -> verification.compare(kept.number(), kept.hash())))
                .isEmpty();
        assertThat(newsroom.as(DORA, () -> verification.compare(kept.number(), "0".repeat(64))))
                .hasValueSatisfying(found -> assertThat(found.kind()).isEqualTo(Finding.Kind.NOT_GROWN));
        assertThat(newsroom.as(DORA, () -> verification.compare(1_000_000, kept.hash())))
                .hasValueSatisfying(found -> assertThat(found.row()).isEqualTo("1000000"));
    }

    private Checkpoint sealed() {
        newsroom.draftBy(ANNA);
        return newsroom.as(DORA, () -> newsroom.use(Sealing.class).seal()).orElseThrow();
    }
}
