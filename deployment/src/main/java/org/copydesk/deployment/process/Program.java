package org.copydesk.deployment.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.copydesk.deployment.settings.StartFailed;

/** A program that does one thing and ends. */
public final class Program {

    private Program() {}

    public static void run(String purpose, List<String> command, Map<String, String> environment, Path log)
            throws IOException, InterruptedException {
        Files.createDirectories(log.getParent());
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        try {
            if (process.waitFor() != 0) throw new StartFailed(purpose + " failed; see " + log);
        } finally {
            process.destroyForcibly();
        }
    }

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
