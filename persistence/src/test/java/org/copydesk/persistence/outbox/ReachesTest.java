package org.copydesk.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.copydesk.persistence.Storing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What somebody chose to be mailed")
class ReachesTest extends Storing {

    @Test
    void isWhatTheyChoseLastOfEachKind() {
        the(Reaches.class).choose(anna, "SUBMITTED", Reach.NOW);
        the(Reaches.class).choose(anna, "MENTIONED", Reach.NEVER);
        the(Reaches.class).choose(anna, "SUBMITTED", Reach.DIGEST);
        assertThat(the(Reaches.class).of(anna)).isEqualTo(Map.of("SUBMITTED", Reach.DIGEST, "MENTIONED", Reach.NEVER));
        assertThat(the(Reaches.class).of(ben)).isEmpty();
    }
}
