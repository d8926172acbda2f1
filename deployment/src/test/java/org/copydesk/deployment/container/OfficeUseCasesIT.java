package org.copydesk.deployment.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.copydesk.core.board.Board;
import org.copydesk.core.board.Departing;
import org.copydesk.core.board.Destination;
import org.copydesk.core.erasing.Erasing;
import org.copydesk.core.jobs.Supervising;
import org.copydesk.core.notifying.Inboxes;
import org.copydesk.core.notifying.MailChoices;
import org.copydesk.core.notifying.Recipients;
import org.copydesk.core.notifying.Subscribing;
import org.copydesk.core.notifying.Unsubscribing;
import org.copydesk.core.notifying.WebhookRequest;
import org.copydesk.core.people.Welcoming;
import org.copydesk.core.planning.Agenda;
import org.copydesk.core.planning.DeskPlan;
import org.copydesk.core.planning.FeedAddresses;
import org.copydesk.core.planning.PlanRequest;
import org.copydesk.core.planning.Planning;
import org.copydesk.core.planning.Rescheduling;
import org.copydesk.core.planning.SettingUp;
import org.copydesk.core.publishing.Navigation;
import org.copydesk.core.publishing.Retrying;
import org.copydesk.core.publishing.Site;
import org.copydesk.core.reading.KeepingFilters;
import org.copydesk.core.record.Archive;
import org.copydesk.core.record.Audit;
import org.copydesk.core.record.Journal;
import org.copydesk.core.record.Sealing;
import org.copydesk.core.record.Verification;
import org.copydesk.core.statistics.Counting;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.board.BoardFilter;
import org.copydesk.persistence.journal.JournalFilter;
import org.copydesk.persistence.journal.JournalLine;
import org.copydesk.persistence.planning.CalendarRow.Kind;
import org.copydesk.persistence.planning.FeedKey;
import org.copydesk.persistence.search.SavedFilter;
import org.copydesk.persistence.search.SavedFilter.FilterPlace;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What each use case around the articles does first of all; its rules are tested beside the core. */
@ExtendWith(ArquillianExtension.class)
@DisplayName("Inside the server, the newsroom")
class OfficeUseCasesIT {

    @Inject
    private Acting acting;

    @Inject
    private SettingUp settingUp;

    @Inject
    private Board board;

    @Inject
    private Departing departing;

    @Inject
    private KeepingFilters filters;

    @Inject
    private Journal journal;

    @Inject
    private Supervising supervising;

    @Inject
    private Planning planning;

    @Inject
    private Agenda agenda;

    @Inject
    private Rescheduling rescheduling;

    @Inject
    private Counting counting;

    @Inject
    private Erasing erasing;

    @Inject
    private Database database;

    @Inject
    private FeedAddresses feeds;

    @Inject
    private Inboxes inboxes;

    @Inject
    private MailChoices choices;

    @Inject
    private Subscribing subscribing;

    @Inject
    private Unsubscribing unsubscribing;

    @Inject
    private Sealing sealing;

    @Inject
    private Archive archive;

    @Inject
    private Verification verification;

    @Inject
    private Audit audit;

    @Inject
    private Welcoming welcoming;

    @Inject
    private Navigation navigation;

    @Inject
    private Retrying retrying;

    @Inject
    private Site site;

    @Test
    void setsUpDesks() {
        var name = "desk-" + UUID.randomUUID().toString().substring(0, 8);
        var plan = new DeskPlan("Harbour", false, null, null, null, List.of("ben"), false);
        acting.as("dora", () -> settingUp.open(name, plan));
        assertThat(acting.as("anna", () -> settingUp.desk(name)).members())
                .extracting(member -> member.username())
                .containsExactly("ben");
    }

    @Test
    void givesOnlyWhatFailedAnotherTurn() {
        long article = acting.article("anna", "In time", State.APPROVED);
        long before = database.rows("event", article);
        acting.does("dora", () -> retrying.publication(article));
        assertThat(database.rows("event", article)).isEqualTo(before);
    }

    @Test
    void arrangesTheSectionsOfTheSite() {
        acting.does("dora", () -> navigation.arrange(List.of("Harbour", "CITY")));
        assertThat(acting.as("dora", () -> navigation.chosen())).containsExactly("Harbour", "CITY");
        assertThat(site.sections()).containsExactly("Harbour", "CITY");
        acting.does("dora", () -> navigation.arrange(List.of()));
        assertThat(site.sections()).doesNotContain("Harbour");
    }

    @Test
    void deletesForEverWhatLiesInTheTrash() {
        long article = acting.article("anna", "Deleted for ever", State.DRAFT);
        acting.move("anna", article, Move.TRASH);
        assertThat(database.rows("headline", article)).isEqualTo(1);

        acting.does("dora", () -> erasing.erase(article));

        assertThat(database.rows("headline", article)).isZero();
        assertThat(database.rows("event", article)).isEqualTo(3);
        assertThatThrownBy(() -> acting.state(article)).isInstanceOf(ArticleNotFound.class);
    }

    @Test
    void seesWhatIsWhereAndWhereItMayGo() {
        long id = acting.article("anna", "Upstream", State.APPROVED);
        var narrow = new BoardFilter("news", null, null);
        assertThat(acting.as("clara", () -> board.lanes(narrow, Map.of("APPROVED", 1_000), Instant.now())))
                .anySatisfy(lane -> assertThat(lane.cards())
                        .extracting(card -> card.row().id())
                        .contains(id));
        assertThat(acting.as("clara", () -> departing.from(id)).destinations())
                .extracting(Destination::lane)
                .contains("DRAFT", "SCHEDULED");
    }

