package org.copydesk.deployment.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.copydesk.core.finding.Cutting;
import org.copydesk.core.finding.Cutting.Reached;
import org.copydesk.core.notifying.Digesting;
import org.copydesk.core.notifying.Dispatch;
import org.copydesk.core.notifying.Outbox;
import org.copydesk.core.notifying.RosterKeeping;
import org.copydesk.core.notifying.Subscribing;
import org.copydesk.core.notifying.WebhookRequest;
import org.copydesk.core.publishing.DuePublications;
import org.copydesk.core.review.Assigning;
import org.copydesk.core.review.Reminding;
import org.copydesk.core.review.StaleReviews;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.deployment.stack.Patience;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.outbox.Channel;
import org.copydesk.persistence.outbox.OutboxFilter;
import org.copydesk.persistence.outbox.OutboxFilter.Part;
import org.copydesk.persistence.people.Role;
import org.copydesk.persistence.people.Roster;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("What the server does by itself")
class TimersIT {

    @Inject
    private Acting acting;

    @Inject
    private DuePublications due;

    @Inject
    private Outbox outbox;

    @Inject
    private Dispatch dispatch;

    @Inject
    private Subscribing subscribing;

    @Inject
    private Database database;

    @Inject
    private Digesting digesting;

    @Inject
    private RosterKeeping keeping;

    @Inject
    private Roster roster;

    @Inject
    private Assigning assigning;

    @Inject
    private Reminding reminding;

    @Test
    void saysOnceThatSomethingIsOverdueHoweverManyLook() {
        long article = acting.article("anna", "Low water tonight", State.IN_REVIEW);
        var soon = Instant.now().plusSeconds(1);
        acting.as("clara", () -> assigning.assign(article, "emil", null, soon));
        var told = "message where kind = 'OVERDUE' and article = " + article;

        Patience.until("told", () -> {
            reminding.remind();
            return database.rows(told) > 0;
        });

        while (reminding.remind()) {
            // until nothing is left to say
        }
        assertThat(database.rows(told)).isEqualTo(1);
    }

    @Inject
    private Cutting cutting;

    @Test
    void cutsATextOnceHoweverManyLook() {
        long article = acting.article("anna", "Neap tide tonight", State.DRAFT);
        var lately = Reached.since(Instant.now().minusSeconds(30));
        cutting.cut(lately, 1_000);
        assertThat(database.rows("full_text where article = " + article)).isEqualTo(1);
        assertThat(cutting.cut(lately, 1_000).map(Reached::article)).isNotEqualTo(Optional.of(article));
    }

    @Inject
    private StaleReviews stale;

    @Test
    void leavesReviewsAloneThatAreNotStale() {
        long article = acting.article("anna", "Spring tide tonight", State.IN_REVIEW);
        assertThat(stale.due()).doesNotContain(article);
        stale.settle(article);
        assertThat(acting.state(article)).isEqualTo(State.IN_REVIEW);
    }

    @Test
    void publishesOnceWhatIsDueHoweverManyLook() {
        long article = acting.article("anna", "High water tonight", State.APPROVED);
        var time = ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(2);
        acting.asks("clara", article, MoveRequest.to(Move.SCHEDULE).at(time));

        Patience.until("published", () -> {
            due.publish();
            return acting.state(article) == State.PUBLISHED;
        });

        due.publish();
        assertThat(acting.actions(article)).filteredOn("PUBLISH"::equals).hasSize(1);
    }

    @Test
    void mailsNothingAndLetsNothingWaitWhereThereIsNoMailServer() {
        var title = "Not mailed " + UUID.randomUUID();
        long article = acting.article("anna", title, State.IN_REVIEW);
        assertThat(outbox.sendsMail()).isFalse();
        assertThat(database.rows("notice", article)).isPositive();
        var mails = new OutboxFilter(Part.MAIL, title, null);
        assertThat(acting.as("dora", () -> outbox.page(mails, Long.MAX_VALUE, 10))
                        .items())
                .isEmpty();
    }

    @Test
    void callsWhoeverListensAndSaysInTheOutboxWhatCameOfIt() {
        var request = new WebhookRequest("https://hooks.example/copydesk", List.of(Move.REVISE.name()), null, null);
        long webhook = acting.as("dora", () -> subscribing.add(request)).id();
        long article = acting.article("anna", "Called about", State.PUBLISHED);
        acting.move("clara", article, Move.REVISE);

        Patience.until("tried", () -> {
            dispatch.next(List.of(Channel.WEBHOOK));
            return acting.as("dora", () -> subscribing.deliveries(webhook, Long.MAX_VALUE, 10)).items().stream()
                    .anyMatch(row -> row.tries() > 0);
        });

        var row = acting.as("dora", () -> outbox.page(OutboxFilter.to(webhook), Long.MAX_VALUE, 10))
                .items()
                .get(0);
        assertThat(row.article()).isEqualTo(article);
        assertThat(acting.as("dora", () -> outbox.tries(row.id()))).isNotEmpty();
        acting.as("dora", () -> subscribing.enable(webhook, false));
    }

    @Test
    void keepsForTheDigestWhatCanWait() {
        acting.article("anna", "Not urgent", State.PUBLISHED);
        var anna = acting.actor("anna").id();
        assertThat(digesting.waiting()).contains(anna);
        digesting.digest(anna); // its hour has not come
        assertThat(digesting.waiting()).contains(anna);
    }

    @Test
    void knowsWhoWorksHere() {
        var dora = acting.actor("dora").id();
        keeping.refresh(dora);
        assertThat(roster.find(dora).orElseThrow().roles()).contains(Role.ADMIN);
    }
}
