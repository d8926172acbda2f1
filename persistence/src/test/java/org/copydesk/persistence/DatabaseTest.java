package org.copydesk.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The database")
class DatabaseTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03", "53300"})
    void isAwayWhenAConnectionBreaks(String state) {
        assertThat(Database.isAway(new IllegalStateException(new SQLException("broken", state))))
                .isTrue();
    }

    @Test
    void isAwayWhenThePoolHasNoConnection() {
        assertThat(Database.isAway(new RuntimeException(
                        new SQLException(new Exception("IJ000453: Unable to get managed connection")))))
                .isTrue();
        assertThat(Database.isAway(new SQLTransientConnectionException())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", "40P01"})
    void isThereWhenItRefuses(String state) {
        assertThat(Database.isAway(new IllegalStateException(new SQLException("refused", state))))
                .isFalse();
    }

    @Test
    void isThereWhenNothingFailed() {
        assertThat(Database.isAway(null)).isFalse();
    }
}
