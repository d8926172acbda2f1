package org.copydesk.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.EMIL;
import static org.copydesk.persistence.publishing.Correction.Kind.CORRECTION;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.copydesk.core.Hands;
import org.copydesk.core.Newsroom;
import org.copydesk.core.history.PublicationHistory;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.PaperDirectory;
import org.copydesk.core.people.keycloak.Directory;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.record.Retold;
import org.copydesk.core.review.Grace;
import org.copydesk.core.review.ReviewRefused;
import org.copydesk.core.review.Undoing;
import org.copydesk.core.statistics.Counting;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.Manuscript;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.publishing.Address;
import org.copydesk.persistence.publishing.Correction;
import org.copydesk.persistence.publishing.PublicArticle;
import org.copydesk.persistence.publishing.PublicRow;
import org.copydesk.persistence.publishing.ShownRow;
import org.copydesk.persistence.publishing.WithdrawnRow;
import org.copydesk.persistence.record.Event;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A publication within the grace period of its desk")
@ExtendWith({Retold.class, TimeToThinkAgain.class})
class GraceTest {

    private static final Duration GRACE = Duration.ofMinutes(2);
    /** Other tests publish, too, and later. */
    private static final int EVERYTHING = 100_000;

    private final Hands hands =
            new Hands(Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofMinutes(30)));
    private final Newsroom newsroom =
            new Newsroom().with(Clock.class, hands).with(Directory.class, new PaperDirectory());
    private final String word = "word" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void isSeenByReadersAtOnceAndInFeedsAndSitemapAfterwards() {
        long article = published();

        assertThat(at()).isNotNull();
        assertThat(newest()).contains(article);
        assertThat(syndicated()).doesNotContain(article);
        assertThat(addresses()).doesNotContain(article);
        assertThat(newsroom.as(ANNA, () -> site().nextSyndicated())).isPresent();

        hands.turnTo(hands.instant().plus(GRACE));
        assertThat(syndicated()).contains(article);
        assertThat(addresses()).contains(article);
    }

    @Test
    void isCountedAsThoughItHadNeverBeenWhenItIsTakenBack() {
        long before = counted();
        long article = published();
        assertThat(counted() - before).isEqualTo(1);

        takeBack(EMIL, article);

        assertThat(counted()).isEqualTo(before);
    }

    private long counted() {
        var day = hands.instant().atZone(ZoneOffset.UTC).toLocalDate();
        return newsroom.as(CLARA, () -> newsroom.use(Counting.class).between(day, day, ZoneOffset.UTC, null))
                .published();
    }

    @Test
    void isTakenBackAsThoughItHadNeverBeen() {
        long article = published();
        hands.turnTo(hands.instant().plusSeconds(119));

        var event = takeBack(EMIL, article);

        assertThat(event.action()).isEqualTo("TAKE_BACK_PUBLICATION");
        assertThat(state(article)).isEqualTo(State.APPROVED);
        assertThat(at()).isNull();
        assertThat(newest()).doesNotContain(article);
        hands.turnTo(hands.instant().plus(GRACE));
        assertThat(syndicated()).doesNotContain(article);
        assertThat(newsroom.as(
                        ANNA, () -> newsroom.use(PublicationHistory.class).of(article)))
                .singleElement()
                .returns(true, ShownRow::takenBack)
                .returns(event.time(), ShownRow::until);
        newsroom.move(CLARA, article, Move.PUBLISH);
        assertThat(at().notes()).isEmpty();
        assertThat(at().since()).isEqualTo(at().changed());
    }

    @Test
    void givesWayToWhatReadersSawBefore() {
        long article = published();
        hands.turnTo(hands.instant().plus(GRACE));
        var before = at();
        var fed = row(article);
        correct(article);
        assertThat(at().text().title()).isEqualTo(word + " again");
        assertThat(row(article)).isEqualTo(fed);

        var during = hands.instant();
        hands.turnTo(hands.instant().plusSeconds(30));
        takeBack(CLARA, article);

        assertThat(at()).isEqualTo(before);
        assertThat(row(article)).isEqualTo(fed);
        hands.turnTo(hands.instant().plus(GRACE));
        assertThat(row(article)).isEqualTo(fed);
        assertThat(state(article)).isEqualTo(State.APPROVED);
        assertThat(newsroom.as(ANNA, () -> newsroom.use(Amendments.class).at(before.slug())))
                .hasSize(1);
        assertThat(newsroom.as(
                        ANNA, () -> newsroom.use(PublicationHistory.class).at(article, during)))
                .hasValueSatisfying(shown -> assertThat(shown.revision()).isEqualTo(2));
        assertThat(newsroom.as(
                        ANNA, () -> newsroom.use(PublicationHistory.class).at(article, hands.instant())))
                .hasValueSatisfying(shown -> assertThat(shown.revision()).isEqualTo(1));
    }

    @Test
    void givesWayToTheNoticeOfAWithdrawal() {
        long article = published();
        hands.turnTo(hands.instant().plus(GRACE));
        newsroom.move(CLARA, article, Move.WITHDRAW);
        var withdrawn = at();
        assertThat(withdrawals()).contains(article);
        newsroom.move(ANNA, article, Move.REVISE);
        newsroom.move(ANNA, article, Move.SUBMIT);
        newsroom.move(CLARA, article, Move.APPROVE);
        hands.turnTo(hands.instant().plusSeconds(1));
        newsroom.move(CLARA, article, Move.PUBLISH);
        assertThat(withdrawals()).contains(article);

        takeBack(CLARA, article);

        assertThat(at()).isEqualTo(withdrawn);
        assertThat(withdrawals()).contains(article);
    }

    @Test
    void thatNobodyHadReadBecomesADraftAgain() {
        long article = newsroom.as(BEN, () -> newsroom.use(Drafting.class).start(Newsroom.manuscript(word)));
        newsroom.move(CLARA, article, Move.PUBLISH_UNREVIEWED);

        takeBack(CLARA, article);

        assertThat(state(article)).isEqualTo(State.DRAFT);
        assertThat(at()).isNull();
        newsroom.move(BEN, article, Move.SUBMIT);
        newsroom.move(CLARA, article, Move.APPROVE);
    }

    @Test
    void leavesTheMarkOfWhatWentOutUnreviewedBefore() {
        long article = newsroom.as(BEN, () -> newsroom.use(Drafting.class).start(Newsroom.manuscript(word)));
        newsroom.move(CLARA, article, Move.PUBLISH_UNREVIEWED);
        hands.turnTo(hands.instant().plus(GRACE));
        newsroom.move(BEN, article, Move.REVISE);
        newsroom.move(BEN, article, Move.SUBMIT);
        newsroom.move(EMIL, article, Move.APPROVE);
        newsroom.move(EMIL, article, Move.PUBLISH);

        takeBack(EMIL, article);

        assertThat(newsroom.as(EMIL, () -> newsroom.use(Reading.class).article(article))
                        .article()
                        .isUnreviewed())
                .isTrue();
    }

    @Test
    void takesItsEndWithIt() {
        long article = approved();
        var due = hands.instant().atZone(ZoneOffset.UTC).plusMinutes(5);
        newsroom.asks(CLARA, article, MoveRequest.to(Move.SCHEDULE).at(due).until(due.plusDays(1)));
        newsroom.move(CLARA, article, Move.PUBLISH);

        takeBack(EMIL, article);

        assertThat(state(article)).isEqualTo(State.APPROVED);
    }

    @Test
    void isNotTakenBackWhenItIsOverOrSomethingFollowedOrBySomebodyElse() {
        long article = published();
        assertThat(grace(CLARA, article)).isPresent();
        assertThat(grace(ANNA, article)).isEmpty();
        var event = grace(CLARA, article).orElseThrow().event();
        assertThatThrownBy(() -> undo(ANNA, article, event))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(Refusal.ROLE_MISSING));

        hands.turnTo(hands.instant().plus(GRACE));
        assertThat(grace(CLARA, article)).isEmpty();
        assertThatThrownBy(() -> undo(CLARA, article, event))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(Refusal.GRACE_OVER));

        newsroom.move(ANNA, article, Move.REVISE);
        assertThatThrownBy(() -> undo(CLARA, article, event)).isInstanceOf(ReviewRefused.class);
    }

    @Test
    void isFollowedByAWithdrawalAtOnceThatFeedsDoNotSpeakOf() {
        long article = published();
        newsroom.move(CLARA, article, Move.WITHDRAW);

        assertThat(syndicated()).doesNotContain(article);
        assertThat(withdrawals()).doesNotContain(article);
        hands.turnTo(hands.instant().plus(GRACE));
        assertThat(syndicated()).doesNotContain(article);
    }

    private long approved() {
        long article = newsroom.as(ANNA, () -> newsroom.use(Drafting.class).start(Newsroom.manuscript(word)));
        newsroom.move(ANNA, article, Move.SUBMIT);
        newsroom.move(EMIL, article, Move.APPROVE);
        return article;
    }

    private long published() {
        long article = approved();
        newsroom.move(CLARA, article, Move.PUBLISH);
        return article;
    }

    private void correct(long article) {
        newsroom.move(ANNA, article, Move.REVISE);
        Manuscript text = Newsroom.manuscript(word + " again");
        newsroom.does(ANNA, () -> newsroom.use(Drafting.class).save(article, 1, text));
        newsroom.move(ANNA, article, Move.SUBMIT);
        newsroom.move(EMIL, article, Move.APPROVE);
        newsroom.asks(
                CLARA,
                article,
                MoveRequest.to(Move.PUBLISH).telling(new Correction(CORRECTION, "It rang only once before.")));
    }

    private java.util.Optional<Grace> grace(Actor person, long article) {
        return newsroom.as(person, () -> newsroom.use(Undoing.class).grace(article));
    }

    private Event takeBack(Actor person, long article) {
        return undo(person, article, grace(person, article).orElseThrow().event());
    }

    private Event undo(Actor person, long article, long event) {
        return newsroom.as(person, () -> newsroom.use(Undoing.class).undo(article, event, null));
    }

    private State state(long article) {
        return newsroom.as(
                EMIL,
                () -> newsroom.use(Reading.class).article(article).article().state());
    }

    private PublicArticle at() {
        return newsroom.as(ANNA, () -> site().article(word)).orElse(null);
    }

    private List<Long> newest() {
        return newsroom.as(ANNA, () -> site().newest(null, 0, EVERYTHING)).stream()
                .map(PublicRow::id)
                .toList();
    }

    private List<Long> syndicated() {
        return newsroom.as(ANNA, () -> site().syndicated(EVERYTHING)).stream()
                .map(PublicRow::id)
                .toList();
    }

    private PublicRow row(long article) {
        return newsroom.as(ANNA, () -> site().syndicated(EVERYTHING)).stream()
                .filter(row -> row.id() == article)
                .findFirst()
                .orElseThrow();
    }

    private List<Long> withdrawals() {
        return newsroom.as(ANNA, () -> site().withdrawn(EVERYTHING)).stream()
                .map(WithdrawnRow::id)
                .toList();
    }

    private List<Long> addresses() {
        return newsroom.as(ANNA, () -> site().addresses(0, EVERYTHING)).stream()
                .map(Address::article)
                .toList();
    }

    private Site site() {
        return newsroom.use(Site.class);
    }
}
