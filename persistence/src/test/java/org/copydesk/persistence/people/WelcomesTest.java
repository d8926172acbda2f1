package org.copydesk.persistence.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.copydesk.persistence.Storing;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A welcome")
class WelcomesTest extends Storing {

    @Test
    void isTheFirstOnlyOnce() {
        assertThat(isFirst(anna, Role.AUTHOR)).isTrue();
        assertThat(isFirst(anna, Role.AUTHOR)).isFalse();
    }

    @Test
    void isTheFirstAgainInAnotherRoleAndForSomebodyElse() {
        isFirst(anna, Role.AUTHOR);
        assertThat(isFirst(anna, Role.EDITOR)).isTrue();
        assertThat(isFirst(ben, Role.AUTHOR)).isTrue();
    }

    @Test
    void isForNobodyWhoIsNotKnown() {
        assertThatThrownBy(() -> isFirst(UUID.randomUUID(), Role.AUTHOR))
                .isInstanceOf(ConstraintViolationException.class);
    }

    private boolean isFirst(UUID person, Role role) {
        return the(Welcomes.class).isFirst(person, role);
    }
}
