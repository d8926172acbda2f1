package org.copydesk.core.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.Newsroom.EMIL;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.planning.DeskPlan;
import org.copydesk.core.planning.DeskPlan.StepPlan;
import org.copydesk.core.planning.SettingUp;
import org.copydesk.core.planning.WantedStep;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.Manuscript;
import org.copydesk.persistence.article.Move;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Every move that has to do with steps, while each of them waits, by everybody: Anna's text, copy edited by Ben of the desk, its
 * facts checked by two editors beside Emil who looks at the law, which may be skipped, and ended by Clara. The same file is asked
 * over HTTP.
 */
@DisplayName("A move of a review in steps")
class StepTableTest {

    private static final Newsroom NEWSROOM = new Newsroom();
    private static final String DESK = "desk-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeAll
    static void setUp() {
        var steps = List.of(
                step("copy", List.of(), null, List.of(), true, 1, false),
                step("facts", List.of("copy"), List.of("editor"), List.of(), false, 2, false),
                step("legal", List.of("copy"), null, List.of("emil"), false, 1, true),
                step("chief", List.of("facts", "legal"), null, List.of("clara"), false, 1, false));
        var plan = new DeskPlan("A desk", null, null, null, steps, List.of("ben"), false);
        NEWSROOM.as(DORA, () -> NEWSROOM.use(SettingUp.class).open(DESK, plan));
    }

    @ParameterizedTest(name = "while {0} waits: {1} {2}")
    @CsvFileSource(resources = "/steps.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = true)
    void isAnsweredAsTheTableSays(
            String waits,
            Move move,
            String step,
            String author,
            String ofTheDesk,
            String editor,
            String named,
            String admin) {
        assertThat(Stream.of(ANNA, BEN, CLARA, EMIL, DORA).map(person -> answer(person, waits, move, step)))
                .containsExactly(author, ofTheDesk, editor, named, admin);
    }

    private static String answer(Actor person, String waits, Move move, String step) {
        long article = article(waits);
        var tomorrow = ZonedDateTime.now(ZoneOffset.UTC).plusDays(1);
        var request =
                MoveRequest.to(move).saying("Because").confirmed().at(tomorrow).at(step);
        try {
            return NEWSROOM.asks(person, article, request).to();
        } catch (Refused refused) {
            return refused.refusal().name();
        } catch (ArticleNotFound unseen) {
            return "NOT_FOUND";
        }
    }

    private static long article(String waits) {
        var text = Newsroom.manuscript("The bell rings again");
        var onTheDesk = new Manuscript(
                text.title(), text.standfirst(), text.body(), text.subjects(), text.byline(), null, DESK, null);
        long article = NEWSROOM.as(ANNA, () -> NEWSROOM.use(Drafting.class).start(onTheDesk));
        NEWSROOM.move(ANNA, article, Move.SUBMIT);
        for (var done : Ways.until(waits)) {
            var person = Stream.of(BEN, CLARA, EMIL)
                    .filter(one -> one.username().equals(done.person()))
                    .findFirst()
                    .orElseThrow();
            NEWSROOM.asks(person, article, MoveRequest.to(Move.APPROVE).at(done.step()));
        }
        return article;
    }

    private static StepPlan step(
            String name,
            List<String> after,
            List<String> roles,
            List<String> people,
            boolean desk,
            int approvals,
            boolean skippable) {
        return WantedStep.step(name)
                .after(after)
                .roles(roles)
                .by(people)
                .desk(desk)
                .approvals(approvals)
                .skippable(skippable)
                .plan();
    }
}
