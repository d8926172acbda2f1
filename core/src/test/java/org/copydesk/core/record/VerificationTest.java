package org.copydesk.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.record.Finding.Kind.CHAIN_REWRITTEN;
import static org.copydesk.core.record.Finding.Kind.CHECKPOINT_SIGNATURE;
import static org.copydesk.core.record.Finding.Kind.EVENT_CHANGED;
import static org.copydesk.core.record.Finding.Kind.EVENT_MISSING;
import static org.copydesk.core.record.Finding.Kind.REVISION_CHANGED;
import static org.copydesk.core.record.Finding.Kind.REVISION_MISSING;

import java.sql.SQLException;
import org.copydesk.core.Newsroom;
import org.copydesk.core.workflow.Journey;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.TestDatabase;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each test changes the database behind the application's back, as only its owner can, and puts it right again. */
@DisplayName("Verification finds")
class VerificationTest {

    private static final String TAMPER = "set session_replication_role = replica; ";

    private final Newsroom newsroom = new Newsroom();
    private long article;

    @BeforeEach
    void publish() {
        article = new Journey(newsroom).to(State.PUBLISHED, ANNA);
        newsroom.as(DORA, () -> newsroom.use(Sealing.class).seal());
        owner("create table kept_event as table event");
        owner("create table kept_revision as table revision");
        owner("create table kept_checkpoint as table checkpoint");
        owner("create table kept_article as select id, events, chain from article");
    }

    @AfterEach
    void putRight() {
        owner(TAMPER + "delete from event; insert into event select * from kept_event; drop table kept_event");
        owner(TAMPER
                + "delete from revision; insert into revision select * from kept_revision; drop table kept_revision");
        owner(TAMPER + "delete from checkpoint; insert into checkpoint select * from kept_checkpoint;"
                + " drop table kept_checkpoint");
        owner("update article a set events = k.events, chain = k.chain from kept_article k where k.id = a.id;"
                + " drop table kept_article");
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
        tamper("delete from event where article = %d and number = 4");
        tamper("update article set events = 3, chain ="
                + " (select hash from event e where e.article = article.id and number = 3) where id = %d");
        found(4, CHAIN_REWRITTEN);
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

    private void found(int number, Finding.Kind kind) {
        assertThat(verify().broken()).isEqualTo(new Finding.Break(String.valueOf(article), number, kind));
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
