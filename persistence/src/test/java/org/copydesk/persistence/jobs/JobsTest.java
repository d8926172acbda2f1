package org.copydesk.persistence.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.importing.Import;
import org.copydesk.persistence.importing.ImportProgress;
import org.copydesk.persistence.importing.Imports;
import org.copydesk.persistence.jobs.JobRow.JobProgress;
import org.copydesk.persistence.jobs.JobRow.Kind;
import org.copydesk.persistence.outbox.Deliveries;
import org.copydesk.persistence.outbox.DeliveryState;
import org.copydesk.persistence.outbox.InboxNotices;
import org.copydesk.persistence.outbox.Message;
import org.copydesk.persistence.outbox.OutboxFilter;
import org.copydesk.persistence.outbox.Reach;
import org.copydesk.persistence.outbox.TryRow;
import org.copydesk.persistence.outbox.Webhook;
import org.copydesk.persistence.outbox.Webhooks;
import org.copydesk.persistence.proof.VerificationRuns;
import org.copydesk.persistence.publishing.Bundle;
import org.copydesk.persistence.publishing.Bundles;
import org.copydesk.persistence.publishing.Expiries;
import org.copydesk.persistence.publishing.Expiry;
import org.copydesk.persistence.publishing.Schedule;
import org.copydesk.persistence.publishing.Schedules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Work that goes on by itself")
class JobsTest extends Storing {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant SILENT = NOW.minusSeconds(120);
    private static final Instant SINCE = NOW.minusSeconds(3600);

    private final List<Long> mine = new ArrayList<>();

    @Test
    void isFirstWhatNeedsSomebodyThenWhatGoesOnThenWhatIsToCome() {
        long later = schedule(NOW.plusSeconds(9));
        long next = schedule(NOW.plusSeconds(1));
        long running = schedule(NOW);
        long failed = schedule(NOW.minusSeconds(1));
        the(Schedules.class).of(failed).orElseThrow().failed("TEXT_CHANGED");
        forget();
        assertThat(jobs(Kind.PUBLICATION))
                .extracting(JobRow::id, JobRow::progress, JobRow::trouble)
                .containsExactly(
                        tuple(failed, JobProgress.FAILED, "TEXT_CHANGED"),
                        tuple(running, JobProgress.RUNNING, null),
                        tuple(next, JobProgress.WAITING, null),
                        tuple(later, JobProgress.WAITING, null));
        assertThat(jobs(Kind.PUBLICATION).get(0))
                .extracting(JobRow::title, JobRow::time, JobRow::article)
                .containsExactly(TEXT.title(), NOW.minusSeconds(1), failed);
    }

    @Test
    void isOfAllKindsOrOfOneAndNoMoreThanAskedFor() {
        schedule(NOW);
        schedule(NOW);
        expire(NOW);
        assertThat(jobs(null))
                .extracting(JobRow::kind)
                .containsExactlyInAnyOrder(Kind.PUBLICATION, Kind.PUBLICATION, Kind.WITHDRAWAL);
        assertThat(jobs(Kind.WITHDRAWAL)).extracting(JobRow::kind).containsExactly(Kind.WITHDRAWAL);
        assertThat(the(Jobs.class).list(Kind.PUBLICATION, NOW, SILENT, SINCE, 1))
                .hasSize(1);
    }

    @Test
    void withdrawsWhatReadersAreToSeeNoLonger() {
        long waiting = expire(NOW.plusSeconds(1));
        long failed = expire(NOW);
        the(Expiries.class).of(failed).orElseThrow().failed("WRONG_STATE");
        forget();
        assertThat(jobs(Kind.WITHDRAWAL))
                .extracting(JobRow::id, JobRow::progress, JobRow::trouble)
                .containsExactly(
                        tuple(failed, JobProgress.FAILED, "WRONG_STATE"), tuple(waiting, JobProgress.WAITING, null));
    }

    @Test
    void leavesOutBundlesThatAreOutOrThatSomebodySendsOut() {
        bundle(null);
        long out = bundle(NOW);
        the(Bundles.class).findToChange(out).orElseThrow().published(NOW);
        long failed = bundle(NOW);
        the(Bundles.class).findToChange(failed).orElseThrow().failed("OPEN_THREADS", null);
        long due = bundle(NOW);
        forget();
        assertThat(jobs(Kind.BUNDLE))
                .extracting(JobRow::id, JobRow::progress, JobRow::title)
                .containsExactly(
                        tuple(failed, JobProgress.FAILED, "The regatta"),
                        tuple(due, JobProgress.RUNNING, "The regatta"));
    }

