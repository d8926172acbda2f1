package org.copydesk.deployment.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("The server's log")
class LogIT {

    private static final Logger LIBRARY = Logger.getLogger("org.example.library");

    private final String word = UUID.randomUUID().toString();
    private final String forged = "\n2026-01-01 00:00:00,000 ERROR [org.copydesk] " + word;

    @Test
    void takesNoLineThatCameWithWhatALibraryWasSent() throws IOException {
        LIBRARY.log(Level.WARNING, "asked for x" + forged);
        LIBRARY.log(Level.WARNING, "failed", new IllegalStateException("x" + forged));
        assertThat(lines()).hasSize(2).noneMatch(line -> line.startsWith("2026-01-01"));
    }

    private List<String> lines() throws IOException {
        var log = Path.of(System.getProperty("jboss.server.base.dir")).resolveSibling("logs/wildfly.log");
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(word)).toList();
        }
    }
}
