package org.copydesk.deployment.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.deployment.sending.Gate;
import org.copydesk.deployment.sending.Sending;
import org.copydesk.deployment.sending.Tokens;
import org.copydesk.deployment.settings.Ports;
import org.copydesk.deployment.settings.Settings;
import org.copydesk.deployment.settings.StateFolder;

/** Brings files, folders and archives of articles into a running product. */
final class ImportCommand implements Command {

    private final Path home;

    ImportCommand(Path home) {
        this.home = home;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String usage() {
        return """
                import PATH... [--user NAME]          bring in files, folders and zips as NAME (anna)
                      --owner NAME                    the articles belong to NAME; for editors
                      --port-offset N                 where the product runs
                      COPYDESK_PASSWORD               NAME's password; the demo people's need not be given""";
    }

    @Override
    public int run(Arguments arguments) throws IOException {
        String user = arguments.option("--user").orElse("anna");
        var owner = arguments.option("--owner");
        var ports = Ports.USUAL.movedBy(arguments.portOffset());
        List<Path> paths = arguments.words().stream().map(Path::of).toList();
        arguments.end();
        if (paths.isEmpty()) throw new UsageException("import needs at least one path");
        var settings = new Settings(home, new StateFolder(home.resolve(".copydesk")), ports, System.getenv());
        String address = settings.given("COPYDESK_ADDRESS").orElse(settings.address());
        var tokens = new Tokens(settings.realmAddress(), user, Password.of(user, settings));
        var sending = new Sending(new Gate(address, tokens, owner), System.out::println);
        return sending.send(paths) ? 0 : 1;
    }
}
