package org.copydesk.core.review;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.persistence.review.GuestRight.COMMENT;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.record.Retold;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.article.Move;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("About what lies in the trash")
@ExtendWith(Retold.class)
class TrashedTalkTest {

    private static final String BODY = "<p>The bell of the north quay rings again.</p>";

    /** What only looks, what keeps what somebody types for themselves, and what takes a link away. */
    private static final Set<String> ALLOWED = Set.of(
            "Discussing.of",
            "Discussing.thread",
            "Discussing.mine",
            "Discussing.maySettle",
            "Discussing.toSettle",
            "Suggesting.of",
            "Suggesting.suggestion",
            "Proposing.keep",
            "Proposing.without",
            "Proposing.choose",
            "Proposing.isChosen",
            "Proposing.unsent",
            "Proposing.unsentAt",
            "Proposing.drop",
            "Assigning.of",
            "Assigning.mine",
            "Assigning.isClaimable",
            "Assigning.isGivable",
            "Assigning.returnable",
            "Inviting.isRevocable",
            "Inviting.of",
            "Inviting.revoke");

    private final Talk talk = new Talk(BODY);
    private final Discussing discussing = talk.newsroom.use(Discussing.class);
    private final Suggesting suggesting = talk.newsroom.use(Suggesting.class);
    private final Proposing proposing = talk.newsroom.use(Proposing.class);
    private final Assigning assigning = talk.newsroom.use(Assigning.class);
    private final Inviting inviting = talk.newsroom.use(Inviting.class);
    private final Undoing undoing = talk.newsroom.use(Undoing.class);
    private final NewGuest lena =
            new NewGuest("Lena Vogt", null, null, Instant.now().plusSeconds(3_600), Set.of(COMMENT));

    private long thread;
    private long comment;
    private long suggestion;
    private long turnedDown;
    private Inviting.Invited guest;

    @BeforeEach
    void talkAndThrowAway() {
        var begun = talk.thread(CLARA, "bell", "Which bell?");
        thread = begun.thread().id();
        comment = begun.comments().get(0).id();
        suggestion = talk.suggest(CLARA, "north", "south").suggestion().id();
        turnedDown = talk.suggest(CLARA, "again", "at last").suggestion().id();
        talk.newsroom.does(ANNA, () -> suggesting.reject(talk.article, turnedDown, null));
        talk.newsroom.does(CLARA, () -> assigning.assign(talk.article, "clara", null, null));
        guest = talk.newsroom.as(ANNA, () -> inviting.invite(talk.article, lena));
        talk.newsroom.move(ANNA, talk.article, Move.TRASH);
    }

    /** What Clara, whose words they are, could do otherwise. */
    private Map<String, Runnable> deeds() {
        var words = new NewThread(Talk.body("quay", 1), "Which?", false, null);
        return Map.ofEntries(
                Map.entry("Discussing.begin", () -> discussing.begin(talk.article, words)),
                Map.entry("Discussing.reply", () -> discussing.reply(talk.article, thread, "The great one")),
                Map.entry("Discussing.edit", () -> discussing.edit(talk.article, comment, "Which one?")),
                Map.entry("Discussing.delete", () -> discussing.delete(talk.article, comment)),
                Map.entry("Discussing.resolve", () -> discussing.resolve(talk.article, thread)),
                Map.entry("Discussing.reopen", () -> discussing.reopen(talk.article, thread)),
                Map.entry("Discussing.block", () -> discussing.block(talk.article, thread, true)),
                Map.entry("Discussing.assign", () -> discussing.assign(talk.article, thread, "emil")),
                Map.entry(
                        "Suggesting.suggest",
                        () -> suggesting.suggest(talk.article, new NewSuggestion(Talk.body("quay", 1), "pier", null))),
                Map.entry("Suggesting.accept", () -> suggesting.accept(talk.article, suggestion)),
                Map.entry("Suggesting.settle", () -> suggesting.settle(talk.article, suggestion)),
                Map.entry("Suggesting.reject", () -> suggesting.reject(talk.article, suggestion, null)),
                Map.entry("Proposing.open", () -> proposing.open(talk.article)),
                Map.entry(
                        "Proposing.propose",
                        () -> proposing.propose(talk.article, 1, "Another title", "", BODY, Map.of())),
                Map.entry("Assigning.assign", () -> assigning.assign(talk.article, "emil", null, null)),
                Map.entry("Assigning.handBack", () -> assigning.handBack(talk.article, "clara")),
                Map.entry("Inviting.invite", () -> inviting.invite(talk.article, lena)),
                Map.entry(
                        "Undoing.undoSuggestion",
                        () -> undoing.undoSuggestion(talk.article, turnedDown, "I meant it")));
    }

    @Test
    void nothingIsSaidProposedOrGivenUntilItIsRestored() {
        int lines = talk.actions().size();
        deeds().forEach((name, deed) -> assertThatExceptionOfType(Refused.class)
                .as(name)
                .isThrownBy(() -> talk.newsroom.does(CLARA, deed))
                .extracting(Refused::refusal)
                .isEqualTo(Refusal.WRONG_STATE));
        assertThat(talk.actions()).hasSize(lines);

        talk.newsroom.move(ANNA, talk.article, Move.RESTORE);
        assertThat(talk.newsroom.as(CLARA, () -> discussing.reply(talk.article, thread, "The great one")))
                .isNotNull();
    }

    @Test
    void everythingThatPeopleDoThereIsAsked() {
        var all = Stream.of(Discussing.class, Suggesting.class, Proposing.class, Assigning.class, Inviting.class)
                .flatMap(bean -> Stream.of(bean.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(TrashedTalkTest::name)
                .filter(name -> !ALLOWED.contains(name))
                .collect(toSet());
        assertThat(deeds().keySet()).containsAll(all);
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    @Test
    void nothingIsOfferedToBeSettledUntilItIsOutAgain() {
        assertThat(talk.newsroom.as(CLARA, () -> discussing.toSettle(talk.article, thread)))
                .isEmpty();
        talk.newsroom.move(ANNA, talk.article, Move.RESTORE);
        assertThat(talk.newsroom.as(CLARA, () -> discussing.toSettle(talk.article, thread)))
                .contains(thread);
    }

    @Test
    void linksAreTakenBackAndLeadNowhere() {
        var visiting = talk.newsroom.use(Visiting.class);
        assertThatExceptionOfType(NobodyHere.class)
                .isThrownBy(() -> talk.newsroom.as(null, () -> visiting.open(guest.token())));
        talk.newsroom.does(
                ANNA, () -> inviting.revoke(talk.article, guest.guest().id()));
        talk.newsroom.move(ANNA, talk.article, Move.RESTORE);
        assertThatExceptionOfType(NobodyHere.class)
                .isThrownBy(() -> talk.newsroom.as(null, () -> visiting.open(guest.token())));
    }

    @Test
    void onlyThrowingAwayIsOfferedToBeTakenBack() {
        var lines = talk.newsroom.as(
                CLARA,
                () -> talk.newsroom
                        .use(Reading.class)
                        .events(talk.article, 0, 1_000)
                        .items());
        var undoable = talk.newsroom.as(CLARA, () -> undoing.undoable(talk.article, lines));
        assertThat(lines)
                .filteredOn(line -> undoable.contains(line.id()))
                .extracting(line -> line.action())
                .containsExactly(Move.TRASH.name());
    }
}
