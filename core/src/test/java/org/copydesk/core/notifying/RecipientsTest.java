package org.copydesk.core.notifying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.Newsroom.EMIL;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.Viewer;
import org.copydesk.persistence.outbox.InboxNotices;
import org.copydesk.persistence.outbox.Message;
import org.copydesk.persistence.outbox.NoticeRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Anna's article was handed in by Emil, approved by Clara, and Clara set its time. Ben, who may not see it, is named together
 * with Anna and Clara wherever a message names somebody.
 */
@DisplayName("Of what happens to an article")
class RecipientsTest {

    private static final List<Actor> EVERYBODY = List.of(ANNA, BEN, CLARA, EMIL, DORA);

    private static final Newsroom NEWSROOM = new Newsroom();

    private static long scheduled;

    @BeforeAll
    static void schedule() {
        scheduled = NEWSROOM.draftBy(ANNA);
        NEWSROOM.move(EMIL, scheduled, Move.SUBMIT);
        NEWSROOM.move(CLARA, scheduled, Move.APPROVE);
        var tomorrow = ZonedDateTime.now(ZoneOffset.UTC).plusDays(1);
        NEWSROOM.asks(CLARA, scheduled, MoveRequest.to(Move.SCHEDULE).at(tomorrow));
    }

    @ParameterizedTest(name = "{0}, done by Emil: {1}")
    @CsvSource(nullValues = "nobody", textBlock = """
            SUBMITTED,            clara=EDITORS
            RECALLED,             nobody
            SENT_BACK,            anna=AUTHOR
            APPROVED,             anna=AUTHOR
            APPROVAL_VOIDED,      anna=AUTHOR clara=APPROVERS
            STEP_SKIPPED,         anna=AUTHOR
            APPROVAL_TAKEN_BACK,  anna=AUTHOR
            STEP_TAKEN_BACK,      anna=AUTHOR
            REQUEST_TAKEN_BACK,   anna=AUTHOR clara=APPROVERS
            PUBLICATION_TAKEN_BACK, anna=AUTHOR clara=APPROVERS
            PUBLISHED,            anna=AUTHOR clara=APPROVERS
            PUBLISHED_UNREVIEWED, anna=AUTHOR clara=EDITORS
            CORRECTED,            anna=AUTHOR clara=APPROVERS
            SCHEDULED,            anna=AUTHOR
            UNSCHEDULED,          anna=AUTHOR
            SCHEDULE_FAILED,      anna=AUTHOR clara=SCHEDULER
            WITHDRAWAL_FAILED,    anna=NAMED clara=NAMED
            BUNDLE_FAILED,        anna=NAMED clara=NAMED
            REVISED,              anna=AUTHOR
            WITHDRAWN,            anna=AUTHOR clara=APPROVERS
            WITHDRAWAL_TAKEN_BACK, anna=AUTHOR clara=APPROVERS
            TRASHED,              anna=AUTHOR clara=APPROVERS
            RESTORED,             anna=AUTHOR
            STEP_OPENED,          anna=NAMED clara=NAMED
            ASSIGNED,             anna=NAMED clara=NAMED
            HANDED_BACK,          anna=NAMED clara=NAMED
            DUE_SOON,             anna=NAMED clara=NAMED
            OVERDUE,              anna=NAMED clara=NAMED
            REVIEW_CLOSED,        anna=AUTHOR clara=EDITORS
            REVIEW_REASSIGNED,    anna=NAMED clara=NAMED
            MENTIONED,            anna=NAMED clara=NAMED
            REPLIED,              nobody
            RESOLVED,             anna=NAMED clara=NAMED
            REOPENED,             anna=NAMED clara=NAMED
            THREAD_ASSIGNED,      anna=NAMED clara=NAMED
            SUGGESTED,            anna=AUTHOR
            SUGGESTION_ACCEPTED,  anna=NAMED clara=NAMED
            SUGGESTION_REJECTED,  anna=NAMED clara=NAMED
            GUEST_DECIDED,        anna=NAMED clara=NAMED
            DECISION_UNDONE,      anna=NAMED clara=NAMED
            ROLE_CHANGED,         anna=NAMED clara=NAMED
            STALE_RULE_IDLE,      nobody
            """)
    void thoseHearWhomTheTableNames(Recipients kind, String expected) {
        long message = told(kind, EMIL);

        assertThat(heard(message)).isEqualTo(expected == null ? Set.of() : words(expected));
    }

    @ParameterizedTest
    @EnumSource(Recipients.class)
    void nobodyHearsWhatTheyDidThemselves(Recipients kind) {
        for (var person : EVERYBODY) {
            long message = told(kind, person);
            assertThat(inboxOf(person, message)).as(person.username()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Recipients.class)
    void whoIsShutOutHearsNothing(Recipients kind) {
        NEWSROOM.does(DORA, () -> roster(CLARA, false));
        try {
            long message = told(kind, EMIL);
            assertThat(inboxOf(CLARA, message)).isEmpty();
        } finally {
            NEWSROOM.does(DORA, () -> roster(CLARA, true));
        }
    }

    @Test
    void everyMoveIsTold() {
        assertThat(Move.values())
                .allSatisfy(move -> assertThat(Recipients.of(move.named().name()))
                        .as("what is told of %s", move)
                        .isPresent());
    }

    @Test
    void eachIsToldByOneName() {
        assertThat(Stream.of(Recipients.values()).map(Recipients::action)).doesNotHaveDuplicates();
    }

    private static long told(Recipients kind, Actor actor) {
        return NEWSROOM.as(actor, () -> {
            var notices = NEWSROOM.use(InboxNotices.class);
            var now = NEWSROOM.use(Clock.class).instant();
            var named = List.of(ANNA.id(), BEN.id(), CLARA.id());
            var message = new Message(
                    notices.nextId(), kind.name(), kind.action(), scheduled, null, actor.id(), now, null, null, named);
            notices.tell(message, kind.circles(), kind.usual(), now, false);
            return message.id();
        });
    }

    private static Set<String> heard(long message) {
        return EVERYBODY.stream()
                .flatMap(person -> inboxOf(person, message).stream().map(row -> person.username() + "=" + row.why()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<NoticeRow> inboxOf(Actor person, long message) {
        return NEWSROOM.as(person, () -> NEWSROOM.use(InboxNotices.class).find(new Viewer(person.id(), true), message));
    }

    private static void roster(Actor person, boolean enabled) {
        Offices.list(NEWSROOM, person, person.roles(), enabled);
    }

    private static Set<String> words(String expected) {
        return new TreeSet<>(Arrays.asList(expected.split(" ")));
    }
}
