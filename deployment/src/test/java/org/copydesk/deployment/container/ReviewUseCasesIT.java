package org.copydesk.deployment.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.core.review.Assigning;
import org.copydesk.core.review.Discussing;
import org.copydesk.core.review.Inviting;
import org.copydesk.core.review.NewGuest;
import org.copydesk.core.review.NewSuggestion;
import org.copydesk.core.review.NewThread;
import org.copydesk.core.review.Passage;
import org.copydesk.core.review.Proposing;
import org.copydesk.core.review.ReviewStatus;
import org.copydesk.core.review.StandingIn;
import org.copydesk.core.review.Suggesting;
import org.copydesk.core.review.Undoing;
import org.copydesk.core.review.Visiting;
import org.copydesk.core.text.anchor.Quote;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.review.AnchoredField;
import org.copydesk.persistence.review.GuestRight;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What each use case of the review does first of all; its rules are tested beside the core. */
@ExtendWith(ArquillianExtension.class)
@DisplayName("Inside the server, a review")
class ReviewUseCasesIT {

    @Inject
    private Acting acting;

    @Inject
    private Discussing discussing;

    @Inject
    private Suggesting suggesting;

    @Inject
    private Proposing proposing;

    @Inject
    private Assigning assigning;

    @Inject
    private Inviting inviting;

    @Inject
    private Visiting visiting;

    @Inject
    private ReviewStatus status;

    @Inject
    private StandingIn standingIn;

    @Inject
    private Undoing undoing;

    @Test
    void isTalkedOver() {
        long id = submitted();
        var thread = acting.as(
                "clara", () -> discussing.begin(id, new NewThread(passage("quay"), "Which one?", false, null)));
        acting.as("anna", () -> discussing.reply(id, thread.thread().id(), "The north one"));
        assertThat(acting.as("clara", () -> discussing.of(id)))
                .singleElement()
                .satisfies(view -> assertThat(view.comments()).hasSize(2));
    }

    @Test
    void takesSuggestionsIntoTheText() {
        long id = submitted();
        var made = acting.as("clara", () -> suggesting.suggest(id, new NewSuggestion(passage("bell"), "gong", null)));
        acting.as("clara", () -> suggesting.accept(id, made.suggestion().id()));
        assertThat(acting.actions(id)).contains("SUGGEST", "ACCEPT_SUGGESTION");
    }

    @Test
    void takesWhatFitsBesideWhatWouldLeaveAFlaw() {
        long id = submitted();
        var halves = Stream.of("The bell", "rings again")
                .map(half -> new Passage(AnchoredField.TITLE, new Quote(half, "", ""), 1))
                .map(half -> acting.as("clara", () -> suggesting.suggest(id, new NewSuggestion(half, "", null))))
                .map(made -> made.suggestion().id())
                .toList();
        var body = acting.as("emil", () -> suggesting.suggest(id, new NewSuggestion(passage("bell"), "gong", null)));
        var chosen = Stream.concat(halves.stream(), Stream.of(body.suggestion().id()));
        var outcomes = acting.as("clara", () -> suggesting.accept(id, chosen.toList()));
        assertThat(outcomes.values().stream().filter(Optional::isEmpty)).hasSize(1);
        assertThat(acting.actions(id)).filteredOn("ACCEPT_SUGGESTION"::equals).hasSize(1);
    }

    @Test
    void isSuggestedInByWriting() {
        long id = submitted();
        var copy = acting.as("clara", () -> proposing.open(id));
        var body = copy.text().body().replace("bell", "gong");
        acting.as(
                "clara",
                () -> proposing.keep(id, 1, copy.text().title(), copy.text().standfirst(), body));
        var made = acting.as(
                "clara",
                () -> proposing.propose(id, 1, copy.text().title(), copy.text().standfirst(), body, Map.of()));
        assertThat(acting.as("anna", () -> suggesting.of(id))).hasSameSizeAs(made);
        assertThat(acting.actions(id)).contains("SUGGEST");
    }

    @Test
    void isGivenToSomebodyWithItsState() {
        long id = submitted();
        acting.as("emil", () -> assigning.assign(id, "clara", null, null));
        assertThat(acting.as("anna", () -> status.of(id)).assignees())
                .singleElement()
                .satisfies(one -> assertThat(one.person().username()).isEqualTo("clara"));
        acting.does("clara", () -> assigning.handBack(id, "clara"));
        assertThat(acting.as("anna", () -> assigning.of(id))).isEmpty();
    }

    @Test
    void letsAGuestInWhoIsNobodyOfTheHouse() {
        long id = submitted();
        var wanted = new NewGuest(
                "Lena Vogt", null, null, Instant.now().plus(Duration.ofDays(1)), EnumSet.of(GuestRight.COMMENT));
        var invited = acting.as("clara", () -> inviting.invite(id, wanted));
        var visit = acting.asNobody(() -> visiting.comment(invited.token(), "bell", "It is a gong"));
        assertThat(visit.threads()).hasSize(1);
        assertThat(acting.as("anna", () -> discussing.of(id))).hasSize(1);
    }

    @Test
    void hasStandIns() {
        var until = Instant.now().plus(Duration.ofDays(1));
        var away = acting.as("ben", () -> standingIn.arrange(null, "anna", null, until));
        assertThat(acting.as("clara", () -> standingIn.coming()))
                .anySatisfy(one -> assertThat(one.id()).isEqualTo(away.id()));
        acting.does("ben", () -> standingIn.end(away.id()));
        assertThat(acting.as("clara", () -> standingIn.coming()))
                .noneSatisfy(one -> assertThat(one.id()).isEqualTo(away.id()));
    }

    @Test
    void isTakenBackWithAReason() {
        long id = acting.article("anna", "Too early", State.DRAFT);
        var submitted = acting.move("anna", id, Move.SUBMIT);
        acting.as("anna", () -> undoing.undo(id, submitted.id(), "Too early"));
        assertThat(acting.state(id)).isEqualTo(State.DRAFT);
    }

    private long submitted() {
        return acting.article("anna", "The bell rings again", State.IN_REVIEW);
    }

    private static Passage passage(String exact) {
        return new Passage(AnchoredField.BODY, new Quote(exact, "", ""), 1);
    }
}
