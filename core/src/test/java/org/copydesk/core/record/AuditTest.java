package org.copydesk.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.core.Newsroom;
import org.copydesk.core.jobs.Supervising;
import org.copydesk.core.record.VerificationSteps.Claim;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.TestDatabase;
import org.copydesk.persistence.jobs.JobRow;
import org.copydesk.persistence.jobs.JobRow.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A verification in the background")
class AuditTest {

    private final Newsroom newsroom = new Newsroom().with(Verification.class, new InTransactionsOfItsOwn());
    private final Audit audit = newsroom.use(Audit.class);
    private final VerificationSteps steps = newsroom.use(VerificationSteps.class);

    @Test
    void isRememberedWithWhatItCameTo() {
        newsroom.draftBy(ANNA);
        var claim = newsroom.as(DORA, audit::opened);
        assertThat(latest().standing()).isEqualTo(Check.Standing.RUNNING);
        newsroom.does(DORA, () -> audit.run(claim));

        assertThat(latest().standing()).isEqualTo(Check.Standing.HOLDS);
        assertThat(latest().by()).isEqualTo("Dora Diaz");
        assertThat(latest().done()).isPositive().isEqualTo(latest().total());
        assertThat(latest().finding().articles()).isEqualTo(latest().total());
    }

    @Test
    void isBegunOnceHoweverManyAskAndAllSeeTheSame() {
        var claim = newsroom.as(DORA, audit::opened);
        long id = claim.id();
        var otherNode = new Newsroom();
        assertThat(otherNode.as(DORA, () -> otherNode.use(Audit.class).opened()))
                .isEqualTo(new Claim(id, null));
        newsroom.does(DORA, () -> audit.run(claim));
        var seen = otherNode.as(DORA, () -> otherNode.use(Audit.class).latest());
        assertThat(seen).map(Check::id).contains(id);
        assertThat(seen).map(Check::standing).contains(Check.Standing.HOLDS);
    }

    @Test
    void goesOnWhereItWasCutOffWhenSomebodyAsksAgain() {
        newsroom.draftBy(ANNA);
        var begun = newsroom.as(DORA, audit::opened);
        var first = newsroom.use(Verification.class).next(begun.left());
        newsroom.does(DORA, () -> steps.came(begun.id(), first));
        newsroom.does(DORA, () -> steps.leave(begun.id()));
        assertThat(latest().standing()).isEqualTo(Check.Standing.FAILED);

        var again = newsroom.as(DORA, audit::opened);
        assertThat(again).isEqualTo(new Claim(begun.id(), first));
        newsroom.does(DORA, () -> audit.run(again));
        assertThat(latest().standing()).isEqualTo(Check.Standing.HOLDS);
    }

    @Test
    void beginsAnewWhereItWasCutOffLongAgo() {
        newsroom.draftBy(ANNA);
        var anHourAgo =
                new Newsroom().with(Clock.class, Clock.offset(newsroom.use(Clock.class), Duration.ofMinutes(-61)));
        var old = anHourAgo.as(DORA, () -> anHourAgo.use(Audit.class).opened());

        var claim = newsroom.as(DORA, audit::opened);
        assertThat(claim.id()).isNotEqualTo(old.id());
        assertThat(claim.left()).isEqualTo(Progress.NONE);
        newsroom.does(DORA, () -> audit.run(claim));
    }

