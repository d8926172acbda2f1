package org.copydesk.core.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.Newsroom.EMIL;
import static org.copydesk.core.planning.WantedStep.step;

import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.PaperDirectory;
import org.copydesk.core.people.keycloak.Directory;
import org.copydesk.core.planning.DeskPlan.HoursPlan;
import org.copydesk.core.planning.DeskPlan.StepPlan;
import org.copydesk.core.planning.Shortage.Kind;
import org.copydesk.core.reading.Worklists;
import org.copydesk.core.review.ReviewStatus;
import org.copydesk.core.review.StandingIn;
import org.copydesk.core.workflow.ArticleDoor;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.workflow.StepStanding.StepProgress;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.Manuscript;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.persistence.TestDatabase;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.people.Role;
import org.copydesk.persistence.people.Roster;
import org.copydesk.persistence.people.RosterEntry;
import org.copydesk.persistence.search.Filter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A desk on which Ben edits copy, Clara and Emil check facts and law side by side, and Clara ends it. */
@DisplayName("Whoever sets a desk up")
class SettingUpTest {

    private final Newsroom newsroom = new Newsroom().with(Directory.class, new PaperDirectory());
    private final String desk = "desk-" + UUID.randomUUID().toString().substring(0, 8);

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    private static final StepPlan COPY = named("Copy edit", List.of(), 1, "ben");
    private static final StepPlan FACTS = named("Fact check", List.of("copy-edit"), 1, "clara", "emil");
    private static final StepPlan LEGAL = named("Legal", List.of("copy-edit"), 1, "emil");
    private static final StepPlan CHIEF = named("Chief", List.of("fact-check", "legal"), 1, "clara", "emil");

    @Test
    void seesWhatBecomesOfEveryArticleUnderWay() {
        open(COPY, FACTS, LEGAL, CHIEF);
        submitted();
        long further = submitted();
        newsroom.asks(BEN, further, MoveRequest.to(Move.APPROVE));

        assertThat(consequences(COPY, FACTS, LEGAL, CHIEF)).allMatch(Consequence::isNone);
        assertThat(consequences(COPY, LEGAL, named("Chief", List.of("legal"), 1, "clara")))
                .extracting(
                        Consequence::from,
                        Consequence::to,
                        one -> one.articles().size())
                .containsExactlyInAnyOrder(
                        tuple(List.of("Copy edit"), List.of("Copy edit"), 1),
                        tuple(List.of("Fact check", "Legal"), List.of("Legal"), 1));
        assertThat(consequences()).extracting(Consequence::to).containsOnly(List.of());
    }

    @Test
    void changesNothingUnderWayUnlessThatIsSaid() {
        open(COPY, CHIEF_ALONE);
        long article = submitted();

        newsroom.as(DORA, () -> newsroom.use(SettingUp.class).change(desk, plan(false, CHIEF_FIRST)));
        assertThat(newsroom.asks(BEN, article, MoveRequest.to(Move.APPROVE)).to())
                .isEqualTo("IN_REVIEW");
        newsroom.as(DORA, () -> newsroom.use(SettingUp.class).change(desk, plan(true, COPY)));

        assertThat(newsroom.asks(CLARA, article, MoveRequest.to(Move.APPROVE)).to())
                .as("nothing is left of its steps, so that it waits for an editor")
                .isEqualTo("APPROVED");
    }

    private static final StepPlan CHIEF_ALONE = named("Chief", List.of("copy-edit"), 1, "clara");
    private static final StepPlan CHIEF_FIRST = named("Chief", List.of(), 1, "clara");

    @Test
    void isWarnedOfStepsThatNobodyCouldGoThrough() {
        var lena = somebody("lena", true);
        var omar = somebody("omar", false);
        assertThat(shortages(named("All three", List.of(), 2, lena.username(), omar.username())))
                .extracting(Shortage::kind)
                .containsExactlyInAnyOrder(Kind.GONE, Kind.TOO_FEW);
        assertThat(shortages(named("Only one", List.of(), 1, lena.username())))
                .extracting(Shortage::kind)
                .containsExactly(Kind.NOBODY_TO_SPARE);
        assertThat(shortages(named("Nobody", List.of(), 1, omar.username())))
                .extracting(Shortage::kind)
                .containsExactlyInAnyOrder(Kind.GONE, Kind.NOBODY);
        assertThat(shortages(named("Enough", List.of(), 1, "clara", "emil"))).isEmpty();

        open(named("They meet", List.of(), 1, lena.username(), omar.username()));
        newsroom.does(
                DORA,
                () -> newsroom.use(StandingIn.class)
                        .arrange(
                                lena.username(),
                                omar.username(),
                                null,
                                newsroom.use(Clock.class).instant().plusSeconds(3_600)));
        assertThat(shortages(named("Away", List.of(), 2, lena.username(), "clara")))
                .extracting(Shortage::kind)
                .containsExactly(Kind.AWAY);
    }

