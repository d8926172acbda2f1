package org.copydesk.deployment.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.deployment.settings.StartFailed;

/** What {@code ./copydesk} calls once everything is built. */
public final class Launcher {

    /** The script runs the tests without coming here, since they build everything themselves. */
    private static final String OTHERS = """
              test                                  run every test, those in the servers and the browser too
              help                                  this text
            """;

    private final List<Command> commands;

    private Launcher(Path home) {
        commands =
                List.of(new RunCommand(home), new ImportCommand(home), new VerifyCommand(home), new BenchCommand(home));
    }

    public static void main(String... words) throws IOException {
        System.exit(new Launcher(Path.of(System.getProperty("copydesk.home"))).launch(Arrays.asList(words)));
    }

    private int launch(List<String> words) throws IOException {
        if (words.isEmpty() || List.of("help", "--help", "-h").contains(words.get(0))) {
            System.out.println(help());
            return 0;
        }
        try {
            return named(words.get(0)).run(new Arguments(words.subList(1, words.size())));
        } catch (UsageException e) {
            System.err.println(e.getMessage() + "\n\n" + help());
            return 2;
        } catch (StartFailed e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private Command named(String name) {
        return commands.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("Unknown command: " + name));
    }

    private String help() {
        return commands.stream()
                .map(Command::usage)
                .map(usage -> usage.indent(2))
                .collect(Collectors.joining("", "./copydesk COMMAND\n", OTHERS));
    }
}