    /** As the role of the application: all that it is granted to write. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "touched = '1970-01-01', stage = 'DONE', position = 9000000000000",
                "touched = '1970-01-01', stage = 'CHECKPOINTS', position = 9000000000000",
                "ended = now(), stage = 'DONE'",
                "touched = '2999-01-01'"
            })
    void isSparedNothingByWhoeverWritesIntoTheDatabase(String claims) throws SQLException {
        var begun = newsroom.as(DORA, audit::opened);
        assertThat(supervised()).contains(begun.id());
        write("update verification set " + claims + " where id = " + begun.id());
        assertThat(newsroom.as(DORA, () -> steps.check(begun.id()))).isEmpty();
        assertThat(supervised()).doesNotContain(begun.id());
        assertThat(newsroom.as(DORA, audit::latest).map(Check::id)).isNotEqualTo(Optional.of(begun.id()));

        var anew = newsroom.as(DORA, audit::opened);
        assertThat(anew.id()).isNotEqualTo(begun.id());
        assertThat(anew.left()).isEqualTo(Progress.NONE);
        newsroom.does(DORA, () -> audit.run(anew));
        assertThat(latest()).extracting(Check::id).isEqualTo(anew.id());
    }

    @Test
    void isNotEndedByOneThatSomebodyWroteIntoTheDatabase() throws SQLException {
        var one = newsroom.as(DORA, audit::opened);
        newsroom.does(DORA, () -> audit.run(one));
        for (var begun : List.of("now()", "now() + interval '10 years'"))
            write(
                    "insert into verification select nextval('ids'), asked_by, %s, touched, total, stage, articles, events,"
                                    .formatted(begun)
                            + " revisions, checkpoints, position, ended, broken, seal from verification where id = "
                            + one.id());
        assertThat(latest()).extracting(Check::id).isEqualTo(one.id());

        var next = newsroom.as(DORA, audit::opened);
        assertThat(next.left()).isEqualTo(Progress.NONE);
        newsroom.does(DORA, () -> audit.run(next));
        assertThat(latest()).extracting(Check::id).isEqualTo(next.id());
    }

    private List<Long> supervised() {
        return newsroom.as(DORA, () -> newsroom.use(Supervising.class).jobs(Kind.VERIFICATION)).stream()
                .map(JobRow::id)
                .toList();
    }

    private static void write(String sql) throws SQLException {
        try (var connection = TestDatabase.application().getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isOne();
        }
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

    /** Each article once, however the steps lie beside one another. */
    @Test
    void countsEverythingOnceThoughItMakesTwoStepsAtATime() {
        for (int i = 0; i < 1_010; i++) newsroom.draftBy(ANNA);
        var claim = newsroom.as(DORA, audit::opened);
        newsroom.does(DORA, () -> audit.run(claim));
        var one = newsroom.as(DORA, () -> {
            var progress = Progress.NONE;
            var verification = new InTransactionsOfItsOwn();
            while (!progress.isDone()) progress = verification.next(progress);
            return progress.finding();
        });
        assertThat(latest().standing()).isEqualTo(Check.Standing.HOLDS);
        assertThat(latest().finding()).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 600, 1_005})
    void findsWhatDoesNotFitInEachOfTwoStepsAtATime(int place) throws SQLException {
        var articles = new ArrayList<Long>();
        for (int i = 0; i < 1_010; i++) articles.add(newsroom.draftBy(ANNA));
        long changed = articles.get(place);
        tamper(changed, "Another bell");
        try {
            var claim = newsroom.as(DORA, audit::opened);
            newsroom.does(DORA, () -> audit.run(claim));
            assertThat(latest().standing()).isEqualTo(Check.Standing.BROKEN);
            assertThat(latest().finding().broken().chain()).isEqualTo(String.valueOf(changed));
        } finally {
            tamper(changed, "The bell rings again");
        }
    }

    private static void tamper(long article, String title) throws SQLException {
        try (var connection = TestDatabase.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter table article disable trigger user");
            statement.executeUpdate("update article set title = '" + title + "' where id = " + article);
            statement.execute("alter table article enable trigger user");
        }
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

        @Override
        List<Long> ends(Progress progress, int steps) {
            var node = new Newsroom();
            return node.as(DORA, () -> node.use(Verification.class).ends(progress, steps));
        }

        @Override
        Progress next(Progress progress, long last) {
            var node = new Newsroom();
            return node.as(DORA, () -> node.use(Verification.class).next(progress, last));
        }
    }
}