    @Test
    void triesWithAnArticleWhatItWouldGoThrough() {
        open(COPY, FACTS, LEGAL, CHIEF);
        long article = submitted();
        var wanted = named("Legal", List.of("copy-edit"), 2, "emil", "anna");

        assertThat(trial(0, COPY, wanted))
                .extracting(
                        one -> one.step().title(),
                        Trial::progress,
                        one -> one.people().size(),
                        Trial::isStuck)
                .containsExactly(
                        tuple("Copy edit", StepProgress.OPEN, 1, false),
                        tuple("Legal", StepProgress.WAITING, 2, false));
        assertThat(trial(article, COPY, wanted))
                .extracting(one -> one.step().title(), Trial::progress, Trial::writers, Trial::isStuck)
                .containsExactly(
                        tuple("Copy edit", StepProgress.OPEN, List.of(), false),
                        tuple("Legal", StepProgress.WAITING, List.of("Anna Berg (anna)"), true));
        newsroom.asks(BEN, article, MoveRequest.to(Move.APPROVE));
        assertThat(trial(article, COPY, wanted))
                .extracting(one -> one.step().title(), Trial::progress, Trial::writers, Trial::isStuck)
                .as("Ben has read what she wrote")
                .containsExactly(
                        tuple("Copy edit", StepProgress.DONE, List.of(), false),
                        tuple("Legal", StepProgress.OPEN, List.of(), false));
        assertThat(trial(article)).isEmpty();
    }

