package org.copydesk.deployment.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.copydesk.deployment.bench.Benchmark;
import org.copydesk.deployment.settings.Ports;
import org.copydesk.deployment.settings.Settings;
import org.copydesk.deployment.settings.StateFolder;

/** Measures a running product with as many articles as asked for. */
final class BenchCommand implements Command {

    private final Path home;

    BenchCommand(Path home) {
        this.home = home;
    }

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public String usage() {
        return "bench [--pages] [--soak] [--nodes] [--articles N] [--seconds N] [--port-offset N]   measure the product that is running";
    }

    @Override
    public int run(Arguments arguments) throws IOException {
        boolean pages = arguments.flag("--pages");
        boolean soak = arguments.flag("--soak");
        boolean nodes = arguments.flag("--nodes");
        int articles = arguments.number("--articles", 10_000);
        int seconds = arguments.number("--seconds", 20);
        var ports = Ports.USUAL.movedBy(arguments.portOffset());
        arguments.end();
        var settings = new Settings(home, new StateFolder(home.resolve(".copydesk")), ports, System.getenv());
        try {
            var benchmark = new Benchmark(settings, articles, Duration.ofSeconds(seconds));
            if (pages) benchmark.pages();
            else if (soak) benchmark.soak();
            else if (nodes) benchmark.nodes();
            else benchmark.run();
            return 0;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
