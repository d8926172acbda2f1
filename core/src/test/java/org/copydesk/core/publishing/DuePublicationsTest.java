package org.copydesk.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.Newsroom.EMIL;
import static org.copydesk.persistence.people.Role.AUTHOR;
import static org.copydesk.persistence.people.Role.EDITOR;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.copydesk.core.Hands;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.PaperDirectory;
import org.copydesk.core.people.keycloak.Directory;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.reading.Worklists;
import org.copydesk.core.record.Retold;
import org.copydesk.core.workflow.Journey;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.article.Viewer;
import org.copydesk.persistence.record.Details;
import org.copydesk.persistence.record.EventRow;
import org.copydesk.persistence.search.ArticleRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A scheduled article")
@ExtendWith(Retold.class)
class DuePublicationsTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 2, 9, 0, 0, 0, ZoneId.of("Europe/Berlin"));
    private static final ZonedDateTime DUE = NOW.plusMinutes(10);

    private final PaperDirectory directory = new PaperDirectory().with(CLARA).with(EMIL);
    private final Hands hands = new Hands(NOW.toInstant());
    private final List<ScheduleFailed> failures = Collections.synchronizedList(new ArrayList<>());
    private final Newsroom newsroom = newsroom(directory);

    @Test
    void goesLiveWhenItIsDueAndNotBefore() {
        var article = scheduled();

        at(DUE.minusSeconds(1));
        assertThat(state(article)).isEqualTo(State.SCHEDULED);

        at(DUE);
        assertThat(state(article)).isEqualTo(State.PUBLISHED);
        assertThat(record(article))
                .last()
                .returns("PUBLISH", EventRow::action)
                .returns("clara", EventRow::actor)
                .returns("Scheduled for " + DUE, EventRow::note);
    }

    @Test
    void tellsTheRecordThatItsTimeHadComeAndWhenItEnds() {
        var end = DUE.plusDays(1);
        var due = scheduledUntil(end);
        var byHand = scheduledUntil(end);
        newsroom.move(CLARA, byHand, Move.PUBLISH);

        at(DUE);

        assertThat(record(due)).last().satisfies(event -> {
            assertThat(event.details().text(Details.AT)).contains(DUE.toString());
            assertThat(event.details().text(Details.ENDS)).contains(end.toString());
        });
        assertThat(record(byHand)).last().satisfies(event -> {
            assertThat(event.details().text(Details.AT)).isEmpty();
            assertThat(event.details().text(Details.ENDS)).contains(end.toString());
        });
    }

    @Test
    void goesLiveLateWhenNobodyWasThereInTime() {
        var article = scheduled();

        at(DUE.plusHours(2));

        assertThat(state(article)).isEqualTo(State.PUBLISHED);
    }

    @Test
    void waitsWhileNobodyCanSayWhetherItMay() {
        var article = scheduled();

        directory.cut("*");
        at(DUE);
        assertThat(state(article)).isEqualTo(State.SCHEDULED);

        directory.cut("");
        at(DUE.plusSeconds(5));
        assertThat(state(article)).isEqualTo(State.PUBLISHED);
    }

    @Test
    void staysScheduledAndIsShownWhenWhoeverScheduledItMayNoLonger() {
        var article = scheduled();
        directory.revoke(CLARA.id(), Set.of(EDITOR));
        directory.grant(CLARA.id(), Set.of(AUTHOR));

        at(DUE);
        at(DUE.plusSeconds(5));

        assertThat(state(article)).isEqualTo(State.SCHEDULED);
        assertThat(failed())
                .filteredOn(row -> row.id() == article)
                .singleElement()
                .returns("ROLE_MISSING", ArticleRow::failure)
                .returns(DUE.toInstant(), ArticleRow::due);
        assertThat(record(article))
                .filteredOn(event -> event.action().equals("SCHEDULE_FAILED"))
                .singleElement()
                .returns("clara", EventRow::actor)
                .returns("ROLE_MISSING", EventRow::note);
    }

    @Test
    void goesLiveAfterAllWhenSomebodyGivesItAnotherTurn() {
        var article = scheduled();
        directory.revoke(CLARA.id(), Set.of(EDITOR));
        at(DUE);
        at(DUE.plusSeconds(5));
        assertThat(state(article)).isEqualTo(State.SCHEDULED);

        directory.grant(CLARA.id(), Set.of(EDITOR));
        newsroom.does(DORA, () -> newsroom.use(Retrying.class).publication(article));
        at(DUE.plusSeconds(10));

        assertThat(state(article)).isEqualTo(State.PUBLISHED);
        assertThat(record(article))
                .extracting(EventRow::action)
                .endsWith("SCHEDULE_FAILED", "RETRY_SCHEDULE", "PUBLISH");
    }

    @Test
    void isGivenNoOtherTurnByAuthors() {
        var article = scheduled();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        newsroom.does(ANNA, () -> newsroom.use(Retrying.class).publication(article)));
    }

    @Test
    void staysScheduledWhenWhoeverScheduledItIsShutOutOrGone() {
        var one = scheduled();
        directory.enable(CLARA.id(), false);
        at(DUE);
        var other = scheduled();
        directory.forget(CLARA.id());
        at(DUE);

        assertThat(failed()).extracting(ArticleRow::id).contains(one, other);
    }

    @Test
    void canBePublishedOrTakenBackByAnotherEditorAfterItFailed() {
        var one = scheduled();
        var other = scheduled();
        directory.enable(CLARA.id(), false);
        at(DUE);

        assertThat(newsroom.move(EMIL, one, Move.PUBLISH)).isEqualTo(State.PUBLISHED);
        assertThat(newsroom.move(EMIL, other, Move.UNSCHEDULE)).isEqualTo(State.APPROVED);
        assertThat(failed()).extracting(ArticleRow::id).doesNotContain(one, other);
    }

    @Test
    void leavesItsTimeAsAProposalWhenItIsTakenOffTheSchedule() {
        var article = scheduled();
        assertThat(proposed(article)).isEmpty();

        newsroom.move(EMIL, article, Move.UNSCHEDULE);

        assertThat(proposed(article)).contains(DUE);
        assertThat(record(article))
                .last()
                .satisfies(event -> assertThat(event.details().text(Details.AT)).contains(DUE.toString()));
        hands.turnTo(DUE.plusDays(3).plusMinutes(1).toInstant());
        assertThat(proposed(article)).contains(DUE.plusDays(4));
        newsroom.move(EMIL, article, Move.PUBLISH);
        assertThat(proposed(article)).isEmpty();
    }

    private Optional<ZonedDateTime> proposed(long article) {
        return newsroom.as(EMIL, () -> newsroom.use(Reading.class).proposedTime(article));
    }

    @Test
    void goesLiveOnceHoweverManyNodesThereAre() {
        var article = scheduled();
        hands.turnTo(DUE.toInstant());
        var meeting = new CyclicBarrier(2);

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> publish(newsroom(meetingFirst(meeting)))),
                        CompletableFuture.runAsync(() -> publish(newsroom(meetingFirst(meeting)))))
                .join();

        assertThat(record(article)).extracting(EventRow::action).containsOnlyOnce("PUBLISH");
        assertThat(record(article)).extracting(EventRow::action).doesNotContain("SCHEDULE_FAILED");
    }

    @Test
    void goesLiveAtTheSameMomentAsAnyNumberOfOthers() {
        var many = IntStream.range(0, 55).mapToObj(number -> scheduled()).toList();

        at(DUE);

        assertThat(many).extracting(this::state).containsOnly(State.PUBLISHED);
    }

    @Test
    void doesNotWaitForAnotherThatSomebodyHasInHand() {
        var held = scheduled();
        var free = scheduled();
        hands.turnTo(DUE.toInstant());
        var other = newsroom(directory);
        other.does(EMIL, () -> {
            other.use(Articles.class).findToChange(held, new Viewer(EMIL.id(), true));
            CompletableFuture.runAsync(() -> publish(newsroom(directory))).join();
        });
        assertThat(state(free)).isEqualTo(State.PUBLISHED);
        assertThat(state(held)).isEqualTo(State.SCHEDULED);

        at(DUE);
        assertThat(state(held)).isEqualTo(State.PUBLISHED);
    }

    @Test
    void keepsItsNewTimeWhenItWasMovedJustBeforeItsTurn() {
        var article = scheduled();
        hands.turnTo(DUE.toInstant());
        var later = DUE.plusHours(1);

        publish(newsroom(afterwards(() -> {
            newsroom.move(EMIL, article, Move.UNSCHEDULE);
            schedule(article, later);
        })));

        assertThat(state(article)).isEqualTo(State.SCHEDULED);
        assertThat(newsroom.as(CLARA, () -> newsroom.use(Reading.class).schedule(article)))
                .hasValueSatisfying(
                        schedule -> assertThat(schedule.due().toInstant()).isEqualTo(later.toInstant()));
    }

    @Test
    void isWithdrawnAtItsEndWithTheReasonThatWasGiven() {
        var article = scheduledUntil(DUE.plusDays(1));
        at(DUE);
        assertThat(state(article)).isEqualTo(State.PUBLISHED);

        at(DUE.plusDays(1).minusSeconds(1));
        assertThat(state(article)).isEqualTo(State.PUBLISHED);
        at(DUE.plusDays(1));

        assertThat(state(article)).isEqualTo(State.WITHDRAWN);
        assertThat(record(article))
                .filteredOn(event -> event.action().equals("WITHDRAW"))
                .singleElement()
                .returns("The sale is over.", EventRow::note);
    }

    @Test
    void keepsItsEndWhenItIsPublishedByHandBefore() {
        var article = scheduledUntil(DUE.plusDays(1));
        newsroom.move(EMIL, article, Move.PUBLISH);

        at(DUE.plusDays(1));

        assertThat(state(article)).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void staysWhenWhoeverSetItsEndMayNoLonger() {
        var article = scheduledUntil(DUE.plusDays(1));
        at(DUE);
        directory.enable(CLARA.id(), false);

        at(DUE.plusDays(1));

        assertThat(state(article)).isEqualTo(State.PUBLISHED);
        assertThat(failures)
                .filteredOn(failed -> failed.event().article() == article)
                .singleElement()
                .satisfies(failed -> assertThat(failed.event().action()).isEqualTo("WITHDRAWAL_FAILED"));
    }

    @Test
    void isWithdrawnAfterAllWhenSomebodyGivesItsEndAnotherTurn() {
        var article = scheduledUntil(DUE.plusDays(1));
        at(DUE);
        directory.enable(CLARA.id(), false);
        at(DUE.plusDays(1));
        assertThat(state(article)).isEqualTo(State.PUBLISHED);

        directory.enable(CLARA.id(), true);
        newsroom.does(DORA, () -> newsroom.use(Retrying.class).withdrawal(article));
        at(DUE.plusDays(1).plusSeconds(10));

        assertThat(state(article)).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void staysScheduledWhenItsEndHadPassedBeforeAnybodyWasThere() {
        var article = scheduledUntil(DUE.plusHours(1));
        long bundle = newsroom.as(
                CLARA,
                () -> newsroom.use(Bundling.class)
                        .add("The sale", List.of(article), null)
                        .id());

        at(DUE.plusHours(2));

        assertThat(state(article)).isEqualTo(State.SCHEDULED);
        assertThat(failures)
                .filteredOn(failed -> failed.event().article() == article)
                .singleElement()
                .satisfies(failed -> assertThat(failed.event().note()).isEqualTo("UNTIL_NOT_AFTER_TIME"));
        newsroom.does(DORA, () -> newsroom.use(Retrying.class).publication(article));
        at(DUE.plusHours(3));
        assertThat(state(article)).as("another turn comes too late too").isEqualTo(State.SCHEDULED);
        assertThatThrownBy(() ->
                        newsroom.as(CLARA, () -> newsroom.use(Bundling.class).publish(bundle)))
                .isInstanceOfSatisfying(
                        BundleRefused.class,
                        refused -> assertThat(refused.article()).isEqualTo(article));
    }

    private long scheduledUntil(ZonedDateTime end) {
        hands.turnTo(NOW.toInstant());
        var article = new Journey(newsroom).to(State.APPROVED, ANNA);
        newsroom.asks(
                CLARA, article, MoveRequest.to(Move.SCHEDULE).at(DUE).until(end).saying("The sale is over."));
        return article;
    }

    private long scheduled() {
        hands.turnTo(NOW.toInstant());
        var article = new Journey(newsroom).to(State.APPROVED, ANNA);
        schedule(article, DUE);
        return article;
    }

    private void schedule(long article, ZonedDateTime due) {
        newsroom.asks(CLARA, article, MoveRequest.to(Move.SCHEDULE).at(due));
    }

    private void at(ZonedDateTime time) {
        hands.turnTo(time.toInstant());
        publish(newsroom);
    }

    private static void publish(Newsroom newsroom) {
        newsroom.does(null, () -> newsroom.use(DuePublications.class).publish());
    }

    private State state(long article) {
        return newsroom.as(
                EMIL,
                () -> newsroom.use(Reading.class).article(article).article().state());
    }

    private List<EventRow> record(long article) {
        return newsroom.as(
                EMIL, () -> newsroom.use(Reading.class).events(article, 0, 50).items());
    }

    private List<ArticleRow> failed() {
        return newsroom.as(EMIL, () -> newsroom.use(Worklists.class).failedToGoLive(1_000));
    }

    private Newsroom newsroom(Directory accounts) {
        var newsroom = new Newsroom()
                .with(Clock.class, hands)
                .with(Directory.class, accounts)
                .hearing(ScheduleFailed.class, failures::add);
        return newsroom.with(Release.class, new OneByOne(newsroom, newsroom.use(Release.class)));
    }

    /** The directory, for two who both have read what is due before either goes on. */
    private Directory meetingFirst(CyclicBarrier meeting) {
        return afterwards(() -> {
            try {
                meeting.await();
            } catch (InterruptedException | BrokenBarrierException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** The directory, whose first answer is followed by this. */
    private Directory afterwards(Runnable step) {
        var steps = new ArrayDeque<>(List.of(step));
        return (Directory) Proxy.newProxyInstance(
                Directory.class.getClassLoader(), new Class<?>[] {Directory.class}, (self, method, arguments) -> {
                    var answer = method.invoke(directory, arguments);
                    if (!steps.isEmpty()) steps.pop().run();
                    return answer;
                });
    }

    /** Each turn in a transaction of its own, as in the server. */
    private static final class OneByOne extends Release {

        private final Newsroom newsroom;
        private final Release release;

        OneByOne(Newsroom newsroom, Release release) {
            this.newsroom = newsroom;
            this.release = release;
        }

        @Override
        boolean publishNext(Map<UUID, Actor> people, Deque<Long> turns) {
            return newsroom.as(null, () -> release.publishNext(people, turns));
        }

        @Override
        void failToPublish(long id, Map<UUID, Actor> people, Refusal refusal) {
            newsroom.does(null, () -> release.failToPublish(id, people, refusal));
        }

        @Override
        void withdraw(long id, Actor actor) {
            newsroom.does(null, () -> release.withdraw(id, actor));
        }

        @Override
        void failToWithdraw(long id, Actor actor, Refusal refusal) {
            newsroom.does(null, () -> release.failToWithdraw(id, actor, refusal));
        }
    }
}