    @Test
    void seesByWhenAStepWouldBeDueInWorkingHours() {
        open(COPY);
        var night = new HoursPlan(List.of("monday"), "09:00", "09:30", "Europe/Berlin");
        var timed = due(COPY, "PT1H");

        var due = trial(
                        0,
                        new DeskPlan(
                                "Sport", null, null, null, null, null, null, null, night, List.of(timed), null, false))
                .get(0)
                .due();

        assertThat(due.atZone(ZoneId.of("Europe/Berlin")).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(due.atZone(ZoneId.of("Europe/Berlin")).toLocalTime()).isEqualTo(LocalTime.of(9, 30));
    }

    @Test
    void letsDueTimesRunOnlyWhileTheDeskWorks() throws SQLException {
        open(due(COPY, "PT1H"));
        long article = submitted();
        assertThat(due(article)).isBefore(newsroom.use(Clock.class).instant().plus(Duration.ofHours(2)));

        var hours = new HoursPlan(List.of("MONDAY", "THURSDAY"), "09:00", "09:30", "Europe/Berlin");
        var changed = change(hours);

        assertThat(changed.desk().hours().days()).containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
        assertThat(due(article).atZone(ZoneId.of("Europe/Berlin")).toLocalTime())
                .isEqualTo(LocalTime.of(9, 30));
        assertThat(change(null).desk().hours()).as("what is not said stays").isNotNull();
        assertThat(change(new HoursPlan(List.of(), null, null, null)).desk().hours())
                .isNull();
    }

    @Test
    void isNotOpenedWithoutAName() {
        var nothing = new DeskPlan(null, null, null, null, null, null, null, null, null, null, null, false);
        for (var name : new String[] {null, " ", "x".repeat(100_000), "News!"})
            assertThatExceptionOfType(ManuscriptRefused.class)
                    .isThrownBy(() -> newsroom.as(
                            DORA, () -> newsroom.use(SettingUp.class).open(name, nothing)))
                    .satisfies(refused -> assertThat(refused.flaws())
                            .extracting(flaw -> flaw.field())
                            .contains("name"));
    }

    @Test
    void isToldWhatIsWrongWithWorkingHours() {
        open(COPY);
        assertThatExceptionOfType(ManuscriptRefused.class)
                .isThrownBy(() -> change(new HoursPlan(List.of("Payday", "FRIDAY"), "nine", "", "Middle/Earth")))
                .satisfies(refused -> assertThat(refused.flaws())
                        .extracting(flaw -> flaw.field())
                        .containsExactlyInAnyOrder("hours.days[0]", "hours.from", "hours.to", "hours.zone"));
        assertThat(change(null).desk().hours()).isNull();
    }

    private DeskView change(HoursPlan hours) {
        return newsroom.as(
                DORA,
                () -> newsroom.use(SettingUp.class)
                        .change(
                                desk,
                                new DeskPlan(
                                        null, null, null, null, null, null, null, null, hours, null, null, false)));
    }

    /** As the page shows it and as people are reminded of it. */
    private Instant due(long article) throws SQLException {
        var shown = newsroom.as(ANNA, () -> newsroom.use(ReviewStatus.class).of(article))
                .steps()
                .get(0)
                .standing()
                .due();
        try (var connection = TestDatabase.owner().getConnection();
                var question = connection.prepareStatement("select due, escalate from open_step where article = ?")) {
            question.setLong(1, article);
            var answer = question.executeQuery();
            assertThat(answer.next()).isTrue();
            for (var kept : List.of("due", "escalate"))
                assertThat(Duration.between(answer.getTimestamp(kept).toInstant(), shown)
                                .abs())
                        .isLessThan(Duration.ofSeconds(1));
        }
        return shown;
    }

    private List<Trial> trial(long article, StepPlan... steps) {
        return trial(article, plan(false, steps));
    }

    private List<Trial> trial(long article, DeskPlan plan) {
        return newsroom.as(DORA, () -> newsroom.use(SettingUp.class).trial(desk, plan, article));
    }

    private static StepPlan due(StepPlan plan, String time) {
        return step(plan.name())
                .titled(plan.title())
                .after(plan.after())
                .by(plan.people())
                .due(time)
                .plan();
    }

    @Test
    void canNamePeopleWhoWereNeverSeenYet() {
        var lena = somebody("lena", true);

        var set = newsroom.as(
                DORA,
                () -> newsroom.use(SettingUp.class)
                        .open(
                                desk,
                                new DeskPlan("Sport", null, null, null, List.of(), List.of(lena.username()), false)));

        assertThat(set.members()).singleElement().matches(member -> member.id().equals(lena.person()));
        assertThat(newsroom.as(DORA, () -> newsroom.use(Persons.class).named(lena.username())))
                .isPresent();
    }

    @Test
    void isToldOfTwoStepsThatPeopleCouldNotTellApart() {
        var twin = step("copy-2").titled("copy EDIT").editors().plan();
        assertThatExceptionOfType(ManuscriptRefused.class)
                .isThrownBy(() -> open(COPY, twin))
                .satisfies(refused -> assertThat(refused.flaws())
                        .extracting(flaw -> flaw.field())
                        .containsExactly("steps[1].title"));
        assertThatExceptionOfType(ManuscriptRefused.class)
                .isThrownBy(() -> newsroom.as(
                        DORA,
                        () -> newsroom.use(SettingUp.class)
                                .open(
                                        desk,
                                        new DeskPlan(
                                                "Sport", true, -1, null, null, null, null, null, null, null, null,
                                                false))));
    }

    @Test
    void isAnAdmin() {
        open(COPY);
        for (var other : List.of(ANNA, EMIL))
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> newsroom.as(
                            other, () -> newsroom.use(SettingUp.class).consequences(desk, List.of())));
    }

    @Test
    void callsThingsByShortNamesThatNothingElseHas() {
        assertThat(ShortName.of("Fact check", Set.of())).isEqualTo("fact-check");
        assertThat(ShortName.of("Fact check", Set.of("fact-check", "fact-check-2")))
                .isEqualTo("fact-check-3");
        assertThat(ShortName.of("القانون", Set.of())).matches(ShortName::isOne);
        assertThat(ShortName.of("x".repeat(200), Set.of())).matches(ShortName::isOne);
        assertThat(ShortName.of(" ", Set.of())).isEmpty();
    }

