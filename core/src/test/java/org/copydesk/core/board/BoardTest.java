package org.copydesk.core.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.Newsroom.EMIL;
import static org.copydesk.persistence.article.Move.APPROVE;
import static org.copydesk.persistence.article.Move.PUBLISH;
import static org.copydesk.persistence.article.Move.PUBLISH_UNREVIEWED;
import static org.copydesk.persistence.article.Move.RECALL;
import static org.copydesk.persistence.article.Move.REQUEST_CHANGES;
import static org.copydesk.persistence.article.Move.SCHEDULE;
import static org.copydesk.persistence.article.Move.SUBMIT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.copydesk.core.Newsroom;
import org.copydesk.core.board.Destination.Obstacle;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.PaperDirectory;
import org.copydesk.core.people.keycloak.Directory;
import org.copydesk.core.planning.DeskPlan;
import org.copydesk.core.planning.DeskPlan.StepPlan;
import org.copydesk.core.planning.PlanRequest;
import org.copydesk.core.planning.Planning;
import org.copydesk.core.planning.SettingUp;
import org.copydesk.core.planning.WantedStep;
import org.copydesk.core.review.Assigning;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.Manuscript;
import org.copydesk.persistence.board.BoardFilter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The board")
class BoardTest {

    private final Newsroom newsroom = new Newsroom()
            .with(
                    Directory.class,
                    new PaperDirectory().with(ANNA).with(BEN).with(CLARA).with(EMIL));
    private final String desk = "d" + UUID.randomUUID().toString().substring(0, 12);

    @Test
    void hasAnArticleInTheColumnOfItsStateFromDraftToLive() {
        desk(List.of());
        long article = draft(ANNA, "Ferry");
        assertThat(laneOf(article)).isEqualTo("DRAFT");
        newsroom.move(ANNA, article, SUBMIT);
        assertThat(laneOf(article)).isEqualTo("REVIEW");
        newsroom.move(CLARA, article, APPROVE);
        assertThat(laneOf(article)).isEqualTo("APPROVED");
        newsroom.move(CLARA, article, PUBLISH);
        assertThat(laneOf(article)).isEqualTo("LIVE");
    }

    @Test
    void hasWhatWasSentBackAmongTheDrafts() {
        desk(List.of());
        long article = draft(ANNA, "Ferry");
        newsroom.move(ANNA, article, SUBMIT);
        newsroom.move(CLARA, article, REQUEST_CHANGES);
        assertThat(laneOf(article)).isEqualTo("DRAFT");
    }

    @Test
    void followsAnArticleFromStepToStep() {
        desk(List.of(step("copy", "Copy edit", List.of()), step("chief", "Chief", List.of("copy"))));
        long article = draft(ANNA, "Ferry");
        newsroom.move(ANNA, article, SUBMIT);
        assertThat(laneOf(article)).isEqualTo("step:Copy edit");
        newsroom.move(CLARA, article, APPROVE);
        assertThat(laneOf(article)).isEqualTo("step:Chief");
        newsroom.move(EMIL, article, APPROVE);
        assertThat(laneOf(article)).isEqualTo("APPROVED");
    }

    @Test
    void hasOneColumnForStepsSideBySideAndKeepsTheOrderOfTheReview() {
        desk(List.of(
                step("facts", "Fact check", List.of("copy")),
                step("law", "Legal", List.of("copy")),
                step("chief", "Chief", List.of("facts", "law")),
                step("copy", "Copy edit", List.of())));
        assertThat(lanes(CLARA).stream().map(Lane::key))
                .containsExactly(
                        "PLANNED",
                        "DRAFT",
                        "step:Copy edit",
                        "step:Fact check+Legal",
                        "step:Chief",
                        "APPROVED",
                        "SCHEDULED",
                        "LIVE");
    }

