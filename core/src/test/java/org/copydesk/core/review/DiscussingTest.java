package org.copydesk.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.Newsroom.EMIL;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.copydesk.core.people.Actor;
import org.copydesk.core.text.anchor.Quote;
import org.copydesk.core.text.merge.Field;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.writing.Drafting;
import org.copydesk.persistence.Questions;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.review.AnchoredField;
import org.copydesk.persistence.review.Threads;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A discussion")
class DiscussingTest {

    private final Talk talk =
            new Talk("<p>The bell of the north quay rings again. Nobody knows why.</p><p>It is cold.</p>");

    @Test
    void isAboutAPassageOfTheRevisionThatWasRead() {
        var view = talk.thread(CLARA, "Nobody knows why.", "Somebody must");

        assertThat(view.thread().anchor().exact()).isEqualTo("Nobody knows why.");
        assertThat(view.thread().anchor().prefix()).isEqualTo(" of the north quay rings again. ");
        assertThat(view.place().quote().exact()).isEqualTo("Nobody knows why.");
        assertThat(view.comments()).singleElement().satisfies(comment -> {
            assertThat(comment.text()).isEqualTo("Somebody must");
            assertThat(comment.author().username()).isEqualTo("clara");
        });
        assertThat(talk.actions()).contains("BEGIN_THREAD");
    }

    @Test
    void canBeAboutTitleAndStandfirst() {
        for (var field : new AnchoredField[] {AnchoredField.TITLE, AnchoredField.STANDFIRST}) {
            var exact = field == AnchoredField.TITLE ? "rings" : "winter";
            var wanted = new NewThread(new Passage(field, new Quote(exact, "", ""), 1), "Really?", false, null);

            assertThat(talk.thread(CLARA, wanted).place().quote().exact()).isEqualTo(exact);
        }
    }

    @Test
    void followsItsPassageThroughEditsAndRestores() {
        long id = talk.thread(CLARA, "Nobody knows why.", "Somebody must")
                .thread()
                .id();

        talk.save(ANNA, "<p>It is cold.</p><p>The bell of the north quay rings again. Nobody there knows why.</p>");
        assertThat(talk.look(id).place().quote().exact()).isEqualTo("Nobody there knows why.");

        talk.save(ANNA, "<p>It is cold.</p><p>The bell of the north quay rings again.</p>");
        assertThat(talk.look(id).place().deletedIn()).isEqualTo(3);
        assertThat(talk.look(id).place().quote().exact()).isEqualTo("Nobody there knows why.");

        talk.newsroom.does(
                ANNA, () -> talk.newsroom.use(Drafting.class).restore(talk.article, 1, 3, EnumSet.allOf(Field.class)));
        assertThat(talk.look(id).place().isDeleted()).isFalse();
    }

    @Test
    void isOneOfAnyNumberThatAreAskedForInTheSameQuestions() {
        talk.thread(CLARA, "bell", "Which?");
        var few = asked(() -> talk.newsroom.use(Discussing.class).of(talk.article));
        for (int more = 0; more < 12; more++) talk.thread(EMIL, "quay", "And which quay?");
        assertThat(asked(() -> talk.newsroom.use(Discussing.class).of(talk.article)))
                .as("the same words too, so that the database has one plan for them")
                .isEqualTo(few);
    }

    private List<String> asked(Runnable work) {
        talk.newsroom.does(CLARA, work);
        return Questions.askedBy(() -> talk.newsroom.does(CLARA, work)).stream()
                .filter(question -> !question.contains("from Person"))
                .toList();
    }

    @Test
    void isEndedFromWhereverOneIsToldOfItByThoseWhoMay() {
        var begun = talk.thread(CLARA, "bell", "Which?");
        long id = begun.thread().id();
        long comment = begun.comments().get(0).id();
        var discussing = talk.newsroom.use(Discussing.class);
        for (long number : new long[] {id, comment})
            assertThat(talk.newsroom.as(ANNA, () -> discussing.toSettle(talk.article, number)))
                    .contains(id);
        assertThat(talk.newsroom.as(ANNA, () -> discussing.toSettle(talk.article, 0)))
                .isEmpty();

        talk.newsroom.does(CLARA, () -> discussing.block(talk.article, id, true));
        assertThat(talk.newsroom.as(ANNA, () -> discussing.toSettle(talk.article, comment)))
                .isEmpty();
        talk.newsroom.does(CLARA, () -> discussing.resolve(talk.article, id));
        assertThat(talk.newsroom.as(CLARA, () -> discussing.toSettle(talk.article, comment)))
                .isEmpty();
    }

