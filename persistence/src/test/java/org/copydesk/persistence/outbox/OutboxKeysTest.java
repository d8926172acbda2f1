package org.copydesk.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.persistence.Storing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A key of the outbox")
class OutboxKeysTest extends Storing {

    @Test
    void isTheFirstThatWasGivenForItsName() {
        assertThat(the(OutboxKeys.class).keyOr("bells", new byte[] {1, 2})).containsExactly(1, 2);
        assertThat(the(OutboxKeys.class).keyOr("bells", new byte[] {3})).containsExactly(1, 2);
        assertThat(the(OutboxKeys.class).keyOr("fairs", new byte[] {3})).containsExactly(3);
    }
}