    @Test
    void bringsInTextsAndHasFailedWhenItSaysNothingForTooLong() {
        var done = bringIn(NOW.minusSeconds(600));
        done.did(4, NOW.minusSeconds(500));
        done.end(ImportProgress.DONE, NOW.minusSeconds(500));
        var silent = bringIn(NOW.minusSeconds(121));
        var running = bringIn(SILENT);
        running.expect(8, SILENT);
        running.did(2, SILENT);
        bringIn(SINCE);
        forget();
        var rows = jobs(Kind.IMPORT);
        assertThat(rows)
                .extracting(JobRow::id, JobRow::progress, JobRow::title)
                .containsExactly(
                        tuple(silent.id(), JobProgress.FAILED, "Anna Berg"),
                        tuple(running.id(), JobProgress.RUNNING, "Anna Berg"),
                        tuple(done.id(), JobProgress.DONE, "Anna Berg"));
        assertThat(rows).extracting(JobRow::percent).containsExactly(null, 25L, 100L);
    }

    @Test
    void verifiesAndHasFailedWhenSomethingDoesNotFitOrItSaysNothing() {
        long silent = verify(NOW.minusSeconds(121), null);
        long running = verify(SILENT, null);
        long broken = verify(NOW.minusSeconds(130), List.of("revision 3: another title"));
        long whole = verify(NOW.minusSeconds(600), List.of());
        verify(SINCE, List.of());
        forget();
        assertThat(jobs(Kind.VERIFICATION))
                .extracting(JobRow::id, JobRow::progress, JobRow::trouble)
                .containsExactly(
                        tuple(broken, JobProgress.FAILED, "revision 3: another title"),
                        tuple(silent, JobProgress.FAILED, null),
                        tuple(running, JobProgress.RUNNING, null),
                        tuple(whole, JobProgress.DONE, null));
        assertThat(jobs(Kind.VERIFICATION)).extracting(JobRow::title).containsOnly("hedda.lind");
    }

    @Test
    void deliversWhatWasTriedInVainAndLeavesOutWhatWasNotTriedOrHasArrived() {
        deliver(null);
        deliver(DeliveryState.SENT);
        long failed = deliver(DeliveryState.FAILED);
        long waiting = deliver(DeliveryState.WAITING);
        assertThat(jobs(Kind.DELIVERY))
                .extracting(JobRow::id, JobRow::progress, JobRow::title, JobRow::trouble)
                .containsExactly(
                        tuple(failed, JobProgress.FAILED, "https://regatta.example.org/", "away"),
                        tuple(waiting, JobProgress.WAITING, "https://regatta.example.org/", "away"));
    }

    private List<JobRow> jobs(Kind kind) {
        return the(Jobs.class).list(kind, NOW, SILENT, SINCE, 999).stream()
                .filter(job -> mine.contains(job.id()))
                .toList();
    }

    private long mine(long id) {
        mine.add(id);
        return id;
    }

    private long schedule(Instant due) {
        var article = stored();
        the(Schedules.class).add(new Schedule(article, due.atZone(BERLIN), clara));
        forget();
        return mine(article.id());
    }

    private long expire(Instant end) {
        var article = stored();
        var schedule = new Schedule(article, NOW.atZone(BERLIN), clara).ending(end, "The sale is over.");
        the(Expiries.class).put(new Expiry(schedule));
        forget();
        return mine(article.id());
    }

    private long bundle(Instant due) {
        var parts = List.of(new Bundle.Part(stored().id(), 1));
        var time = due == null ? null : due.atZone(BERLIN);
        long id = the(Bundles.class).add("The regatta", parts, time, clara, NOW).id();
        em.flush();
        return mine(id);
    }

    private Import bringIn(Instant started) {
        var begun = the(Imports.class).begin(anna, anna, started);
        mine(begun.id());
        return begun;
    }

    /** @param broken null while it goes on */
    private long verify(Instant begun, List<String> broken) {
        var run = the(VerificationRuns.class).begin("hedda.lind", 10, "ARTICLES", 0, begun);
        if (broken != null) run.end(broken, begun);
        return mine(run.id());
    }

    /** @param state what came of the one try, null when there was none */
    private long deliver(DeliveryState state) {
        long webhook = the(Webhooks.class).nextId();
        the(Webhooks.class)
                .add(new Webhook(
                        webhook, "https://regatta.example.org/", List.of("REGATTA"), null, "whispered", clara, NOW));
        long article = stored().id();
        long id = the(InboxNotices.class).nextId();
        var message = new Message(id, "REGATTA", null, article, null, clara, NOW, null, null, List.of());
        the(InboxNotices.class).tell(message, List.of(), Reach.NOW, NOW, true);
        var row = the(Deliveries.class)
                .rows(OutboxFilter.to(webhook), Long.MAX_VALUE, 1)
                .get(0);
        var parcel = the(Deliveries.class).parcel(row.id()).orElseThrow();
        if (state != null) the(Deliveries.class).tried(parcel, state, NOW, new TryRow(1, NOW, 5, "away"));
        forget();
        return mine(row.id());
    }

    private Article stored() {
        var article = article(anna);
        em.flush();
        return article;
    }
}
