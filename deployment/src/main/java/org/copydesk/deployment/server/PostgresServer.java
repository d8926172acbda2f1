package org.copydesk.deployment.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.deployment.process.Distribution;
import org.copydesk.deployment.process.PidFile;
import org.copydesk.deployment.process.Program;
import org.copydesk.deployment.process.ServerProcess;
import org.copydesk.deployment.settings.Artifacts;
import org.copydesk.deployment.settings.Settings;
import org.copydesk.deployment.settings.StartFailed;
import org.copydesk.deployment.settings.StateFolder;

/** A real PostgreSQL with one database for the articles and one for Keycloak, reachable from this machine only. */
final class PostgresServer implements Server {

    private final Settings settings;
    private final Path binaries;
    private ServerProcess process;

    PostgresServer(Settings settings) throws IOException {
        this.settings = settings;
        binaries = Distribution.unpack(Artifacts.ofThisBuild().postgresql(), settings.servers(), unpacked -> {})
                .resolve("bin");
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public void start() throws IOException, InterruptedException {
        new PidFile(settings.state().pid("postgresql")).stopLeftover("INT");
        if (Files.notExists(settings.state().database()))
            create(settings.state().database());
        process = ServerProcess.start("postgresql", "INT", settings.state(), command(), Map.of());
        process.awaitReady(Duration.ofMinutes(2), this::answers);
        prepare();
    }

    private void create(Path database) throws IOException, InterruptedException {
        Path half = database.resolveSibling("database.half");
        StateFolder.remove(half);
        Path password = Files.writeString(database.resolveSibling("database.password"), password("postgres"));
        try {
            var initdb = asSomebody("initdb");
            initdb.addAll(List.of("-D", half.toString(), "-U", "postgres", "--pwfile=" + password));
            initdb.addAll(List.of("--auth=scram-sha-256", "--encoding=UTF8", "--locale=C"));
            initdb.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
            Program.run(
                    "Creating the database", initdb, Map.of(), settings.state().log("initdb"));
        } finally {
            Files.delete(password);
        }
        Files.move(half, database, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> command() {
        var command = asSomebody("postgres");
        command.addAll(List.of("-D", settings.state().database().toString()));
        command.addAll(List.of("-p", Integer.toString(settings.ports().database())));
        for (var option : List.of(
                "listen_addresses=localhost",
                "unix_socket_directories=",
                "shared_buffers=256MB",
                "max_wal_size=2GB",
                "wal_compression=on",
                "random_page_cost=1.1",
                "shared_preload_libraries=pg_stat_statements",
                "log_line_prefix=%m [%p] %u@%d ")) {
            command.addAll(List.of("-c", option));
        }
        return command;
    }

    /**
     * PostgreSQL will run neither as root nor as a user whom the system has no name for, which is "?" to Java; in a user
     * namespace of its own, either is nobody.
     */
    private List<String> asSomebody(String program) {
        var command = new ArrayList<String>();
        if (List.of("root", "?").contains(System.getProperty("user.name"))) command.addAll(List.of("unshare", "-U"));
        command.add(binaries.resolve(program).toString());
        return command;
    }

    private boolean answers() {
        try (var connection = connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            if (e.getSQLState().startsWith("28")) {
                throw new StartFailed(
                        "The database and its passwords do not belong together; remove both: "
                                + settings.state().root(),
                        e);
            }
            return false;
        }
    }

    private void prepare() throws IOException {
        try (var server = connect("postgres")) {
            for (var role : List.of("copydesk_owner", "copydesk_app", "keycloak")) role(server, role);
            if (Files.exists(settings.state().fresh())) execute(server, "DROP DATABASE IF EXISTS copydesk");
            database(server, "copydesk", "copydesk_owner");
            database(server, "keycloak", "keycloak");
            execute(server, "GRANT CONNECT ON DATABASE copydesk TO copydesk_app");
            Files.deleteIfExists(settings.state().fresh());
        } catch (SQLException e) {
            throw new StartFailed("Preparing the database failed: " + e.getMessage(), e);
        }
    }

    private void role(Connection server, String role) throws SQLException {
        String verb = exists(server, "SELECT 1 FROM pg_roles WHERE rolname = ?", role) ? "ALTER" : "CREATE";
        execute(server, verb + " ROLE " + role + " LOGIN PASSWORD '" + password(role) + "'");
    }

    private static void database(Connection server, String database, String owner) throws SQLException {
        if (exists(server, "SELECT 1 FROM pg_database WHERE datname = ?", database)) return;
        execute(server, "CREATE DATABASE " + database + " OWNER " + owner);
        execute(server, "REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
    }

    private static boolean exists(Connection server, String query, String name) throws SQLException {
        try (var statement = server.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection server, String command) throws SQLException {
        try (var statement = server.createStatement()) {
            statement.execute(command);
        }
    }

    private Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(settings.ownDatabaseAddress("postgres"), role, password(role));
    }

    private String password(String role) {
        return settings.secrets().password("database." + role);
    }

    @Override
    public ServerProcess process() {
        return process;
    }
}
