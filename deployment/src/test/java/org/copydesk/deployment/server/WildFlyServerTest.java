package org.copydesk.deployment.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The last start of WildFly")
class WildFlyServerTest {

    @TempDir
    Path folder;

    @Test
    void wasGivenUpWhenItsLogSaysSo() throws IOException {
        var log = folder.resolve("wildfly.log");
        Files.write(log, new byte[] {(byte) 0xC3, '\n'}); // a line that was cut in the midst of a letter
        assertThat(WildFlyServer.gaveUp(log)).isFalse();

        Files.writeString(log, """
                INFO  [org.jboss.as.server] WFLYSRV0010: Deployed "copydesk.war"
                FATAL [org.jboss.as.server] WFLYSRV0056: Server boot has failed in an unrecoverable manner; exiting.
                """);
        assertThat(WildFlyServer.gaveUp(log)).isTrue();
    }

    @Test
    void wasNotGivenUpBeforeThereWasOne() throws IOException {
        assertThat(WildFlyServer.gaveUp(folder.resolve("wildfly.log"))).isFalse();
    }
}
