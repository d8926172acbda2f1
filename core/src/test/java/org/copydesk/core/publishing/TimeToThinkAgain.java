package org.copydesk.core.publishing;

import java.sql.SQLException;
import org.copydesk.persistence.TestDatabase;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives the default desk a grace period of two minutes while a class is tested. */
public final class TimeToThinkAgain implements BeforeAllCallback, AfterAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) throws SQLException {
        grace("PT2M");
    }

    @Override
    public void afterAll(ExtensionContext context) throws SQLException {
        grace("PT0S");
    }

    private static void grace(String time) throws SQLException {
        try (var connection = TestDatabase.owner().getConnection();
                var desk = connection.prepareStatement("update desk set grace = ? where name = 'news'")) {
            connection.createStatement().execute("set session_replication_role = replica"); // nobody tells of it
            desk.setString(1, time);
            desk.executeUpdate();
        }
    }
}