    @Test
    void countsEverythingAndShowsTheFirst() {
        desk(List.of());
        for (int i = 0; i < 3; i++) draft(ANNA, "Ferry " + i);
        var lane = newsroom.as(
                CLARA,
                () -> board().lanes(ofDesk(), Map.of("DRAFT", 2), Instant.EPOCH).stream()
                        .filter(one -> one.key().equals("DRAFT"))
                        .findFirst()
                        .orElseThrow());
        assertThat(lane.count()).isEqualTo(3);
        assertThat(lane.more()).isEqualTo(1);
        assertThat(lane.cards()).extracting(card -> card.row().title()).containsExactly("Ferry 2", "Ferry 1");
    }

    @Test
    void showsAuthorsTheirOwnAndNobodyElseWhoDoesNotWrite() {
        desk(List.of());
        draft(ANNA, "Ferry");
        assertThat(count(ANNA, "DRAFT")).isEqualTo(1);
        assertThat(count(BEN, "DRAFT")).isZero();
        assertThatThrownBy(() -> lanes(DORA)).isInstanceOf(Refused.class);
    }

    @Test
    void isNarrowedToAPersonWhoWroteItOrHasItToSeeTo() {
        desk(List.of());
        long own = draft(ANNA, "Ferry");
        long given = draft(BEN, "Tram");
        newsroom.does(CLARA, () -> newsroom.use(Assigning.class).assign(given, "clara", null, null));
        assertThat(shown(new BoardFilter(desk, ANNA.id(), null))).containsExactly(own);
        assertThat(shown(new BoardFilter(desk, CLARA.id(), null))).containsExactly(given);
        assertThat(shown(new BoardFilter(desk, null, "CITY"))).containsExactlyInAnyOrder(own, given);
        assertThat(shown(new BoardFilter(desk, null, "SPORT"))).isEmpty();
    }

    @Test
    void saysWhoHasAnArticleAndByWhen() {
        desk(List.of());
        long article = draft(ANNA, "Ferry");
        var due = newsroom.use(Clock.class).instant().plus(Duration.ofHours(3));
        newsroom.does(CLARA, () -> newsroom.use(Assigning.class).assign(article, "emil", null, due));
        var card = card(article);
        assertThat(card.people()).containsExactly("Emil Krantz");
        assertThat(card.due()).isEqualTo(due);
    }

    @Test
    void hasPlansThatNobodyBeganInAColumnOfTheirOwn() {
        desk(List.of());
        newsroom.does(
                CLARA,
                () -> newsroom.use(Planning.class)
                        .add(new PlanRequest("Harbour at night", desk, "anna", null, null, null)));
        var planned = lanes(ANNA).get(0);
        assertThat(planned.kind()).isEqualTo(Lane.Kind.PLANNED);
        assertThat(planned.plans()).extracting(plan -> plan.title()).containsExactly("Harbour at night");
    }

    @Test
    void warnsOfMoreThanAColumnShouldHoldAndAnEditorSaysHowMany() {
        desk(List.of(step("copy", desk, List.of())));
        assertThatThrownBy(() -> newsroom.does(ANNA, () -> board().limit("step:" + desk, 1)))
                .isInstanceOf(Refused.class);
        newsroom.does(CLARA, () -> board().limit("step:" + desk, 1));
        for (int i = 0; i < 2; i++) newsroom.move(ANNA, draft(ANNA, "Ferry " + i), SUBMIT);
        assertThat(lane("step:" + desk).over()).isEqualTo(1);
        newsroom.does(CLARA, () -> board().limit("step:" + desk, null));
        assertThat(lane("step:" + desk).limit()).isNull();
    }

    @Test
    void letsAnArticleGoWhereTheTableOfMovesLetsIt() {
        desk(List.of());
        long article = draft(ANNA, "Ferry");
        newsroom.move(ANNA, article, SUBMIT);
        assertThat(to("APPROVED", CLARA, article).moves()).containsExactly(APPROVE);
        assertThat(to("DRAFT", CLARA, article).moves()).containsExactly(RECALL, REQUEST_CHANGES);
        assertThat(to("LIVE", CLARA, article).moves()).containsExactly(PUBLISH_UNREVIEWED);
        assertThat(to("SCHEDULED", CLARA, article).obstacle()).isEqualTo(Obstacle.NOT_APPROVED);
        newsroom.move(CLARA, article, APPROVE);
        assertThat(to("SCHEDULED", CLARA, article).moves()).containsExactly(SCHEDULE);
    }

