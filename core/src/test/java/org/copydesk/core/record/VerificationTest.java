package org.copydesk.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.record.Finding.Kind.CHAIN_REWRITTEN;
import static org.copydesk.core.record.Finding.Kind.CHECKPOINT_SIGNATURE;
import static org.copydesk.core.record.Finding.Kind.EVENT_CHANGED;
import static org.copydesk.core.record.Finding.Kind.EVENT_IMPOSSIBLE;
import static org.copydesk.core.record.Finding.Kind.EVENT_MISSING;
import static org.copydesk.core.record.Finding.Kind.EVENT_OUT_OF_TIME;
import static org.copydesk.core.record.Finding.Kind.REVISION_ADDED;
import static org.copydesk.core.record.Finding.Kind.REVISION_CHANGED;
import static org.copydesk.core.record.Finding.Kind.REVISION_MISSING;
import static org.copydesk.core.record.Finding.Kind.ROW_ADDED;
import static org.copydesk.core.record.Finding.Kind.ROW_CHANGED;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.Newsroom;
import org.copydesk.core.history.Labelling;
import org.copydesk.core.workflow.Journey;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.TestDatabase;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.proof.RecordScan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each test changes the database behind the application's back, as only its owner can, and puts it right again. */
@DisplayName("Verification finds")
class VerificationTest {

    private static final String TAMPER = "set session_replication_role = replica; ";

    private static final List<String> TABLES =
            List.of("article", "event", "revision", "publication", "headline", "checkpoint", "leaf", "pseudonym");

    private final Newsroom newsroom = new Newsroom();
    private long article;

    @BeforeEach
    void publish() {
        article = new Journey(newsroom).to(State.PUBLISHED, ANNA);
        newsroom.as(DORA, () -> newsroom.use(Sealing.class).seal());
        TABLES.forEach(table -> owner("create table kept_%1$s as table %1$s".formatted(table)));
    }

    @AfterEach
    void putRight() {
        TABLES.forEach(table -> owner(TAMPER
                + "delete from %1$s; insert into %1$s select * from kept_%1$s; drop table kept_%1$s".formatted(table)));
    }

    @Test
    void nothingWhereNothingWasDone() {
        var finding = verify();
        assertThat(finding.holds()).isTrue();
        assertThat(finding.events()).isGreaterThanOrEqualTo(4);
        assertThat(finding.revisions()).isPositive();
        assertThat(finding.checkpoints()).isPositive();
    }

    @Test
    void aChangedEvent() {
        tamper("update event set note = 'Never said' where article = %d and number = 3");
        found(3, EVENT_CHANGED);
    }

    @Test
    void aDeletedEvent() {
        tamper("delete from event where article = %d and number = 2");
        found(2, EVENT_MISSING);
    }

    @Test
    void theNewestEventDeleted() {
        tamper("delete from event where article = %d and number = 4");
        found(4, EVENT_MISSING);
    }

    @Test
    void theNewestEventDeletedAndTheArticleMadeToForgetIt() {
        newsroom.does(ANNA, () -> newsroom.use(Labelling.class).label(article, 1, "First", null));
        newsroom.as(DORA, () -> newsroom.use(Sealing.class).seal());
        tamper("delete from event where article = %d and number = 5");
        tamper("update article set (events, chain, updated) ="
                + " (select number, hash, time from event e where e.article = article.id and number = 4) where id = %1$d;"
                + " update headline set updated = article.updated from article where id = article and id = %1$d");
        found(5, CHAIN_REWRITTEN);
    }

    @Test
    void anEventThatIsOlderThanTheOneBefore() {
        rewrite("time = (select time from event e where e.article = event.article and number = 2) - interval '1 day'");
        found(3, EVENT_OUT_OF_TIME);
    }

    @Test
    void anEventFromTheFuture() {
        rewrite("time = now() + interval '1 day'");
        found(3, EVENT_OUT_OF_TIME);
    }

