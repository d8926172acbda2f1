package org.copydesk.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.Newsroom.EMIL;
import static org.copydesk.core.planning.WantedStep.step;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copydesk.core.Newsroom;
import org.copydesk.core.board.Board;
import org.copydesk.core.history.Crediting;
import org.copydesk.core.history.Labelling;
import org.copydesk.core.history.Milestones;
import org.copydesk.core.history.PublicationHistory;
import org.copydesk.core.people.Actor;
import org.copydesk.core.planning.Agenda;
import org.copydesk.core.planning.DeskPlan;
import org.copydesk.core.planning.DeskPlan.QuestionPlan;
import org.copydesk.core.planning.SettingUp;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.record.Proving;
import org.copydesk.core.record.Retold;
import org.copydesk.core.workflow.AnswerRefused;
import org.copydesk.core.workflow.Answers;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.workflow.StepStanding;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.Manuscript;
import org.copydesk.core.writing.Presence;
import org.copydesk.persistence.article.Label;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.board.BoardFilter;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.record.EventRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A desk on which Ben and Emil review Anna's text unnamed, with a form, and Clara decides at the end under her name. */
@DisplayName("A review by people whose names the author does not learn")
@ExtendWith(Retold.class)
class AnonymousReviewTest {

    private static final Map<String, String> ANSWERS =
            Map.of("novelty", "4", "remarks", "Say who rang it.", "inside", "I know the ringer.");

