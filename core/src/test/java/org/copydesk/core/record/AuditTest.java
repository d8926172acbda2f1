package org.copydesk.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;

import java.util.ArrayList;
import org.copydesk.core.Newsroom;
import org.copydesk.core.workflow.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A verification in the background")
class AuditTest {

    private final Newsroom newsroom = new Newsroom();
    private final Audit audit = newsroom.use(Audit.class);

    @Test
    void isRememberedWithWhatItCameTo() {
        newsroom.draftBy(ANNA);
        assertThat(latest()).isNull();

        newsroom.as(DORA, audit::opened);
        assertThat(latest().standing()).isEqualTo(Check.Standing.RUNNING);
        newsroom.does(DORA, audit::run);

        assertThat(latest().standing()).isEqualTo(Check.Standing.HOLDS);
        assertThat(latest().by()).isEqualTo("Dora Diaz");
        assertThat(latest().done()).isPositive().isEqualTo(latest().total());
        assertThat(latest().finding().articles()).isEqualTo(latest().total());
    }

    @Test
    void isBegunOnceHoweverManyAsk() {
        assertThat(newsroom.as(DORA, audit::opened)).isTrue();
        assertThat(newsroom.as(DORA, audit::opened)).isFalse();
        newsroom.does(DORA, audit::run);
        assertThat(newsroom.as(DORA, audit::opened)).isTrue();
    }

    @Test
    void tellsHowFarItIs() {
        for (int i = 0; i < 250; i++) newsroom.draftBy(ANNA);
        var heard = new ArrayList<Long>();
        newsroom.as(DORA, () -> newsroom.use(Verification.class).recompute((done, total) -> heard.add(done)));
        assertThat(heard).hasSizeGreaterThan(1).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void isForAdminsAlone() {
        assertThatThrownBy(() -> newsroom.as(CLARA, audit::opened)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> newsroom.as(CLARA, audit::latest)).isInstanceOf(Refused.class);
    }

    private Check latest() {
        return newsroom.as(DORA, audit::latest).orElse(null);
    }
}