    @Test
    void isNotBegunWhereTooManyAreOpen() {
        talk.newsroom.use(ReviewRecord.class).mostOpen = 1;
        long id = talk.thread(CLARA, "bell", "Which?").thread().id();
        assertRefused(ReviewRefusal.TOO_MANY_THREADS, () -> talk.thread(ANNA, "quay", "And which quay?"));
        talk.newsroom.does(CLARA, () -> talk.newsroom.use(Discussing.class).resolve(talk.article, id));
        assertThat(talk.thread(ANNA, "quay", "And which quay?").thread().isOpen())
                .isTrue();
        talk.suggest(CLARA, "rings", "tolls");
        assertRefused(ReviewRefusal.TOO_MANY_SUGGESTIONS, () -> talk.suggest(CLARA, "quay", "pier"));
    }

    @Test
    void hasNoRoomForMoreThanItsPageCouldShow() {
        talk.newsroom.use(ReviewRecord.class).mostLetters = 10;
        var begun = talk.thread(CLARA, "bell", "Which?");
        long id = begun.thread().id();
        long comment = begun.comments().get(0).id();
        var discussing = talk.newsroom.use(Discussing.class);
        assertRefused(ReviewRefusal.TOO_MANY_COMMENTS, () -> talk.thread(ANNA, "quay", "Which quay?"));
        assertRefused(
                ReviewRefusal.TOO_MANY_COMMENTS,
                () -> talk.newsroom.does(ANNA, () -> discussing.reply(talk.article, id, "This one")));
        assertRefused(
                ReviewRefusal.TOO_MANY_COMMENTS,
                () -> talk.newsroom.does(CLARA, () -> discussing.edit(talk.article, comment, "Which bell?")));
        talk.suggest(CLARA, "rings", "tolls");
        assertRefused(ReviewRefusal.TOO_MANY_SUGGESTIONS, () -> talk.suggest(CLARA, "quay", "harbour"));
    }

    @Test
    void isNotBegunAnewWhereTooManyAreOpen() {
        talk.newsroom.use(ReviewRecord.class).mostOpen = 1;
        long id = talk.thread(CLARA, "bell", "Which?").thread().id();
        talk.newsroom.does(CLARA, () -> talk.newsroom.use(Discussing.class).resolve(talk.article, id));
        talk.thread(ANNA, "quay", "And which quay?");
        assertRefused(
                ReviewRefusal.TOO_MANY_THREADS,
                () -> talk.newsroom.does(
                        CLARA, () -> talk.newsroom.use(Discussing.class).reopen(talk.article, id)));
    }

    @Test
    void takesNoRoomWhenAllThatWasSaidInItWasTakenBack() {
        talk.newsroom.use(ReviewRecord.class).mostOpen = 1;
        var begun = talk.thread(CLARA, "bell", "Which?");
        long comment = begun.comments().get(0).id();
        talk.newsroom.does(CLARA, () -> talk.newsroom.use(Discussing.class).delete(talk.article, comment));
        assertThat(talk.thread(ANNA, "quay", "Which quay?").thread().isOpen()).isTrue();
    }

    @Test
    void holdsNoMoreThanAnybodyReads() {
        talk.newsroom.use(ReviewRecord.class).mostComments = 2;
        long id = talk.thread(CLARA, "bell", "Which?").thread().id();
        var taken = talk.newsroom.as(
                ANNA, () -> talk.newsroom.use(Discussing.class).reply(talk.article, id, "The old one"));
        talk.newsroom.does(ANNA, () -> talk.newsroom.use(Discussing.class).delete(talk.article, taken.id()));
        assertRefused(
                ReviewRefusal.TOO_MANY_COMMENTS,
                () -> talk.newsroom.does(
                        EMIL, () -> talk.newsroom.use(Discussing.class).reply(talk.article, id, "And the other?")));
        assertThat(talk.thread(EMIL, "quay", "And the other?").comments()).hasSize(1);
    }

    @Test
    void needsAPassageThatIsThereOnce() {
        assertRefused(ReviewRefusal.PASSAGE_NOT_FOUND, () -> talk.thread(CLARA, "The bell sinks", "No"));
        assertRefused(ReviewRefusal.PASSAGE_MISSING, () -> talk.thread(CLARA, "  ", "No"));
        assertRefused(ReviewRefusal.PASSAGE_AMBIGUOUS, () -> talk.thread(CLARA, "o", "No"));
        assertRefused(
                ReviewRefusal.NO_SUCH_REVISION,
                () -> talk.thread(CLARA, new NewThread(Talk.body("bell", 7), "No", false, null)));
        assertRefused(
                ReviewRefusal.NO_SUCH_STEP,
                () -> talk.thread(CLARA, new NewThread(Talk.body("bell", 1), "No", true, "x".repeat(100_000))));
        talk.save(ANNA, "<p>The bell, the bell, the bell.</p>");
        var second = new Passage(AnchoredField.BODY, new Quote("the bell", "bell, ", ","), 2);
        assertThat(talk.thread(CLARA, new NewThread(second, "This one", false, null))
                        .thread()
                        .anchor()
                        .start())
                .isEqualTo(8);
    }

