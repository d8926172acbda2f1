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
}