    @Test
    void aMoveThatTheWorkflowDoesNotKnow() {
        rewrite("action = 'RECALL', to_state = 'DRAFT'");
        assertThat(verify().broken().kind()).isEqualTo(EVENT_IMPOSSIBLE);
    }

    @Test
    void aRevisionThatNoEventTellsOf() {
        tamper(
                "insert into revision (article, number, author, time, kind, parents, hash, title, standfirst, body, subjects,"
                        + " byline) select article, 2, author, time, kind, '{1}', hash, title, standfirst, body, subjects, byline"
                        + " from revision where article = %d");
        found(2, REVISION_ADDED);
    }

    @Test
    void aTextThatReadersGetAndNobodyApproved() {
        tamper("update publication set approver = null where article = %d");
        assertThat(verify().broken())
                .returns(ROW_CHANGED, Finding.Break::kind)
                .returns("publication", Finding.Break::table)
                .satisfies(broken -> assertThat(broken.what()).startsWith("approver is null"));
    }

    @Test
    void aNameThatIsKeptFromTheAuthorThoughNoReviewKeepsAny() {
        tamper("insert into pseudonym select article, approver, 1 from publication where article = %d");
        assertThat(verify().broken())
                .returns(ROW_ADDED, Finding.Break::kind)
                .returns("pseudonym", Finding.Break::table)
                .returns(Long.toString(article), Finding.Break::row);
    }

    @Test
    void twoEventsReordered() {
        tamper("update event set number = -number where article = %d and number in (2, 3)");
        tamper("update event set number = 5 + number where article = %d and number in (-2, -3)");
        found(2, EVENT_CHANGED);
    }

    @Test
    void aChangedText() {
        tamper("update revision set body = '<p>Never written.</p>' where article = %d");
        found(1, REVISION_CHANGED);
    }

    @Test
    void aChangedTextWithItsHashMadeToFit() {
        tamper("update revision set body = '<p>Never written.</p>', hash = repeat('0', 64) where article = %d");
        found(1, REVISION_CHANGED);
    }

    @Test
    void aDeletedRevision() {
        tamper("delete from revision where article = %d and number = 1");
        found(1, REVISION_MISSING);
    }

    @Test
    void aCheckpointThatSomebodyElseSigned() {
        owner(TAMPER
                + "update checkpoint set root = repeat('0', 64) where number = (select max(number) from checkpoint)");
        assertThat(verify().broken().kind()).isEqualTo(CHECKPOINT_SIGNATURE);
    }

    @Test
    void noOneButAnAdminAtWork() {
        assertThatThrownBy(() -> newsroom.as(
                        CLARA, () -> newsroom.use(Verification.class).verify()))
                .isInstanceOf(Refused.class);
    }

    /** Changes the third event and every hash from there on, as the owner of the database could before a checkpoint. */
    private void rewrite(String change) {
        tamper("update event set " + change + " where article = %d and number = 3");
        var previous = "";
        for (int number = 1; number <= 4; number++) {
            var place = number;
            tamper("update event set previous = '" + previous + "' where article = %d and number = " + number);
            previous = newsroom.as(DORA, () -> hash(place));
            tamper("update event set hash = '" + previous + "' where article = %d and number = " + number);
        }
        tamper("update article set chain = '" + previous + "' where id = %d");
    }

    private String hash(int number) {
        var hashes = new ArrayList<String>();
        newsroom.use(RecordScan.class).events(article, article, event -> {
            if (event.number() == number) hashes.add(event.computedHash());
        });
        return hashes.get(0);
    }

    private void found(int number, Finding.Kind kind) {
        assertThat(verify().broken())
                .returns(kind, Finding.Break::kind)
                .returns(number, Finding.Break::number)
                .returns(String.valueOf(article), Finding.Break::chain);
    }

    private Finding verify() {
        return newsroom.as(DORA, () -> newsroom.use(Verification.class).verify());
    }

    private void tamper(String change) {
        owner(TAMPER + change.formatted(article));
    }

    private static void owner(String sql) {
        try (var connection = TestDatabase.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
