package org.copydesk.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** Whether the database can be worked with at all. */
@ApplicationScoped
public class Database {

    @Resource(lookup = "java:jboss/datasources/Copydesk")
    DataSource application;

    /** Whether it answers within this time, once a connection to it is free. */
    public boolean answers(Duration within) {
        try (var connection = application.getConnection()) {
            return connection.isValid((int) Math.max(1, within.toSeconds()));
        } catch (SQLException unreachable) {
            return false;
        }
    }
}