    @Test
    void saysInTheNameOfTheRefusalWhyNot() {
        desk(List.of());
        long article = draft(CLARA, "Ferry");
        newsroom.move(CLARA, article, SUBMIT);
        assertThat(to("APPROVED", CLARA, article).refusal()).isEqualTo(Refusal.OWN_WORK);
        assertThat(to("LIVE", ANNA, draft(ANNA, "Tram")).refusal()).isEqualTo(Refusal.ROLE_MISSING);
    }

    @Test
    void namesTheStepsThatComeFirst() {
        desk(List.of(step("copy", "Copy edit", List.of()), step("chief", "Chief", List.of("copy"))));
        long article = draft(ANNA, "Ferry");
        assertThat(to("step:Copy edit", ANNA, article).moves()).containsExactly(SUBMIT);
        newsroom.move(ANNA, article, SUBMIT);
        assertThat(to("step:Chief", CLARA, article).moves()).containsExactly(APPROVE);
        var approved = to("APPROVED", CLARA, article);
        assertThat(approved.obstacle()).isEqualTo(Obstacle.STEPS_FIRST);
        assertThat(approved.before()).containsExactly("Copy edit");
    }

    private Board board() {
        return newsroom.use(Board.class);
    }

    private void desk(List<StepPlan> steps) {
        newsroom.does(
                DORA,
                () -> newsroom.use(SettingUp.class)
                        .open(desk, new DeskPlan(desk, true, null, null, steps, List.of(), false)));
    }

    private static StepPlan step(String name, String title, List<String> after) {
        return WantedStep.step(name).titled(title).after(after).editors().plan();
    }

    private long draft(Actor author, String title) {
        var text = new Manuscript(title, "", "<p>It runs again.</p>", List.of("CITY"), List.of(), null, desk, null);
        return newsroom.as(author, () -> newsroom.use(Drafting.class).start(text));
    }

    private BoardFilter ofDesk() {
        return new BoardFilter(desk, null, null);
    }

    private List<Lane> lanes(Actor viewer) {
        var today = newsroom.use(Clock.class).instant().minus(Duration.ofHours(1));
        return newsroom.as(viewer, () -> board().lanes(ofDesk(), Map.of(), today));
    }

    private Lane lane(String key) {
        return lanes(CLARA).stream()
                .filter(lane -> lane.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private long count(Actor viewer, String key) {
        return lanes(viewer).stream()
                .filter(lane -> lane.key().equals(key))
                .findFirst()
                .orElseThrow()
                .count();
    }

    private List<Long> shown(BoardFilter filter) {
        return newsroom.as(EMIL, () -> board().lanes(filter, Map.of(), Instant.EPOCH)).stream()
                .flatMap(lane -> lane.cards().stream())
                .map(card -> card.row().id())
                .toList();
    }

    private String laneOf(long article) {
        return lanes(EMIL).stream()
                .filter(lane ->
                        lane.cards().stream().anyMatch(card -> card.row().id() == article))
                .map(Lane::key)
                .findFirst()
                .orElseThrow();
    }

    private BoardCard card(long article) {
        return lanes(EMIL).stream()
                .flatMap(lane -> lane.cards().stream())
                .filter(card -> card.row().id() == article)
                .findFirst()
                .orElseThrow();
    }

    private Destination to(String lane, Actor actor, long article) {
        return newsroom.as(actor, () -> newsroom.use(Departing.class).from(article)).destinations().stream()
                .filter(destination -> destination.lane().equals(lane))
                .findFirst()
                .orElseThrow();
    }
}
