package org.copydesk.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.planning.WantedStep.step;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.planning.DeskPlan;
import org.copydesk.core.planning.DeskPlan.QuestionPlan;
import org.copydesk.core.planning.SettingUp;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.record.Proving;
import org.copydesk.core.record.Retold;
import org.copydesk.core.workflow.Answers;
import org.copydesk.core.workflow.Handover;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.core.workflow.Recorded;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.Manuscript;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.record.EventRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ben reviews Anna's text under his name and answers one question for editors only. */
@DisplayName("An answer that is kept from the author")
@ExtendWith(Retold.class)
class KeptAnswersTest {

    private static final int STARTED = 0;
    private static final int SUBMITTED = 1;
    private static final int SENT_BACK = 2;
    private static final int SAVED = 3;

    private final Newsroom newsroom = new Newsroom();
    private long article;

    @BeforeEach
    void sendBack() {
        var desk = "desk-" + UUID.randomUUID().toString().substring(0, 8);
        var form = step("form")
                .titled("Form")
                .by("ben")
                .asking(
                        new QuestionPlan("remarks", "What is to be better?", "TEXT", null, true, false),
                        new QuestionPlan("inside", "For the editors", "TEXT", null, false, true))
                .plan();
        newsroom.does(
                DORA,
                () -> newsroom.use(SettingUp.class)
                        .open(desk, new DeskPlan("Journal", null, null, null, List.of(form), null, false)));
        article = newsroom.as(ANNA, () -> newsroom.use(Drafting.class).start(text(desk, "The bell rings")));
        newsroom.asks(ANNA, article, MoveRequest.to(Move.SUBMIT));
        newsroom.asks(
                BEN,
                article,
                MoveRequest.to(Move.REQUEST_CHANGES)
                        .saying("More")
                        .answering(Map.of("remarks", "Who rang it?", "inside", "I know the ringer.")));
        newsroom.does(ANNA, () -> newsroom.use(Drafting.class).save(article, 1, text(desk, "The bell rings twice")));
    }

    @Test
    void isReadByEditorsAlone() {
        assertThat(answers(CLARA)).containsExactly("Who rang it?", "I know the ringer.");
        assertThat(answers(ANNA)).containsExactly("Who rang it?");
    }

    @Test
    void cannotBeFoundOutByItsHashNorByWhatFollowsIt() {
        var lines = lines(ANNA, 0);

        assertThat(lines.get(SENT_BACK).hash()).isNull();
        assertThat(lines.get(SAVED).previous()).isNull();
        assertThat(lines(ANNA, SAVED)).singleElement().matches(line -> line.previous() == null, "on a page of its own");
    }

    @Test
    void isNotInAProofForTheAuthor() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        newsroom.as(ANNA, () -> newsroom.use(Proving.class).of(article)));
        assertThat(newsroom.as(CLARA, () -> newsroom.use(Proving.class).of(article))
                        .events())
                .anyMatch(event -> event.contains("I know the ringer."));
    }

    @Test
    void isNotBesideWhatTheAuthorDoesNextEither() {
        assertThat(recorded(MoveRequest.to(Move.SUBMIT).seen(2)).sealed())
                .as("a save came before it")
                .isFalse();
        newsroom.asks(
                BEN,
                article,
                MoveRequest.to(Move.REQUEST_CHANGES)
                        .saying("More still")
                        .answering(Map.of("remarks", "Who else?", "inside", "I know them all.")));
        assertThat(recorded(MoveRequest.to(Move.TRASH)).sealed()).isTrue();
    }

    private Recorded recorded(MoveRequest request) {
        return newsroom.as(ANNA, () -> newsroom.use(Handover.class).record(article, request));
    }

    @Test
    void leavesTheAuthorAllOtherHashes() {
        var told = lines(ANNA, 0);
        var all = lines(CLARA, 0);

        assertThat(all).allMatch(line -> line.hash() != null);
        for (int line : List.of(STARTED, SUBMITTED, SAVED))
            assertThat(told.get(line).hash()).isEqualTo(all.get(line).hash());
        for (int line : List.of(SUBMITTED, SENT_BACK))
            assertThat(told.get(line).previous()).isEqualTo(all.get(line).previous());
    }

    private List<String> answers(Actor person) {
        return Answers.of(lines(person, 0).get(SENT_BACK).details()).all().stream()
                .map(answer -> answer.text())
                .toList();
    }

    private List<EventRow> lines(Actor person, int after) {
        return newsroom.as(
                person,
                () -> newsroom.use(Reading.class).events(article, after, 100).items());
    }

    private static Manuscript text(String desk, String title) {
        var text = Newsroom.manuscript(title);
        return new Manuscript(
                text.title(), text.standfirst(), text.body(), text.subjects(), text.byline(), null, desk, null);
    }
}
