package org.copydesk.persistence.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.persistence.Storing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Verifications")
class VerificationRunsTest extends Storing {

    @Test
    void areFoundAgainByWhateverNodeGoesOnWithThem() {
        the(VerificationRuns.class).hold();
        var run = the(VerificationRuns.class).begin("dora", 10, "ARTICLES", 0, NOW.minusSeconds(60));
        var newer = the(VerificationRuns.class).begin("dora", 10, "ARTICLES", 0, NOW);
        run.came("PEOPLE", 4, 9, 5, 0, 400, NOW);
        newer.end(List.of("revision 3: another title"), NOW);
        forget();
        var found = the(VerificationRuns.class).find(run.id()).orElseThrow();
        assertThat(found.stage()).isEqualTo("PEOPLE");
        assertThat(found.position()).isEqualTo(400);
        assertThat(the(VerificationRuns.class).newest(NOW, 1).get(0).broken())
                .containsExactly("revision 3: another title");
        assertThat(the(VerificationRuns.class).newest(NOW.minusSeconds(1), 1))
                .extracting(VerificationRun::id)
                .containsExactly(run.id());
    }

    @Test
    void sayTheSameUntilSomethingOfThemIsChanged() {
        var run = the(VerificationRuns.class).begin("dora", 10, "ARTICLES", 0, NOW);
        run.seal("signed");
        var said = run.statement();
        forget();
        var found = the(VerificationRuns.class).find(run.id()).orElseThrow();
        assertThat(found.seal()).isEqualTo("signed");
        assertThat(found.statement()).isEqualTo(said);
        found.end(List.of(), NOW);
        assertThat(found.statement()).isNotEqualTo(said);
    }
}
