package org.copydesk.persistence;

import java.sql.SQLException;

/** The database does not answer. */
public class DatabaseAway extends RuntimeException {

    DatabaseAway(SQLException cause) {
        super(cause);
    }
}
