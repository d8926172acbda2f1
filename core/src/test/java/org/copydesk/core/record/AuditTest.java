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

    private final Newsroom newsroom = new Newsroom().with(Verification.class, new InTransactionsOfItsOwn());
    private final Audit audit = newsroom.use(Audit.class);

    @Test
    void isRememberedWithWhatItCameTo() {
        newsroom.draftBy(ANNA);
        long id = newsroom.as(DORA, audit::opened).orElseThrow();
        assertThat(latest().standing()).isEqualTo(Check.Standing.RUNNING);
        newsroom.does(DORA, () -> audit.run(id));

        assertThat(latest().standing()).isEqualTo(Check.Standing.HOLDS);
        assertThat(latest().by()).isEqualTo("Dora Diaz");
        assertThat(latest().done()).isPositive().isEqualTo(latest().total());
        assertThat(latest().finding().articles()).isEqualTo(latest().total());
    }

    @Test
    void isBegunOnceHoweverManyAskAndAllSeeTheSame() {
        long id = newsroom.as(DORA, audit::opened).orElseThrow();
        var otherNode = new Newsroom();
        assertThat(otherNode.as(DORA, () -> otherNode.use(Audit.class).opened()))
                .isEmpty();
        newsroom.does(DORA, () -> audit.run(id));
        var seen = otherNode.as(DORA, () -> otherNode.use(Audit.class).latest());
        assertThat(seen).map(Check::id).contains(id);
        assertThat(seen).map(Check::standing).contains(Check.Standing.HOLDS);
    }

    @Test
    void goesOnWhereItWasCutOffWhenSomebodyAsksAgain() {
        newsroom.draftBy(ANNA);
        long id = newsroom.as(DORA, audit::opened).orElseThrow();
        var steps = newsroom.use(VerificationSteps.class);
        var verification = newsroom.use(Verification.class);
        newsroom.does(DORA, () -> steps.came(id, verification.next(steps.progress(id))));
        long events = newsroom.as(DORA, () -> steps.progress(id)).events();
        newsroom.does(DORA, () -> steps.leave(id));
        assertThat(latest().standing()).isEqualTo(Check.Standing.FAILED);

        assertThat(newsroom.as(DORA, audit::opened)).contains(id);
        assertThat(newsroom.as(DORA, () -> steps.progress(id)))
                .returns(events, Progress::events)
                .returns(Progress.Stage.ARTICLES, Progress::stage);
        newsroom.does(DORA, () -> audit.run(id));
        assertThat(latest().standing()).isEqualTo(Check.Standing.HOLDS);
    }

    @Test
    void tellsHowFarItIs() {
        for (int i = 0; i < 510; i++) newsroom.draftBy(ANNA);
        var heard = new ArrayList<Long>();
        newsroom.does(DORA, () -> {
            var verification = new InTransactionsOfItsOwn();
            for (var progress = Progress.NONE; !progress.isDone(); progress = verification.next(progress))
                heard.add(progress.articles());
        });
        assertThat(heard).isSorted();
        assertThat(heard.stream().distinct()).hasSizeGreaterThan(2);
    }

    @Test
    void isForAdminsAlone() {
        assertThatThrownBy(() -> newsroom.as(CLARA, audit::opened)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> newsroom.as(CLARA, audit::latest)).isInstanceOf(Refused.class);
    }

    private Check latest() {
        return newsroom.as(DORA, audit::latest).orElse(null);
    }

    /** As in the server. */
    private static final class InTransactionsOfItsOwn extends Verification {

        @Override
        long count() {
            var node = new Newsroom();
            return node.as(DORA, () -> node.use(Verification.class).count());
        }

        @Override
        Progress next(Progress progress) {
            var node = new Newsroom();
            return node.as(DORA, () -> node.use(Verification.class).next(progress));
        }
    }
}