    private final Talk talk = new Talk("<p>The bell of the north quay rings again.</p>");
    private final String desk = "desk-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void handIn() {
        var peers = step("peers")
                .titled("Peers")
                .by("ben", "emil")
                .guests()
                .approvals(2)
                .due("PT48H")
                .asking(
                        new QuestionPlan("novelty", "Is it new?", "SCORE", null, true, false),
                        new QuestionPlan("remarks", "What is to be better?", "TEXT", null, false, false),
                        new QuestionPlan("inside", "For the editors", "TEXT", null, false, true))
                .anonymous()
                .plan();
        var chief = step("chief").titled("Chief").after("peers").by("clara").plan();
        talk.newsroom.does(
                DORA,
                () -> talk.newsroom
                        .use(SettingUp.class)
                        .open(desk, new DeskPlan("Journal", null, null, null, List.of(peers, chief), null, false)));
        var text = Newsroom.manuscript("The bell rings again", "<p>The bell of the north quay rings again.</p>");
        talk.newsroom.does(
                ANNA,
                () -> talk.newsroom
                        .use(Drafting.class)
                        .save(
                                talk.article,
                                1,
                                new Manuscript(
                                        text.title(),
                                        text.standfirst(),
                                        text.body(),
                                        text.subjects(),
                                        text.byline(),
                                        null,
                                        desk,
                                        null)));
        talk.newsroom.asks(ANNA, talk.article, MoveRequest.to(Move.SUBMIT));
    }

    @Test
    void takesNoDecisionWithoutTheAnswersThatItNeeds() {
        assertAnswerRefused(Refusal.ANSWER_MISSING, "novelty", Map.of("remarks", "Good"));
        assertAnswerRefused(Refusal.ANSWER_NOT_A_SCORE, "novelty", Map.of("novelty", "6"));
        assertAnswerRefused(Refusal.ANSWER_TOO_LONG, "remarks", Map.of("novelty", "4", "remarks", "a".repeat(5_001)));
        assertAnswerRefused(Refusal.ANSWER_UNKNOWN, "tone", Map.of("novelty", "4", "tone", "5"));
        assertThatExceptionOfType(AnswerRefused.class)
                .isThrownBy(() -> talk.newsroom.asks(
                        BEN, talk.article, MoveRequest.to(Move.REQUEST_CHANGES).saying("More")))
                .matches(refused -> refused.question().equals("novelty"));

        approve(BEN);

        assertThat(talk.actions()).containsOnlyOnce("APPROVE");
    }

    @Test
    void asksNobodyElseForAnswers() {
        talk.newsroom.asks(
                CLARA, talk.article, MoveRequest.to(Move.REQUEST_CHANGES).saying("Too early"));

        assertThat(talk.actions()).contains("REQUEST_CHANGES");
    }

    @Test
    void keepsTheAnswersWithTheDecisionAndSomeFromTheAuthor() {
        talk.newsroom.asks(
                BEN,
                talk.article,
                MoveRequest.to(Move.REQUEST_CHANGES).saying("More").answering(ANSWERS));

        assertThat(answers(CLARA)).containsExactly("4", "Say who rang it.", "I know the ringer.");
        assertThat(answers(ANNA)).containsExactly("4", "Say who rang it.");
        assertThat(newest(CLARA).details().text("step")).contains("peers");
        assertThat(newest(ANNA).hash())
                .as("a hash by which what is kept could be tried")
                .isNull();
    }

    @Test
    void hidesReviewersFromTheAuthorAtEveryDoor() {
        takePart();

        var told = told(ANNA);

        assertThat(told).anyMatch(line -> line.contains("reviewer-1 Reviewer 1"));
        assertThat(told.stream().filter(AnonymousReviewTest::givesAway)).isEmpty();
    }

    @Test
    void hidesThemInWhatTheyWroteBesideTheText() {
        takePart();
        talk.newsroom.does(
                BEN,
                () -> talk.newsroom.use(Labelling.class).label(talk.article, 1, "As Ben Okafor read it", "With @emil"));
        var wanted = new NewSuggestion(Talk.body("quay", talk.head()), "pier", "Emil Krantz says pier");
        var told =
                talk.newsroom.as(EMIL, () -> talk.newsroom.use(Suggesting.class).suggest(talk.article, wanted));
        var other = talk.suggest(EMIL, "north", "south").suggestion().id();
        talk.newsroom.does(
                EMIL, () -> talk.newsroom.use(Suggesting.class).reject(talk.article, other, "Emil Krantz was wrong"));
        talk.newsroom.does(
                ANNA,
                () -> talk.newsroom
                        .use(Suggesting.class)
                        .accept(talk.article, told.suggestion().id()));

        assertThat(told(ANNA).stream().filter(AnonymousReviewTest::givesAway)).isEmpty();
        assertThat(told(CLARA))
                .anyMatch(line -> line.contains("As Ben Okafor read it"))
                .anyMatch(line -> line.contains("Emil Krantz says pier"))
                .anyMatch(line -> line.contains("Emil Krantz was wrong"));
    }

    @Test
    void isNotGivenToTheAuthorWithAProof() {
        takePart();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> talk.newsroom.as(
                        ANNA, () -> talk.newsroom.use(Proving.class).of(talk.article)));
        assertThat(talk.newsroom
                        .as(CLARA, () -> talk.newsroom.use(Proving.class).of(talk.article))
                        .events())
                .isNotEmpty();
    }

    @Test
    void lendsTheAuthorNothingToTryNamesWithWhenTheySpeakOfPeople() {
        takePart();
        talk.newsroom.does(
                ANNA,
                () -> talk.newsroom.use(Labelling.class).label(talk.article, 1, "As Ben Okafor read it", "With @emil"));

        assertThat(talk.newsroom
                        .as(ANNA, () -> talk.newsroom.use(Reading.class).revision(talk.article, 1))
                        .label())
                .isEqualTo(new Label("As Ben Okafor read it", "With @emil"));
    }

    @Test
    void leavesInTheNameOfARevisionWhatItsFormShowedTheAuthor() {
        takePart();
        label(BEN, "As Ben Okafor read it", "With @emil");

        var shown = labelFor(ANNA);
        label(ANNA, shown.name(), shown.annotation());
        assertThat(labelFor(CLARA)).isEqualTo(new Label("As Ben Okafor read it", "With @emil"));

        label(ANNA, shown.name(), "Before the fair");
        assertThat(labelFor(CLARA)).isEqualTo(new Label("As Ben Okafor read it", "Before the fair"));
        assertThat(labelFor(ANNA)).isEqualTo(new Label(shown.name(), "Before the fair"));
        assertThat(told(ANNA).stream().filter(AnonymousReviewTest::givesAway)).isEmpty();
    }

    @Test
    void lendsTheAuthorNothingToTryNamesWithInTheNameOfARevision() {
        takePart();
        label(BEN, "As Ben Okafor read it", "");

        label(ANNA, "As Ben Okafor read it", "");

        assertThat(labelFor(ANNA)).isEqualTo(new Label("As Ben Okafor read it", ""));
    }

    private void label(Actor person, String name, String annotation) {
        talk.newsroom.does(person, () -> talk.newsroom.use(Labelling.class).label(talk.article, 1, name, annotation));
    }

    private Label labelFor(Actor person) {
        return talk.newsroom
                .as(person, () -> talk.newsroom.use(Reading.class).revision(talk.article, 1))
                .label();
    }

    @Test
    void showsEditorsWhoReviews() {
        takePart();

        var told = told(CLARA);

        assertThat(told).anyMatch(line -> line.contains(BEN.name())).anyMatch(line -> line.contains(EMIL.name()));
        assertThat(told.stream().filter(line -> line.contains("Reviewer 1"))).isEmpty();
    }

    @Test
    void namesWhoeverReviewsUnderTheirName() {
        approve(BEN);
        approve(EMIL);
        talk.newsroom.asks(CLARA, talk.article, MoveRequest.to(Move.APPROVE));

        assertThat(newest(ANNA).actorName()).isEqualTo(CLARA.name());
    }

    @Test
    void letsTheAuthorFindOutNobodyByNamingPeople() {
        takePart();

        for (var username : List.of("ben", "emil", "clara", "nobody")) {
            assertThatExceptionOfType(ReviewRefused.class)
                    .isThrownBy(() -> talk.newsroom.as(
                            ANNA, () -> talk.newsroom.use(Assigning.class).assign(talk.article, username, null, null)))
                    .matches(refused -> refused.refusal() == ReviewRefusal.PERSON_UNKNOWN);
            assertThatExceptionOfType(NotUnderReview.class)
                    .isThrownBy(() -> talk.newsroom.does(
                            ANNA, () -> talk.newsroom.use(Assigning.class).handBack(talk.article, username)));
        }
        var thread = talk.thread(ANNA, "north quay", "Is it @ben, or Emil Krantz? Tell me, @reviewer-1.");
        assertThat(thread.comments().get(0).text()).contains("@ben", "Emil Krantz");
        assertThat(thread.comments().get(0).mentions())
                .extracting(Person::username)
                .containsExactly("reviewer-1");
        assertThat(dump(talk.newsroom.as(
                        ANNA, () -> talk.newsroom.use(Board.class).lanes(onTheDesk(BEN), Map.of(), Instant.now()))))
                .doesNotContain("The bell rings again");
    }

    private BoardFilter onTheDesk(Actor person) {
        return new BoardFilter(desk, person == null ? null : person.id(), null);
    }

    private void takePart() {
        talk.newsroom.does(
                EMIL,
                () -> talk.newsroom
                        .use(Assigning.class)
                        .assign(talk.article, "ben", "peers", Instant.now().plus(Duration.ofDays(1))));
        talk.thread(BEN, "north quay", "Which one? Ask @emil, says Ben Okafor.");
        talk.suggest(EMIL, "rings", "tolls");
        talk.newsroom.does(
                BEN, () -> talk.newsroom.use(Presence.class).here(talk.article, "window-of-a-reviewer", "The bell"));
        talk.newsroom.does(
                EMIL,
                () -> talk.newsroom
                        .use(Drafting.class)
                        .save(
                                talk.article,
                                talk.head(),
                                Newsroom.manuscript(
                                        "The bell rings again",
                                        "<p>The bell of the north quay rings again and again.</p>")));
        approve(BEN);
    }

    private static boolean givesAway(String line) {
        return Stream.of(BEN, EMIL)
                .anyMatch(one -> line.contains(one.name())
                        || line.contains(one.id().toString())
                        || line.matches(".*\\b" + one.username() + "\\b.*"));
    }

    /** All that somebody hears of the article, wherever they ask. */
    private List<String> told(Actor person) {
        long id = talk.article;
        var newsroom = talk.newsroom;
        int head = talk.head();
        return newsroom.as(
                person,
                () -> Stream.of(
                                newsroom.use(Reading.class).events(id, 0, 100).items(),
                                newsroom.use(Reading.class)
                                        .revisions(id, 100, 100)
                                        .items(),
                                IntStream.rangeClosed(1, head)
                                        .mapToObj(number ->
                                                newsroom.use(Reading.class).revision(id, number))
                                        .toList(),
                                newsroom.use(Labelling.class).of(id, 1, head),
                                newsroom.use(Discussing.class).of(id),
                                newsroom.use(Suggesting.class).of(id),
                                newsroom.use(Presence.class).here(id, "window-of-who-asks", ""),
                                newsroom.use(Assigning.class).of(id),
                                newsroom.use(ReviewStatus.class).of(id),
                                newsroom.use(PublicationHistory.class).of(id),
                                newsroom.use(Milestones.class).of(id, 1, 100),
                                newsroom.use(Crediting.class).of(id).toString(),
                                newsroom.use(Board.class).lanes(onTheDesk(null), Map.of(), Instant.now()),
                                newsroom.use(Agenda.class)
                                        .between(Instant.now(), Instant.now().plus(Duration.ofDays(30)), desk, 0, 100))
                        .map(AnonymousReviewTest::dump)
                        .flatMap(String::lines)
                        .toList());
    }

    /** Records with all that is in them, and people with all that they are known by; of steps what pages and programs show. */
    private static String dump(Object value) {
        if (value instanceof Person person) return person.id() + " " + person.username() + " " + person.name();
        if (value instanceof Optional<?> some)
            return some.map(AnonymousReviewTest::dump).orElse("");
        if (value instanceof Map<?, ?> map) return dump(map.values());
        if (value instanceof Collection<?> all)
            return all.stream().map(AnonymousReviewTest::dump).collect(Collectors.joining("\n"));
        if (value instanceof EventRow row) return row.toString();
        if (value instanceof StepStanding standing) return standing.step().title() + " " + standing.progress();
        if (value == null || !value.getClass().isRecord()) return shown(value);
        return Arrays.stream(value.getClass().getRecordComponents())
                .map(component -> {
                    try {
                        component.getAccessor().setAccessible(true);
                        return dump(component.getAccessor().invoke(value));
                    } catch (ReflectiveOperationException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                })
                .collect(Collectors.joining(" "));
    }

    private static String shown(Object value) {
        var plain = Set.of("java.", "org.copydesk.persistence.article.State");
        return value == null || plain.stream().noneMatch(value.getClass().getName()::startsWith)
                ? ""
                : value.toString();
    }

    private EventRow newest(Actor person) {
        return talk.newsroom.as(
                person,
                () -> talk.newsroom.use(Reading.class).events(talk.article, 0, 100).items().stream()
                        .reduce((earlier, later) -> later)
                        .orElseThrow());
    }

    private List<String> answers(Actor person) {
        return Answers.of(newest(person).details()).all().stream()
                .map(answer -> answer.isScored() ? answer.score().toString() : answer.text())
                .toList();
    }

    private void approve(Actor person) {
        talk.newsroom.asks(person, talk.article, MoveRequest.to(Move.APPROVE).answering(ANSWERS));
    }

    private void assertAnswerRefused(Refusal refusal, String question, Map<String, String> answers) {
        assertThatExceptionOfType(AnswerRefused.class)
                .isThrownBy(() -> talk.newsroom.asks(
                        BEN, talk.article, MoveRequest.to(Move.APPROVE).answering(answers)))
                .matches(refused -> refused.refusal() == refusal, "is " + refusal)
                .matches(refused -> refused.question().equals(question), "is about " + question);
    }
}
