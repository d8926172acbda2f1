package org.copydesk.core.notifying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.Newsroom.EMIL;
import static org.copydesk.core.planning.WantedStep.step;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.copydesk.core.Hands;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.PaperDirectory;
import org.copydesk.core.people.keycloak.Directory;
import org.copydesk.core.planning.DeskPlan;
import org.copydesk.core.planning.SettingUp;
import org.copydesk.core.publishing.TimeToThinkAgain;
import org.copydesk.core.review.Undoing;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.Manuscript;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.outbox.Channel;
import org.copydesk.persistence.outbox.Deliveries;
import org.copydesk.persistence.outbox.DeliveryState;
import org.copydesk.persistence.outbox.NoticeRow;
import org.copydesk.persistence.outbox.OutboxFilter;
import org.copydesk.persistence.outbox.OutboxRow;
import org.copydesk.persistence.outbox.Parcel;
import org.copydesk.persistence.outbox.Reach;
import org.copydesk.persistence.outbox.Webhook;
import org.copydesk.persistence.outbox.Webhooks;
import org.copydesk.persistence.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What leaves the house")
@ExtendWith(TimeToThinkAgain.class)
class DispatchTest {

    private static final List<Channel> ALL = List.of(Channel.MAIL, Channel.DIGEST, Channel.WEBHOOK);
    private static final Duration DAY = Duration.ofHours(24);

    private final String title = "The bell " + UUID.randomUUID();
    private final Hands hands = new Hands(Instant.parse("2026-03-02T10:00:00Z"));
    private final int port = freePort();
    private final Newsroom newsroom = newsroom();

    private GreenMail mail;

    @BeforeEach
    void startTheMailServer() {
        mail = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        mail.start();
    }

    @AfterEach
    void deliverWhatIsLeft() {
        deliverAll();
        mail.stop();
    }