    @Test
    void canKeepItsArticlesToItsPeopleAndTheirAuthorsAndReviewers() {
        open(named("Legal", List.of(), 1, "ben"));
        long article = submitted();
        assertThat(sees(EMIL, article)).isTrue();
        close(true);

        assertThat(sees(EMIL, article)).isFalse();
        assertThat(sees(CLARA, article)).as("she belongs to the desk").isTrue();
        assertThat(sees(ANNA, article)).as("it is hers").isTrue();
        assertThat(sees(BEN, article)).as("its review names him").isTrue();
        assertThatExceptionOfType(ArticleNotFound.class)
                .isThrownBy(() -> newsroom.asks(EMIL, article, MoveRequest.to(Move.RECALL)));

        close(false);
        assertThat(sees(EMIL, article)).isTrue();
    }

    @Test
    void leavesAStepToEditorsWhosePeopleAllHaveGone() {
        var omar = somebody("omar", true);
        open(named("Legal", List.of(), 1, omar.username()));
        long article = submitted();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> newsroom.asks(CLARA, article, MoveRequest.to(Move.APPROVE)))
                .extracting(Refused::refusal)
                .isEqualTo(Refusal.NOT_YOUR_STEP);

        newsroom.does(DORA, () -> newsroom.use(Roster.class).leave(omar.person()));

        assertThat(newsroom.as(
                        CLARA,
                        () -> newsroom.use(Worklists.class)
                                .page(Filter.NONE.waitingFor(CLARA.id()), null, 1_000)
                                .items()))
                .anyMatch(row -> row.id() == article);
        assertThat(newsroom.asks(CLARA, article, MoveRequest.to(Move.APPROVE)).to())
                .isEqualTo("APPROVED");
    }

    private void close(boolean closed) {
        newsroom.as(
                DORA,
                () -> newsroom.use(SettingUp.class)
                        .change(
                                desk,
                                new DeskPlan(
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        closed,
                                        null,
                                        null,
                                        null,
                                        null,
                                        List.of("clara"),
                                        false)));
    }

    /** Through the door, on the lists, by search, and in discussions. */
    private boolean sees(Actor person, long article) {
        var worklists = newsroom.use(Worklists.class);
        boolean opens = newsroom.as(
                        person, () -> newsroom.use(ArticleDoor.class).find(article))
                .isPresent();
        var filter = person.equals(BEN) ? Filter.NONE.waitingFor(BEN.id()) : Filter.NONE;
        boolean lists = newsroom.as(person, () -> worklists.page(filter, null, 1_000)).items().stream()
                .anyMatch(row -> row.id() == article);
        assertThat(lists).as("on a list").isEqualTo(opens);
        if (person.equals(BEN)) return opens;
        var search = new Filter(null, null, null, "bell rings " + word, null);
        boolean found = newsroom.as(person, () -> worklists.page(search, null, 1_000)).items().stream()
                .anyMatch(row -> row.id() == article);
        assertThat(found).as("by search").isEqualTo(opens);
        return opens;
    }

    private RosterEntry somebody(String name, boolean here) {
        var username = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        var entry = new RosterEntry(UUID.randomUUID(), username, name, null, Set.of(Role.EDITOR), here);
        newsroom.does(DORA, () -> newsroom.use(Roster.class).put(entry));
        return entry;
    }

    private long submitted() {
        var text = Newsroom.manuscript("The bell rings again " + word);
        var onTheDesk = new Manuscript(
                text.title(), text.standfirst(), text.body(), text.subjects(), text.byline(), null, desk, null);
        long article = newsroom.as(ANNA, () -> newsroom.use(Drafting.class).start(onTheDesk));
        newsroom.move(ANNA, article, Move.SUBMIT);
        return article;
    }

    private List<Consequence> consequences(StepPlan... steps) {
        return newsroom.as(DORA, () -> newsroom.use(SettingUp.class).consequences(desk, List.of(steps)));
    }

    private List<Shortage> shortages(StepPlan... steps) {
        return newsroom.as(DORA, () -> newsroom.use(SettingUp.class).shortages(plan(false, steps)));
    }

    private void open(StepPlan... steps) {
        newsroom.as(DORA, () -> newsroom.use(SettingUp.class).open(desk, plan(false, steps)));
    }

    private static DeskPlan plan(boolean now, StepPlan... steps) {
        return new DeskPlan("Sport", null, null, null, List.of(steps), null, now);
    }

    private static StepPlan named(String title, List<String> after, int approvals, String... people) {
        return step(ShortName.of(title, List.of()))
                .titled(title)
                .after(after)
                .by(people)
                .approvals(approvals)
                .plan();
    }
}
