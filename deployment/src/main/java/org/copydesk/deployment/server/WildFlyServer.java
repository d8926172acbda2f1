package org.copydesk.deployment.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.deployment.process.BatchScheduling;
import org.copydesk.deployment.process.Distribution;
import org.copydesk.deployment.process.Program;
import org.copydesk.deployment.process.ServerProcess;
import org.copydesk.deployment.settings.Artifacts;
import org.copydesk.deployment.settings.Settings;
import org.copydesk.deployment.settings.StartFailed;
import org.copydesk.deployment.settings.StateFolder;

/** WildFly with the application: configured offline from the scripts in {@code server}, once for each change of them. */
final class WildFlyServer implements Server {

    private static final List<String> FORMATTER = List.of("LineFormatter.class", "OneLine.class", "ToldFailure.class");

    /** "Server boot has failed in an unrecoverable manner; exiting." */
    private static final String GAVE_UP = "WFLYSRV0056";

    private final Settings settings;
    private final Map<String, String> environment;
    private ServerProcess process;

    WildFlyServer(Settings settings) throws IOException {
        this.settings = settings;
        environment = new ApplicationEnvironment(settings).variables();
    }

    @Override
    public String name() {
        return "WildFly";
    }

    /** Unpacked with the PostgreSQL driver as a module, and configured for this product. */
    Path prepare() throws IOException, InterruptedException {
        var home = Distribution.unpack(Artifacts.ofThisBuild().wildfly(), settings.servers(), WildFlyServer::addDriver);
        addFormatter();
        configure(home);
        return home;
    }

    private static void addDriver(Path unpacked) throws IOException {
        Path module = Files.createDirectories(unpacked.resolve("modules/org/postgresql/main"));
        Files.copy(Artifacts.ofThisBuild().driver(), module.resolve("postgresql.jar"));
        Files.writeString(module.resolve("module.xml"), """
                <module xmlns="urn:jboss:module:1.9" name="org.postgresql">
                    <resources>
                        <resource-root path="postgresql.jar"/>
                    </resources>
                    <dependencies>
                        <module name="java.se"/>
                        <module name="jakarta.transaction.api"/>
                    </dependencies>
                </module>
                """);
    }

    /** What writes the log, as a module of this copy's own: several copies of the product share the server's. */
    private void addFormatter() throws IOException {
        Path module = modules().resolve("org/copydesk/logging/main");
        Path classes = Files.createDirectories(module.resolve("org/copydesk/deployment/logging"));
        for (var name : FORMATTER) {
            try (var bytes = getClass().getResourceAsStream("/org/copydesk/deployment/logging/" + name)) {
                Files.copy(bytes, classes.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.writeString(module.resolve("module.xml"), """
                <module xmlns="urn:jboss:module:1.9" name="org.copydesk.logging">
                    <resources>
                        <resource-root path="."/>
                    </resources>
                    <dependencies>
                        <module name="java.se"/>
                        <module name="org.jboss.logmanager"/>
                    </dependencies>
                </module>
                """);
    }

    private Path modules() {
        return settings.state().wildfly().resolve("modules");
    }

    private void configure(Path home) throws IOException, InterruptedException {
        Path base = settings.state().wildfly();
        Path applied = base.resolve("applied.cli");
        String script = script();
        if (Files.exists(applied) && Files.readString(applied).equals(script)) return;
        StateFolder.remove(base.resolve("configuration"));
        Files.deleteIfExists(applied);
        copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
        Path pending = Files.writeString(base.resolve("pending.cli"), script);
        var command = modules(home, List.of(), "org.jboss.as.cli", "--file=" + pending);
        Program.run("Configuring WildFly", command, Map.of("JBOSS_HOME", home.toString()), log("configuration"));
        Files.move(pending, applied, StandardCopyOption.ATOMIC_MOVE);
    }

    private String script() throws IOException {
        var script = new StringBuilder("embed-server --server-config=standalone.xml --std-out=echo\n");
        try (var files = Files.list(settings.serverScripts())) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(".cli")).sorted().toList()) {
                script.append(Files.readString(file)).append('\n');
            }
        }
        return script.append("stop-embedded-server\n").toString();
    }

    @Override
    public void start() throws IOException, InterruptedException {
        Path home = prepare();
        Path deployed = deploy();
        var options = List.of(
                "@" + settings.serverScripts().resolve("jvm.options"),
                "-XX:CompilerDirectivesFile=" + settings.serverScripts().resolve("once.directives"));
        var command = modules(home, options, "org.jboss.as.standalone", "--read-only-server-config=standalone.xml");
        process = ServerProcess.start("wildfly", "TERM", settings.state(), BatchScheduling.of(command), environment);
        process.awaitReady(Duration.ofMinutes(6), () -> isDeployed(deployed));
    }

    private Path deploy() throws IOException {
        Path base = settings.state().wildfly();
        Path deployments = base.resolve("deployments");
        Path application = deployments.resolve("copydesk.war");
        boolean isOther = Files.notExists(application) || Files.mismatch(application, settings.application()) >= 0;
        if (isOther || gaveUp(settings.state().log("wildfly")))
            forgetSessions(base); // another version might not understand them
        StateFolder.remove(deployments);
        Files.createDirectories(deployments);
        Files.setPosixFilePermissions(base, PosixFilePermissions.fromString("rwx------")); // sessions hold tokens
        Files.copy(settings.application(), application);
        return application;
    }

    private static void forgetSessions(Path base) throws IOException {
        StateFolder.remove(base.resolve("data/infinispan"));
    }

    /**
     * Whether the server gave up on its last start. It does when it was killed in the midst of writing a session down; people
     * have to sign in again then, and the server comes up.
     */
    static boolean gaveUp(Path log) throws IOException {
        if (Files.notExists(log)) return false;
        try (var lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(line -> line.contains(GAVE_UP));
        }
    }

    private boolean isDeployed(Path application) throws IOException {
        Path failure = application.resolveSibling(application.getFileName() + ".failed");
        if (Files.exists(failure)) {
            throw new StartFailed("The application did not start; see %s:%n%s"
                    .formatted(settings.state().log("wildfly"), Files.readString(failure)));
        }
        return Files.exists(application.resolveSibling(application.getFileName() + ".deployed"));
    }

    private List<String> modules(Path home, List<String> options, String main, String argument) {
        var command = new ArrayList<>(List.of(Program.java()));
        command.addAll(options);
        command.add("-Djboss.home.dir=" + home);
        command.add("-Djboss.server.base.dir=" + settings.state().wildfly());
        command.add("-jar");
        command.add(home.resolve("jboss-modules.jar").toString());
        command.add("-mp");
        command.add(home.resolve("modules") + File.pathSeparator + modules());
        command.add(main);
        command.add(argument);
        return command;
    }

    private Path log(String what) {
        return settings.state().log("wildfly-" + what);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            files.forEach(file -> copyInto(file, to));
        }
    }

    private static void copyInto(Path file, Path folder) {
        try {
            Files.copy(file, folder.resolve(file.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ServerProcess process() {
        return process;
    }
}