    @Test
    void needsWords() {
        assertRefused(ReviewRefusal.TEXT_MISSING, () -> talk.thread(CLARA, "bell", " \u200b "));
        assertRefused(ReviewRefusal.TEXT_TOO_LONG, () -> talk.thread(CLARA, "bell", "x".repeat(10_001)));
        assertThat(talk.thread(CLARA, "bell", "<script>alert('x')</script>\0\r\nand more")
                        .comments()
                        .get(0)
                        .text())
                .isEqualTo("<script>alert('x')</script> \nand more");
    }

    @Test
    void isForThoseWhoMayReadAndWrite() {
        assertThatExceptionOfType(ArticleNotFound.class).isThrownBy(() -> talk.thread(BEN, "bell", "Hello"));
        var reader = new Actor(CLARA.id(), "clara", "Clara Engel", Set.of());
        assertThatExceptionOfType(ArticleNotFound.class).isThrownBy(() -> talk.thread(reader, "bell", "Hello"));
        var formerAuthor = new Actor(ANNA.id(), "anna", "Anna Berg", Set.of());
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> talk.thread(formerAuthor, "bell", "Hello"));
    }

    @Test
    void namesPeopleWhoMayReadIt() {
        var view = talk.thread(CLARA, "bell", "@anna what do @emil, and mail@ben or @nobody say? (@anna)");

        assertThat(view.comments().get(0).mentions())
                .extracting(person -> person.username())
                .containsExactly("anna", "emil");
        assertRefused(ReviewRefusal.MENTION_CANNOT_READ, () -> talk.thread(CLARA, "bell", "Ask @ben"));
        talk.directory.enable(EMIL.id(), false);
        assertRefused(ReviewRefusal.MENTION_CANNOT_READ, () -> talk.thread(CLARA, "bell", "Ask @emil"));
    }

    @Test
    void isChangedAndTakenBackByWhoSaidItOnly() {
        var thread = talk.thread(CLARA, "bell", "First");
        long first = thread.comments().get(0).id();
        var discussing = talk.newsroom.use(Discussing.class);
        long second = talk.newsroom.as(
                ANNA,
                () -> discussing
                        .reply(talk.article, thread.thread().id(), "Second")
                        .id());

        assertRefused(
                ReviewRefusal.NOT_YOURS,
                () -> talk.newsroom.does(ANNA, () -> discussing.edit(talk.article, first, "Mine")));
        assertRefused(
                ReviewRefusal.NOT_YOURS,
                () -> talk.newsroom.does(CLARA, () -> discussing.delete(talk.article, second)));
        var edited = talk.newsroom.as(CLARA, () -> discussing.edit(talk.article, first, "Said better"));
        assertThat(edited.edited()).isNotNull();
        talk.newsroom.does(CLARA, () -> discussing.delete(talk.article, first));
        assertThat(talk.look(thread.thread().id()).comments())
                .extracting(CommentView::text)
                .containsExactly("", "Second");
        assertThatExceptionOfType(NotUnderReview.class)
                .isThrownBy(() -> talk.newsroom.does(CLARA, () -> discussing.edit(talk.article, first, "Again")));
        talk.newsroom.does(ANNA, () -> discussing.delete(talk.article, second));
        assertThatExceptionOfType(NotUnderReview.class)
                .isThrownBy(() -> talk.look(thread.thread().id()));
    }

    @Test
    void isSettledOnceAndGoesOn() {
        long id = talk.thread(CLARA, "bell", "Really?").thread().id();
        var discussing = talk.newsroom.use(Discussing.class);

        var settled = talk.newsroom.as(ANNA, () -> discussing.resolve(talk.article, id));
        talk.newsroom.does(CLARA, () -> discussing.resolve(talk.article, id));

        assertThat(settled.thread().isOpen()).isFalse();
        assertThat(talk.look(id).resolver().username()).isEqualTo("anna");
        assertThat(talk.newsroom
                        .as(CLARA, () -> discussing.reopen(talk.article, id, "Not yet"))
                        .thread()
                        .isOpen())
                .isTrue();
        assertThat(talk.actions()).containsOnlyOnce("RESOLVE").containsOnlyOnce("REOPEN");
    }

    @Test
    void thatBlocksIsSettledByWhoBeganItOrAnEditor() {
        long id = talk.thread(CLARA, new NewThread(Talk.body("bell", 1), "Prove it", true, null))
                .thread()
                .id();
        var discussing = talk.newsroom.use(Discussing.class);
        var threads = talk.newsroom.use(Threads.class);

        assertRefused(
                ReviewRefusal.NOT_YOURS, () -> talk.newsroom.does(ANNA, () -> discussing.resolve(talk.article, id)));
        assertRefused(
                ReviewRefusal.NOT_YOURS,
                () -> talk.newsroom.does(ANNA, () -> discussing.block(talk.article, id, false)));
        assertThat(talk.newsroom.as(CLARA, () -> threads.blocking(talk.article, "legal")))
                .isOne();
        talk.newsroom.does(EMIL, () -> discussing.resolve(talk.article, id));
        assertThat(talk.newsroom.as(CLARA, () -> threads.blocking(talk.article, null)))
                .isZero();
    }

    @Test
    void isGivenToSomebodyWhoIsHereAndMayReadIt() {
        long id = talk.thread(CLARA, "bell", "Check").thread().id();
        var discussing = talk.newsroom.use(Discussing.class);

        assertThat(talk.newsroom
                        .as(CLARA, () -> discussing.assign(talk.article, id, "anna"))
                        .assignee()
                        .username())
                .isEqualTo("anna");
        assertThat(talk.newsroom
                        .as(ANNA, () -> discussing.mine(Long.MAX_VALUE, 100))
                        .items())
                .extracting(own -> own.thread().id())
                .contains(id);
        assertRefused(ReviewRefusal.PERSON_UNKNOWN, () -> assign(id, "nobody"));
        assertRefused(ReviewRefusal.PERSON_CANNOT_READ, () -> assign(id, "ben"));
        talk.directory.enable(EMIL.id(), false);
        assertRefused(ReviewRefusal.PERSON_SHUT_OUT, () -> assign(id, "emil"));
        assertThat(assign(id, null).assignee()).isNull();
    }

    @Test
    void isOnThePagesOfNobodyWhoMayNotSeeIt() {
        var mine = talk.newsroom.use(Discussing.class);
        long id = talk.thread(CLARA, "bell", "Check @anna").thread().id();

        assertThat(talk.newsroom.as(BEN, () -> mine.mine(Long.MAX_VALUE, 100)).items())
                .extracting(own -> own.thread().id())
                .doesNotContain(id);
        talk.newsroom.move(ANNA, talk.article, Move.TRASH);
        assertThat(talk.newsroom.as(ANNA, () -> mine.mine(Long.MAX_VALUE, 100)).items())
                .extracting(own -> own.thread().id())
                .doesNotContain(id);
        assertThatExceptionOfType(ArticleNotFound.class)
                .isThrownBy(() -> talk.newsroom.does(DORA, () -> mine.of(talk.article)));
    }

    @Test
    void isThereInABlinkAmongFiveHundredOnTenThousandWords() {
        var long10k = IntStream.range(0, 500)
                .mapToObj(i -> "<p>Paragraph number " + i + " tells of the quay, of the bell and of the winter of year "
                        + i + ", and of who was there when it rang.</p>")
                .collect(Collectors.joining());
        var big = new Talk(long10k);
        big.newsroom.does(CLARA, () -> {
            for (int i = 0; i < 500; i++)
                big.newsroom
                        .use(Discussing.class)
                        .begin(
                                big.article,
                                new NewThread(Talk.body("of the winter of year " + i + ",", 1), "Sure?", false, null));
        });
        big.save(ANNA, long10k.replace("who was there", "those who were there").replace("number 7 ", "number seven "));

        var views =
                big.newsroom.as(ANNA, () -> big.newsroom.use(Discussing.class).of(big.article));
        var begin = Instant.now();
        big.newsroom.as(ANNA, () -> big.newsroom.use(Discussing.class).of(big.article));

        assertThat(views).hasSize(500).noneMatch(view -> view.place().isDeleted());
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(1));
    }

    private ThreadView assign(long thread, String username) {
        return talk.newsroom.as(
                CLARA, () -> talk.newsroom.use(Discussing.class).assign(talk.article, thread, username));
    }

    static void assertRefused(ReviewRefusal refusal, ThrowingCallable call) {
        assertThatExceptionOfType(ReviewRefused.class)
                .isThrownBy(call)
                .extracting(ReviewRefused::refusal)
                .isEqualTo(refusal);
    }
}