    @Test
    void keepsViewsOfLists() {
        var name = "Mine " + UUID.randomUUID();
        var kept = acting.as("anna", () -> filters.keep(FilterPlace.BOARD, name, "subject=CITY", null));
        assertThat(acting.as("anna", () -> filters.of(FilterPlace.BOARD)))
                .extracting(SavedFilter::name)
                .contains(name);
        acting.does("anna", () -> filters.drop(kept.id()));
        assertThat(acting.as("anna", () -> filters.of(FilterPlace.BOARD)))
                .extracting(SavedFilter::name)
                .doesNotContain(name);
    }

    @Test
    void seesWhatGoesOnByItself() {
        assertThat(acting.as("dora", () -> supervising.jobs(null)))
                .allSatisfy(job -> assertThat(job.time()).isNotNull());
    }

    @Test
    void looksThroughEverythingThatWasDone() {
        long id = acting.article("anna", "Upstream", State.APPROVED);
        var ofIt = new JournalFilter(null, id, null, null, null);
        assertThat(acting.as("dora", () -> journal.page(ofIt, null, 10)).items())
                .extracting(JournalLine::action)
                .containsExactly("APPROVE", "SUBMIT", "CREATE");
    }

    @Test
    void plansWhatSomebodyIsToWrite() {
        var title = "Planned " + UUID.randomUUID();
        var due = Instant.now().plus(Duration.ofHours(1));
        var plan = acting.as("clara", () -> planning.add(new PlanRequest(title, null, "anna", due, 400, null)));
        var feed = acting.as("anna", () -> feeds.make(FeedKey.Kind.CALENDAR, "My telephone"));

        assertThat(acting.as("anna", () -> agenda.between(due.minusSeconds(60), due.plusSeconds(60), null, 0, 100)))
                .anySatisfy(row -> assertThat(row.title()).isEqualTo(title));
        assertThat(acting.asNobody(() -> feeds.calendar(feed.token()))
                        .orElseThrow()
                        .rows())
                .anySatisfy(row -> assertThat(row.title()).isEqualTo(title));
        long article = acting.as("anna", () -> planning.begin(plan.id()));
        assertThat(acting.state(article)).isEqualTo(State.DRAFT);
        acting.does("anna", () -> feeds.revoke(feed.key().id()));
        assertThat(acting.asNobody(() -> feeds.calendar(feed.token()))).isEmpty();
    }

    @Test
    void givesAPlanAnotherTime() {
        var due = ZonedDateTime.now(ZoneOffset.UTC).plusDays(2).truncatedTo(ChronoUnit.MINUTES);
        var title = "Moved " + UUID.randomUUID();
        var plan = acting.as(
                "clara", () -> planning.add(new PlanRequest(title, null, "anna", due.toInstant(), null, null)));

        acting.does("clara", () -> rescheduling.move(Kind.PLANNED, plan.id(), due.plusDays(1)));

        var day = due.plusDays(1).toInstant();
        assertThat(acting.as("clara", () -> agenda.between(day, day.plusSeconds(1), null, 0, 100)))
                .anySatisfy(row -> assertThat(row.title()).isEqualTo(title));
    }

    @Test
    void greetsEverybodyOnce() {
        acting.as("emil", () -> welcoming.greet());
        assertThat(acting.as("emil", () -> welcoming.greet())).isEmpty();
    }

    @Test
    void countsWhatItDoes() {
        acting.article("anna", "Counted", State.PUBLISHED);
        var today = LocalDate.now(ZoneOffset.UTC);
        var report =
                acting.as("clara", () -> counting.between(today.minusDays(1), today.plusDays(1), ZoneOffset.UTC, null));
        assertThat(report.published()).isPositive();
    }

    @Test
    void tellsWhoeverIsConcernedInTheirInbox() {
        long article = acting.article("anna", "Told of", State.IN_REVIEW);
        assertThat(acting.as("clara", () -> inboxes.page(true, Long.MAX_VALUE, 50))
                        .items())
                .anySatisfy(row -> assertThat(row.article()).isEqualTo(article));
        acting.does("clara", () -> inboxes.readAll(article));
        assertThat(acting.as("clara", () -> inboxes.page(true, Long.MAX_VALUE, 50))
                        .items())
                .noneSatisfy(row -> assertThat(row.article()).isEqualTo(article));
    }

    @Test
    void stopsNobodysMailForAForgedLink() {
        var before = acting.as("anna", () -> choices.mine());
        var forged = acting.actor("anna").id() + "." + Recipients.APPROVED + ".Zm9yZ2Vk";
        assertThat(unsubscribing.stop(forged)).isEmpty();
        assertThat(acting.as("anna", () -> choices.mine())).isEqualTo(before);
    }

    @Test
    void tellsPrograms() {
        var request = new WebhookRequest("https://hooks.example/copydesk", List.of("recalled"), null, null);
        var webhook = acting.as("dora", () -> subscribing.add(request));
        acting.as("dora", () -> subscribing.enable(webhook.id(), false));
        assertThat(acting.as("dora", () -> subscribing.find(webhook.id())).isEnabled())
                .isFalse();
    }

    @Test
    void sealsItsRecordAndFindsItWhole() {
        acting.article("anna", "Sealed", State.DRAFT);
        sealing.seal();
        assertThat(acting.as("dora", () -> archive.checkpoints(Integer.MAX_VALUE, 1))
                        .items())
                .hasSize(1);
        assertThat(acting.as("dora", () -> verification.verify()).holds()).isTrue();
        assertThat(acting.as("dora", () -> audit.await()).finding().holds()).isTrue();
    }
}
