package org.copydesk.persistence.schema;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the version this build needs, as the role that owns it. The application itself signs in with
 * another role that can add to the record but not change it.
 */
@ApplicationScoped
public class Schema {

    @Resource(lookup = "java:jboss/datasources/CopydeskOwner")
    DataSource owner;

    @Resource(lookup = "java:jboss/datasources/Copydesk")
    DataSource application;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) throws SQLException {
        try (var connection = application.getConnection()) {
            migrate(owner, connection.getMetaData().getUserName());
        }
    }

    /** Migrates and grants the role {@code application} what it may do. */
    public static void migrate(DataSource owner, String application) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/migration")
                .javaMigrations(new WordsCutAnew())
                .placeholders(Map.of("app", '"' + application + '"'))
                .load()
                .migrate();
    }
}
