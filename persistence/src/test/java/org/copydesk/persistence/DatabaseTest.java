package org.copydesk.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.UUID;
import org.copydesk.persistence.people.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The database")
class DatabaseTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03", "57014", "25P03", "53300"})
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

    /** Not: there is none of that key. */
    @Test
    void isSaidToBeAwayByWhateverIsLookedUpWhileItGoes() throws SQLException {
        try (var em = TestDatabase.entityManagers().createEntityManager()) {
            em.getTransaction().begin();
            var backend = em.createNativeQuery("select pg_backend_pid()", Integer.class)
                    .getSingleResult();
            em.getTransaction().setRollbackOnly();
            try (var owner = TestDatabase.owner().getConnection();
                    var end = owner.prepareStatement("select pg_terminate_backend(?, 10000)")) {
                end.setInt(1, (Integer) backend);
                end.execute();
            }
            assertThatThrownBy(() -> em.find(Person.class, new UUID(0, 0))).matches(Database::isAway);
            assertThatThrownBy(em.getTransaction()::rollback).isInstanceOf(RuntimeException.class); // on what, it asks
        }
    }

    @Test
    void isThereWhenNothingFailed() {
        assertThat(Database.isAway(null)).isFalse();
    }
}