    @Test
    void isAMailThatSaysWhatHappenedWhyAndHowToHaveNoMore() throws MessagingException {
        var article = sentBack();
        deliverAll();

        var received = received("anna").get(0);
        assertThat(received.getSubject()).isEqualTo("Sent back with changes to make: " + title);
        assertThat(header(received, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(header(received, "Reply-To")).contains("emil@copydesk.example");
        assertThat(header(received, "References"))
                .isEqualTo(header(received, "In-Reply-To"))
                .contains("article-" + article);
        assertThat(header(received, "List-Unsubscribe")).startsWith("<https://desk.example/unsubscribe/");
        assertThat(header(received, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(received.getContentType()).startsWith("multipart/alternative");
        assertThat(GreenMailUtil.getBody(received).replace("=\r\n", ""))
                .contains("Emil Krantz asked for changes", "> Because", "because it is your article")
                .contains("text/plain", "text/html", "<h1", "https://desk.example/desk/settings");
    }

    @Test
    void namesNobodyWhoReviewsUnnamed() throws MessagingException {
        var article = submittedTo(EMIL);
        newsroom.asks(EMIL, article, MoveRequest.to(Move.REQUEST_CHANGES).saying("Because, says Emil Krantz, @emil"));
        deliverAll();

        var received = received("anna").get(0);
        assertThat(header(received, "Reply-To")).doesNotContain("emil");
        assertThat(GreenMailUtil.getWholeMessage(received).replace("=\r\n", ""))
                .contains("Reviewer 1 asked for changes", "> Because, says Reviewer 1, @reviewer-1")
                .doesNotContain("emil", "Emil", "Krantz");
        assertThat(newsroom.as(ANNA, () -> newsroom.use(Inboxes.class).on(InboxTab.ALL, 50)).stream()
                        .filter(line -> line.article() == article))
                .singleElement()
                .returns("reviewer-1", NoticeRow::by)
                .returns("Reviewer 1", NoticeRow::byName);
    }

    private long submittedTo(Actor reviewer) {
        var desk = "desk-" + UUID.randomUUID().toString().substring(0, 8);

        var peers = step("peers")
                .titled("Peers")
                .by(reviewer.username())
                .anonymous()
                .plan();
        var plan = new DeskPlan("Journal", null, null, null, List.of(peers), null, false);
        newsroom.does(DORA, () -> newsroom.use(SettingUp.class).open(desk, plan));
        var text = Newsroom.manuscript(title);
        var onTheDesk = new Manuscript(
                text.title(), text.standfirst(), text.body(), text.subjects(), text.byline(), null, desk, null);
        var article = newsroom.as(ANNA, () -> newsroom.use(Drafting.class).start(onTheDesk));
        newsroom.move(ANNA, article, Move.SUBMIT);
        return article;
    }

    @Test
    void keepsTheLinesOfWhatSomebodySaid() throws MessagingException {
        var article = newsroom.as(ANNA, () -> newsroom.use(Drafting.class).start(Newsroom.manuscript(title)));
        newsroom.move(ANNA, article, Move.SUBMIT);
        var asked = MoveRequest.to(Move.REQUEST_CHANGES).saying("The lede is late.\n\nAnd <who> says so?");
        newsroom.asks(EMIL, article, asked);
        deliverAll();

        assertThat(text(received("anna").get(0))).contains("> The lede is late.\n>\n> And <who> says so?\n");
    }

    @Test
    void isForWhoeverReviewsItThoughTheyEditNothing() throws MessagingException {
        submittedTo(BEN);
        deliverAll();

        assertThat(received("ben"))
                .singleElement()
                .satisfies(mails -> assertThat(text(mails)).contains("Peers waits for you"));
    }

    @Test
    void isNothingForWhoeverMayReadItNoLonger() throws MessagingException {
        var desk = "desk-" + UUID.randomUUID().toString().substring(0, 8);
        newsroom.does(
                DORA,
                () -> newsroom.use(SettingUp.class)
                        .open(desk, new DeskPlan("Law", null, null, null, List.of(), List.of("clara"), false)));
        newsroom.does(EMIL, () -> newsroom.use(MailChoices.class).choose(Map.of(Recipients.SUBMITTED, Reach.DIGEST)));
        try {
            hands.turnTo(Instant.parse("2026-03-03T06:29:00Z"));
            submitted("news");
            submitted("news");
            submitted(desk);
            newsroom.does(DORA, () -> newsroom.use(SettingUp.class).change(desk, closed()));
            hands.turnTo(Instant.parse("2026-03-03T06:31:00Z"));
            newsroom.does(null, () -> newsroom.use(Digesting.class).digest(EMIL.id()));
            deliverAll();

            assertThat(received("emil"))
                    .singleElement()
                    .satisfies(digest ->
                            assertThat(text(digest)).contains(title + " news").doesNotContain(title + " " + desk));
        } finally {
            newsroom.does(EMIL, () -> newsroom.use(MailChoices.class).choose(Map.of(Recipients.SUBMITTED, Reach.NOW)));
        }
    }

    private static DeskPlan closed() {
        return new DeskPlan(null, null, null, null, null, true, null, null, null, null, null, false);
    }

    private void submitted(String desk) {
        var text = Newsroom.manuscript(title + " " + desk);
        var onTheDesk = new Manuscript(
                text.title(), text.standfirst(), text.body(), text.subjects(), text.byline(), null, desk, null);
        var article = newsroom.as(ANNA, () -> newsroom.use(Drafting.class).start(onTheDesk));
        newsroom.move(ANNA, article, Move.SUBMIT);
    }

    @Test
    void isReadInTheOutboxByAdminsWhoMayReadAllOfItsArticles() throws MessagingException {
        choose(Recipients.SENT_BACK, Reach.DIGEST);
        try {
            hands.turnTo(Instant.parse("2026-03-03T06:29:00Z"));
            sentBack();
            hands.turnTo(Instant.parse("2026-03-03T06:31:00Z"));
            digest();
            deliverAll();

            long id = newsroom
                    .as(
                            DORA,
                            () -> newsroom.use(Outbox.class)
                                    .page(new OutboxFilter(OutboxFilter.Part.MAIL, null, null), Long.MAX_VALUE, 50))
                    .items()
                    .stream()
                    .filter(row -> row.channel() == Channel.DIGEST && row.to().equals("anna"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            var chief = new Actor(EMIL.id(), EMIL.username(), EMIL.name(), Set.of(Role.ADMIN, Role.EDITOR));
            assertThat(newsroom.as(DORA, () -> newsroom.use(Outbox.class).content(id)))
                    .isEmpty();
            assertThat(newsroom.as(chief, () -> newsroom.use(Outbox.class).content(id)))
                    .hasValueSatisfying(text -> assertThat(text).contains(title));
        } finally {
            choose(Recipients.SENT_BACK, Reach.NOW);
        }
    }

    /** What a mail is for those whose programs show no pages. */
    private static String text(MimeMessage mail) {
        try {
            var parts = (Multipart) mail.getContent();
            return ((String) parts.getBodyPart(0).getContent()).replace("\r\n", "\n");
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void arrivesOnceAfterTheMailServerWasAwayAndKeepsNoMoveWaiting() throws MessagingException {
        mail.stop();
        sentBack();
        deliverAll();
        assertThat(received("anna")).isEmpty();
        assertThat(outbox("anna"))
                .singleElement()
                .returns(DeliveryState.WAITING, OutboxRow::state)
                .returns(1, OutboxRow::tries);

        mail.start();
        hands.turnTo(hands.instant().plus(DAY));
        deliverAll();
        deliverAll();

        assertThat(received("anna")).hasSize(1);
        assertThat(outbox("anna"))
                .singleElement()
                .returns(DeliveryState.SENT, OutboxRow::state)
                .returns(2, OutboxRow::tries);
        long delivery = outbox("anna").get(0).id();
        assertThat(newsroom.as(DORA, () -> newsroom.use(Outbox.class).tries(delivery)))
                .hasSize(2);
    }

    @Test
    void isGivenUpInTheEndAndSentAgainByAnAdmin() throws MessagingException {
        mail.stop();
        sentBack();
        for (int i = 0; i < Dispatch.TRIES; i++) {
            deliverAll();
            hands.turnTo(hands.instant().plus(DAY));
        }
        assertThat(outbox("anna")).singleElement().returns(DeliveryState.FAILED, OutboxRow::state);

        mail.start();
        deliverAll();
        assertThat(received("anna")).isEmpty();

        long delivery = outbox("anna").get(0).id();
        newsroom.does(DORA, () -> newsroom.use(Outbox.class).retry(delivery));
        deliverAll();
        assertThat(received("anna")).hasSize(1);
        assertThatThrownBy(() ->
                        newsroom.does(CLARA, () -> newsroom.use(Outbox.class).retryMails()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void isNothingForWhoeverWantsNoneAndOneMailForWhatComesInADigest() throws MessagingException {
        choose(Recipients.SENT_BACK, Reach.NEVER);
        sentBack();
        deliverAll();
        assertThat(received("anna")).isEmpty();

        choose(Recipients.SENT_BACK, Reach.DIGEST);
        try {
            hands.turnTo(Instant.parse("2026-03-03T06:29:00Z"));
            sentBack();
            sentBack();
            digest();
            deliverAll();
            assertThat(received("anna")).isEmpty();

            hands.turnTo(Instant.parse("2026-03-03T06:31:00Z"));
            digest();
            digest();
            deliverAll();
            assertThat(received("anna")).singleElement().satisfies(mails -> {
                assertThat(mails.getSubject()).matches("[0-9]+ things you have not been mailed yet");
                assertThat(GreenMailUtil.getBody(mails).split("Emil Krantz asked for changes", -1).length)
                        .isGreaterThan(4);
            });
        } finally {
            choose(Recipients.SENT_BACK, Reach.NOW);
        }
    }

    @Test
    void stopsByTheLinkInTheMailAndByNoOther() throws MessagingException {
        sentBack();
        deliverAll();
        var link = header(received("anna").get(0), "List-Unsubscribe");
        var token = link.substring(link.lastIndexOf('/') + 1, link.length() - 1);
        var unsubscribing = newsroom.use(Unsubscribing.class);

        assertThat(newsroom.as(null, () -> unsubscribing.stop(token.replace("SENT_BACK", "APPROVED"))))
                .isEmpty();
        assertThat(newsroom.as(null, () -> unsubscribing.stop(token.substring(0, token.length() - 2))))
                .isEmpty();
        assertThat(newsroom.as(null, () -> unsubscribing.stop("nonsense"))).isEmpty();
        assertThat(mine().get(Recipients.SENT_BACK)).isEqualTo(Reach.NOW);

        assertThat(newsroom.as(null, () -> unsubscribing.stop(token)))
                .hasValueSatisfying(stopped -> assertThat(stopped.person()).isEqualTo(ANNA.id()));
        assertThat(mine().get(Recipients.SENT_BACK)).isEqualTo(Reach.NEVER);
        choose(Recipients.SENT_BACK, Reach.NOW);
    }

    @Test
    void isTakenByOneNodeOnly() {
        mail.stop();
        sentBack();
        var other = newsroom();
        var deliveries = newsroom.use(Deliveries.class);

        newsroom.does(DORA, () -> {
            var first = deliveries.take(ALL, hands.instant());
            var second = other.as(DORA, () -> other.use(Deliveries.class).take(ALL, hands.instant()));
            assertThat(first).isPresent();
            assertThat(second.map(Parcel::id)).isNotEqualTo(first.map(Parcel::id));
        });
    }

    @Test
    void isASignedCallInTheOrderOfTheRecordOnceAlsoAfterTheReceiverWasAway() throws IOException {
        try (var receiver = new Receiver()) {
            var webhook = subscribe(receiver.address());
            receiver.fails = true;
            sentBack();
            deliverAll();
            assertThat(receiver.bodies).hasSize(1);

            receiver.fails = false;
            hands.turnTo(hands.instant().plus(DAY));
            deliverAll();
            deliverAll();

            var actions = receiver.bodies.stream().map(DispatchTest::action).toList();
            assertThat(actions).containsExactly("SUBMIT", "SUBMIT", "REQUEST_CHANGES");
            for (int i = 0; i < receiver.bodies.size(); i++) {
                var signature = receiver.signatures.get(i);
                var time = Long.parseLong(signature.substring(2, signature.indexOf(',')));
                assertThat(signature)
                        .isEqualTo(WebhookCarrier.signature("a long secret", time, receiver.bodies.get(i)));
            }

            var delivered = newsroom.as(
                    DORA,
                    () -> newsroom.use(Subscribing.class)
                            .deliveries(webhook, Long.MAX_VALUE, 10)
                            .items());
            assertThat(delivered).hasSize(2).allMatch(row -> row.state() == DeliveryState.SENT);
            newsroom.does(
                    DORA,
                    () -> newsroom.use(Subscribing.class)
                            .redeliver(webhook, delivered.get(0).id()));
            deliverAll();
            assertThat(receiver.bodies).hasSize(4);
            assertThat(receiver.bodies.get(3)).isEqualTo(receiver.bodies.get(2));

            newsroom.does(DORA, () -> newsroom.use(Subscribing.class).enable(webhook, false));
            sentBack();
            deliverAll();
            assertThat(receiver.bodies).hasSize(4);
        }
    }

    @Test
    void waitsForTheEndOfTheGracePeriodWhenItTellsOfAPublication() throws IOException, MessagingException {
        choose(Recipients.PUBLISHED, Reach.NOW);
        try (var receiver = new Receiver()) {
            var webhook = subscribe(receiver.address(), "PUBLISH");
            published();
            hands.turnTo(hands.instant().plusSeconds(119));
            newsroom.does(
                    DORA,
                    () -> newsroom.use(Subscribing.class)
                            .deliveries(webhook, Long.MAX_VALUE, 10)
                            .items()
                            .forEach(row -> newsroom.use(Outbox.class).retry(row.id())));
            deliverAll();
            assertThat(receiver.bodies).isEmpty();
            assertThat(published("anna")).isEmpty();

            hands.turnTo(hands.instant().plusSeconds(1));
            deliverAll();
            assertThat(receiver.bodies)
                    .singleElement()
                    .satisfies(body -> assertThat(action(body)).isEqualTo("PUBLISH"));
            assertThat(published("anna")).hasSize(1);
            newsroom.does(DORA, () -> newsroom.use(Subscribing.class).enable(webhook, false));
        } finally {
            choose(Recipients.PUBLISHED, Reach.DIGEST);
        }
    }

    @Test
    void isNothingAtAllOfAPublicationThatWasTakenBack() throws IOException, MessagingException {
        choose(Recipients.PUBLISHED, Reach.NOW);
        try (var receiver = new Receiver()) {
            var webhook = subscribe(receiver.address(), "PUBLISH");
            var article = published();
            newsroom.does(EMIL, () -> {
                var undoing = newsroom.use(Undoing.class);
                undoing.undo(article, undoing.grace(article).orElseThrow().event(), "It was the wrong one");
            });
            hands.turnTo(hands.instant().plus(DAY));
            digest();
            deliverAll();

            assertThat(receiver.bodies).isEmpty();
            assertThat(published("anna")).isEmpty();
            assertThat(newsroom.as(ANNA, () -> newsroom.use(Inboxes.class).on(InboxTab.ALL, 2)))
                    .extracting(NoticeRow::kind)
                    .containsExactly("PUBLICATION_TAKEN_BACK", "PUBLISHED");
            newsroom.does(DORA, () -> newsroom.use(Subscribing.class).enable(webhook, false));
        } finally {
            choose(Recipients.PUBLISHED, Reach.DIGEST);
        }
    }

    @Test
    void leavesBeforeTheWithdrawalOfWhatWasPublishedJustBefore() throws IOException {
        try (var receiver = new Receiver()) {
            var webhook = subscribe(receiver.address(), "PUBLISH", "WITHDRAW");
            var article = published();
            newsroom.move(CLARA, article, Move.WITHDRAW);
            deliverAll();

            assertThat(receiver.bodies.stream().map(DispatchTest::action)).containsExactly("PUBLISH", "WITHDRAW");
            newsroom.does(DORA, () -> newsroom.use(Subscribing.class).enable(webhook, false));
        }
    }

    @Test
    void isOfEventsThatThereAre() throws IOException {
        try (var receiver = new Receiver()) {
            for (var events : new String[][] {{null}, {"SUBMITTED", null}, {"NEVER"}, {"x".repeat(100_000)}})
                assertThatThrownBy(() -> newsroom.does(
                                DORA,
                                () -> newsroom.use(Subscribing.class)
                                        .add(new WebhookRequest(
                                                receiver.address(), Arrays.asList(events), null, null))))
                        .isInstanceOfSatisfying(
                                WebhookRefused.class,
                                refused -> assertThat(refused.reason()).isEqualTo(WebhookRefused.Reason.EVENT_UNKNOWN));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://1.1.1.1:0/",
                "http://1.1.1.1:65536/",
                "http://1.1.1.1:99999/",
                "http://1.1.1.1/#part",
                "http://me@1.1.1.1/",
                "ftp://1.1.1.1/",
                "http://[fe80::1%25eth0]/",
                "http://",
                "1.1.1.1"
            })
    void isToldToNoAddressThatNobodyCanCall(String address) {
        assertThatThrownBy(() -> subscribe(address))
                .isInstanceOfSatisfying(
                        WebhookRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(WebhookRefused.Reason.URL_UNUSABLE));
    }

    @Test
    void isNotKeptBackByWhatCannotLeave() throws IOException {
        try (var receiver = new Receiver()) {
            var hooks = newsroom.use(Webhooks.class);
            var impossible = newsroom.as(DORA, () -> {
                var hook = new Webhook(
                        hooks.nextId(),
                        "http://127.0.0.1:99999/",
                        List.of("SUBMIT"),
                        null,
                        "a secret",
                        DORA.id(),
                        hands.instant());
                newsroom.use(Subscribing.class).keep(hook);
                return hook.id();
            });
            var webhook = subscribe(receiver.address());
            sentBack();
            deliverAll();

            assertThat(receiver.bodies).hasSize(2);
            assertThat(deliveries(impossible))
                    .singleElement()
                    .satisfies(row -> assertThat(row.answer()).contains("port out of range"));
            for (var hook : List.of(webhook, impossible))
                newsroom.does(DORA, () -> newsroom.use(Subscribing.class).enable(hook, false));
        }
    }

    private List<OutboxRow> deliveries(long webhook) {
        return newsroom.as(
                DORA,
                () -> newsroom.use(Subscribing.class)
                        .deliveries(webhook, Long.MAX_VALUE, 10)
                        .items());
    }

    @Test
    void neverGoesToThisMachineUnlessTheOperatorAllowsIt() throws IOException {
        try (var receiver = new Receiver()) {
            var strict = newsroom(Map.of());
            assertThatThrownBy(() -> strict.does(
                            DORA,
                            () -> strict.use(Subscribing.class)
                                    .add(new WebhookRequest(receiver.address(), List.of("SUBMITTED"), null, null))))
                    .isInstanceOfSatisfying(
                            WebhookRefused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(WebhookRefused.Reason.URL_NOT_PUBLIC));

            var webhook = subscribe(receiver.address());
            sentBack();
            while (strict.as(null, () -> strict.use(Dispatch.class).next(List.of(Channel.WEBHOOK)))) {
                assertThat(receiver.bodies).isEmpty();
            }
            assertThat(newsroom.as(
                            DORA,
                            () -> newsroom.use(Subscribing.class)
                                    .deliveries(webhook, Long.MAX_VALUE, 10)
                                    .items()))
                    .allSatisfy(row -> assertThat(row)
                            .returns(DeliveryState.FAILED, OutboxRow::state)
                            .returns("127.0.0.1 is not a public address", OutboxRow::answer));
            newsroom.does(DORA, () -> newsroom.use(Subscribing.class).enable(webhook, false));
        }
    }

    private long sentBack() {
        var article = newsroom.as(ANNA, () -> newsroom.use(Drafting.class).start(Newsroom.manuscript(title)));
        newsroom.move(ANNA, article, Move.SUBMIT);
        newsroom.move(EMIL, article, Move.REQUEST_CHANGES);
        return article;
    }

    private long published() {
        var article = newsroom.as(ANNA, () -> newsroom.use(Drafting.class).start(Newsroom.manuscript(title)));
        newsroom.move(ANNA, article, Move.SUBMIT);
        newsroom.move(EMIL, article, Move.APPROVE);
        newsroom.move(CLARA, article, Move.PUBLISH);
        return article;
    }

    private void deliverAll() {
        while (newsroom.as(null, () -> newsroom.use(Dispatch.class).next(ALL))) {
            assertThat(hands.instant()).isNotNull();
        }
    }

    private void digest() {
        newsroom.does(null, () -> newsroom.use(Digesting.class).digest(ANNA.id()));
    }

    private long subscribe(String address) {
        return subscribe(address, "SUBMIT", "SENT_BACK");
    }

    private long subscribe(String address, String... events) {
        var request = new WebhookRequest(address, List.of(events), null, "a long secret");
        return newsroom.as(
                DORA, () -> newsroom.use(Subscribing.class).add(request).id());
    }

    private void choose(Recipients kind, Reach reach) {
        newsroom.does(ANNA, () -> newsroom.use(MailChoices.class).choose(Map.of(kind, reach)));
    }

    private Map<Recipients, Reach> mine() {
        return newsroom.as(ANNA, () -> newsroom.use(MailChoices.class).mine());
    }

    private List<OutboxRow> outbox(String person) {
        var filter = new OutboxFilter(OutboxFilter.Part.MAIL, title, null);
        return newsroom.as(DORA, () -> newsroom.use(Outbox.class).page(filter, Long.MAX_VALUE, 50)).items().stream()
                .filter(row -> row.to().equals(person) && "SENT_BACK".equals(row.kind()))
                .toList();
    }

    /** What this person got about the article of this test, and digests. */
    private List<MimeMessage> received(String person) throws MessagingException {
        var mails = new ArrayList<MimeMessage>();
        for (var each : mail.getReceivedMessages()) {
            boolean theirs = each.getAllRecipients()[0].toString().contains(person + "@");
            boolean ours =
                    each.getSubject().contains(title) || each.getSubject().contains("things");
            if (theirs && ours) mails.add(each);
        }
        return mails;
    }

    private List<MimeMessage> published(String person) throws MessagingException {
        var mails = new ArrayList<MimeMessage>();
        for (var each : received(person)) if (each.getSubject().contains("Published")) mails.add(each);
        return mails;
    }

    private static String header(MimeMessage mail, String name) throws MessagingException {
        return Arrays.stream(mail.getHeader(name)).collect(Collectors.joining()).replaceAll("\\s+", "");
    }

    private static String action(String body) {
        return body.replaceAll(".*\"action\":\"([A-Z_]+)\".*", "$1");
    }

    private Newsroom newsroom() {
        return newsroom(Map.of("COPYDESK_WEBHOOKS_PRIVATE", "true"));
    }

    private Newsroom newsroom(Map<String, String> more) {
        var settings = new HashMap<>(more);
        settings.put("COPYDESK_SMTP_HOST", "127.0.0.1");
        settings.put("COPYDESK_SMTP_PORT", Integer.toString(port));
        settings.put("COPYDESK_PUBLIC_URL", "https://desk.example/");
        settings.put("COPYDESK_ZONE", "Europe/Berlin");
        return Offices.with(settings).with(Clock.class, hands).with(Directory.class, new PaperDirectory());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody's program, which keeps what it is told. */
    private static final class Receiver implements AutoCloseable {

        final List<String> bodies = Collections.synchronizedList(new ArrayList<>());
        final List<String> signatures = Collections.synchronizedList(new ArrayList<>());
        volatile boolean fails;

        private final HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);

        Receiver() throws IOException {
            server.createContext("/hook", call -> {
                bodies.add(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                signatures.add(call.getRequestHeaders().getFirst("Copydesk-Signature"));
                call.sendResponseHeaders(fails ? 503 : 204, -1);
                call.close();
            });
            server.start();
        }

        String address() {
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
