package org.copydesk.core.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.Newsroom.EMIL;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.copydesk.core.Newsroom;
import org.copydesk.core.board.Board;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.PaperDirectory;
import org.copydesk.core.people.keycloak.Directory;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.workflow.Journey;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.writing.Flaw;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.board.BoardFilter;
import org.copydesk.persistence.planning.CalendarRow;
import org.copydesk.persistence.planning.CalendarRow.Kind;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.planning.FeedKey;
import org.copydesk.persistence.planning.Plan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A planned story")
class PlanningTest {

    private static final PaperDirectory DIRECTORY =
            new PaperDirectory().with(ANNA).with(CLARA).with(EMIL);
    private static final Newsroom NEWSROOM = new Newsroom().with(Directory.class, DIRECTORY);
    private static final Instant DUE = Instant.parse("2031-05-06T10:00:00Z");

    private final String title = "Storm " + UUID.randomUUID();

    @Test
    void becomesAnArticleOfWhoeverBeginsItAndOnlyOnce() {
        long plan = planned(CLARA, "anna");
        long article = NEWSROOM.as(ANNA, () -> planning().begin(plan));

        var begun = NEWSROOM.as(ANNA, () -> NEWSROOM.use(Reading.class).article(article));
        assertThat(begun.text().title()).isEqualTo(title);
        assertThat(begun.article().author()).isEqualTo(ANNA.id());
        assertThatThrownBy(() -> NEWSROOM.as(CLARA, () -> planning().begin(plan)))
                .isInstanceOfSatisfying(
                        PlanBegun.class,
                        already -> assertThat(already.article()).isEqualTo(article));
        assertThatThrownBy(() -> NEWSROOM.as(CLARA, () -> planning().change(plan, wanted("anna"))))
                .isInstanceOf(PlanBegun.class);
    }

