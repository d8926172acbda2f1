package org.copydesk.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.copydesk.persistence.schema.Schema;

/**
 * A real PostgreSQL for tests, started once and migrated as in production: one role owns the schema, another one works with
 * it.
 */
public final class TestDatabase {

    private static final String APPLICATION = "copydesk_app";
    private static final int MOST_CONNECTIONS = 80;
    private static final EmbeddedPostgres SERVER = start();
    private static final HikariDataSource POOL = pool();
    private static final EntityManagerFactory FACTORY = factory();

    private TestDatabase() {}

    /** Entity managers of the application's role. */
    public static EntityManagerFactory entityManagers() {
        return FACTORY;
    }

    /** What was changed about the application's role holds for the transactions that begin now. */
    public static void renewConnections() {
        POOL.getHikariPoolMXBean().softEvictConnections();
    }

    /** Connections of the application's role. */
    public static DataSource application() {
        return SERVER.getDatabase(APPLICATION, "postgres");
    }

    /** Connections of the role that owns the schema. */
    public static DataSource owner() {
        return SERVER.getPostgresDatabase();
    }

    /** Connections of the owner to a database of its own in which nothing was done yet. */
    public static DataSource asInstalled() throws SQLException {
        var name = "installed_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        var installed = SERVER.getDatabase("postgres", name);
        Schema.migrate(installed, APPLICATION);
        return installed;
    }

    private static EmbeddedPostgres start() {
        try {
            var server =
                    EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role " + APPLICATION + " login");
            }
            Schema.migrate(server.getPostgresDatabase(), APPLICATION);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EntityManagerFactory factory() {
        var settings = new HashMap<String, Object>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", Questions.countedOn(POOL));
        // nobody but the connection itself can commit here, so it has to be there until then
        settings.put("hibernate.connection.handling_mode", "DELAYED_ACQUISITION_AND_HOLD");
        return Persistence.createEntityManagerFactory("copydesk", settings);
    }

    /** As in the server: a connection that is new with each transaction has everything to learn of the schema again. */
    private static HikariDataSource pool() {
        var settings = new HikariConfig();
        settings.setDataSource(application());
        settings.setMinimumIdle(1);
        settings.setMaximumPoolSize(MOST_CONNECTIONS);
        return new HikariDataSource(settings);
    }
}
