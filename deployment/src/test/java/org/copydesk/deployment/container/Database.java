package org.copydesk.deployment.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The database as the application reaches it, with the application's rights. */
@ApplicationScoped
class Database {

    @Resource(lookup = "java:jboss/datasources/Copydesk")
    DataSource application;

    void execute(String command) throws SQLException {
        try (var connection = application.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    long rows(String table) {
        return count("select count(*) from " + table);
    }

    /** How many rows of the table are about the article. */
    long rows(String table, long article) {
        return count("select count(*) from " + table + " where article = " + article);
    }

    private long count(String query) {
        try (var connection = application.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(query, e);
        }
    }
}