    @Test
    void isForADeskWhichAdminsKnowTooAlthoughTheyPlanNothing() {
        assertThat(NEWSROOM.as(DORA, () -> planning().desks()))
                .extracting(Desk::name)
                .contains("news");
        assertThatThrownBy(() -> NEWSROOM.as(DORA, () -> planning().open(0, 10)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void isBegunByNobodyElseThanWhoeverItIsFor() {
        long plan = planned(CLARA, "anna");

        assertThat(NEWSROOM.as(BEN, () -> planning().plan(plan)).title()).isEqualTo(title);
        assertThatThrownBy(() -> NEWSROOM.as(BEN, () -> planning().begin(plan))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> NEWSROOM.as(BEN, () -> planning().change(plan, wanted("anna"))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> NEWSROOM.does(BEN, () -> planning().drop(plan)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void isNotDroppedOnceItIsAnArticle() {
        long plan = planned(CLARA, "anna");
        long article = NEWSROOM.as(ANNA, () -> planning().begin(plan));

        assertThatThrownBy(() -> NEWSROOM.does(CLARA, () -> planning().drop(plan)))
                .isInstanceOfSatisfying(
                        PlanBegun.class, begun -> assertThat(begun.article()).isEqualTo(article));
        assertThat(NEWSROOM.as(CLARA, () -> planning().plan(plan)).article()).isEqualTo(article);
    }

    @Test
    void namesEveryFlaw() {
        var wrong = new PlanRequest("\u200b", "nowhere", "nobody", null, 0, null);

        assertThatThrownBy(() -> NEWSROOM.as(CLARA, () -> planning().add(wrong)))
                .isInstanceOfSatisfying(
                        ManuscriptRefused.class,
                        refused -> assertThat(refused.flaws())
                                .extracting(Flaw::field)
                                .containsExactly("title", "desk", "person", "words"));
    }

    @Test
    void isForThoseWhoWriteHere() {
        assertThatThrownBy(() -> NEWSROOM.as(DORA, () -> planning().add(wanted(null))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void standsInTheCalendarUntilItIsBegun() {
        long plan = planned(CLARA, "anna");
        assertThat(entries(BEN)).contains(tuple(Kind.PLANNED, title));

        NEWSROOM.as(ANNA, () -> planning().begin(plan));

        assertThat(agenda(CLARA)).filteredOn(row -> row.title().equals(title)).isEmpty();
    }

    @Test
    void isOfAClosedDeskForItsPeopleForThePlannerAndForTheWriter() {
        var desk = "desk-" + UUID.randomUUID().toString().substring(0, 8);
        var plan = new DeskPlan("Law", null, null, null, null, true, null, null, null, null, List.of("clara"), false);
        NEWSROOM.does(DORA, () -> NEWSROOM.use(SettingUp.class).open(desk, plan));
        var wanted = new PlanRequest(title, desk, "anna", DUE, null, null);
        long id = NEWSROOM.as(CLARA, () -> planning().add(wanted)).id();

        for (var person : List.of(ANNA, CLARA)) {
            assertThat(entries(person)).contains(tuple(Kind.PLANNED, title));
            assertThat(planned(person)).contains(id);
            assertThat(onTheBoard(person, desk)).containsExactly(title);
        }
        for (var person : List.of(BEN, EMIL)) {
            assertThat(entries(person)).doesNotContain(tuple(Kind.PLANNED, title));
            assertThat(planned(person)).doesNotContain(id);
            assertThat(onTheBoard(person, desk)).isEmpty();
            assertThat(NEWSROOM.as(person, () -> planning().changeable(List.of(id))))
                    .isEmpty();
            Stream.<Runnable>of(
                            () -> planning().plan(id),
                            () -> planning().change(id, wanted),
                            () -> planning().postpone(id, DUE),
                            () -> planning().begin(id),
                            () -> planning().drop(id))
                    .forEach(way ->
                            assertThatExceptionOfType(PlanNotFound.class).isThrownBy(() -> NEWSROOM.does(person, way)));
        }
    }

    private static List<Long> planned(Actor person) {
        return NEWSROOM.as(person, () -> planning().open(0, 1_000)).items().stream()
                .map(PlanView::id)
                .toList();
    }

    private static List<String> onTheBoard(Actor person, String desk) {
        return NEWSROOM
                .as(
                        person,
                        () -> NEWSROOM.use(Board.class)
                                .lanes(new BoardFilter(desk, null, null), Map.of(), Instant.EPOCH))
                .stream()
                .flatMap(lane -> lane.plans().stream())
                .map(Plan::title)
                .toList();
    }

    @Test
    void hasCompanyInTheCalendarOfWhatGoesOutAndEndsForThoseWhoMaySeeIt() {
        long article = new Journey(NEWSROOM).to(State.APPROVED, ANNA);
        var at = ZonedDateTime.ofInstant(DUE, ZoneId.of("Europe/Berlin"));
        NEWSROOM.asks(CLARA, article, MoveRequest.to(Move.SCHEDULE).at(at).underEmbargo());

        assertThat(of(article, CLARA)).singleElement().returns(Kind.EMBARGOED, CalendarRow::kind);
        assertThat(of(article, ANNA)).hasSize(1);
        assertThat(of(article, BEN)).isEmpty();
    }

    @Test
    void isSeenThroughAPrivateAddressUntilThatIsRevokedOrItsOwnerIsShutOut() {
        var made = NEWSROOM.as(CLARA, () -> feeds().make(FeedKey.Kind.CALENDAR, "My telephone"));
        assertThat(NEWSROOM.as(ANNA, () -> feeds().calendar(made.token()))).isPresent();
        assertThat(NEWSROOM.as(ANNA, () -> feeds().calendar(made.token() + "x")))
                .isEmpty();
        assertThat(NEWSROOM.as(ANNA, () -> feeds().embargoed(made.token(), null)))
                .isEmpty();

        DIRECTORY.enable(CLARA.id(), false);
        assertThat(NEWSROOM.as(ANNA, () -> feeds().calendar(made.token()))).isEmpty();
        DIRECTORY.enable(CLARA.id(), true);
        NEWSROOM.does(ANNA, () -> feeds().revoke(made.key().id()));
        assertThat(NEWSROOM.as(ANNA, () -> feeds().calendar(made.token()))).isPresent();
        NEWSROOM.does(CLARA, () -> feeds().revoke(made.key().id()));
        assertThat(NEWSROOM.as(ANNA, () -> feeds().calendar(made.token()))).isEmpty();
    }

    @Test
    void saysThroughItHowMuchIsTooMuchForIt() {
        for (int i = 0; i < 2; i++) new Journey(NEWSROOM).to(State.SCHEDULED, ANNA);
        var made = NEWSROOM.as(CLARA, () -> feeds().make(FeedKey.Kind.CALENDAR, "My telephone"));
        var whole = NEWSROOM.as(ANNA, () -> feeds().calendar(made.token())).orElseThrow();
        assertThat(whole.left()).isZero();

        int most = feeds().most;
        feeds().most = 1;
        try {
            var some = NEWSROOM.as(ANNA, () -> feeds().calendar(made.token())).orElseThrow();
            assertThat(some.left())
                    .isPositive()
                    .isEqualTo(whole.rows().size() - some.rows().size());
        } finally {
            feeds().most = most;
        }
    }

    private List<CalendarRow> of(long article, Actor person) {
        return agenda(person).stream().filter(row -> row.id() == article).toList();
    }

    private List<org.assertj.core.groups.Tuple> entries(Actor person) {
        return agenda(person).stream()
                .map(row -> tuple(row.kind(), row.title()))
                .toList();
    }

    private static List<CalendarRow> agenda(Actor person) {
        return NEWSROOM.as(
                person,
                () -> NEWSROOM.use(Agenda.class).between(DUE.minusSeconds(60), DUE.plusSeconds(60), null, 0, 100));
    }

    @Test
    void isReadAtAHundredAddressesOfAPersonAtMost() {
        var made = new ArrayList<Long>();
        assertThatExceptionOfType(ManuscriptRefused.class).isThrownBy(() -> {
            while (made.size() <= 100)
                made.add(NEWSROOM.as(BEN, () -> feeds().make(FeedKey.Kind.CALENDAR, "One more"))
                        .key()
                        .id());
        });
        assertThat(made).hasSizeLessThanOrEqualTo(100);
        made.forEach(id -> NEWSROOM.does(BEN, () -> feeds().revoke(id)));
    }

    private long planned(Actor planner, String writer) {
        return NEWSROOM.as(planner, () -> planning().add(wanted(writer)).id());
    }

    private PlanRequest wanted(String writer) {
        return new PlanRequest(title, null, writer, DUE, 600, "With the harbour office");
    }

    private static Planning planning() {
        return NEWSROOM.use(Planning.class);
    }

    private static FeedAddresses feeds() {
        return NEWSROOM.use(FeedAddresses.class);
    }
}
