package org.copydesk.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.EMIL;
import static org.copydesk.core.review.DiscussingTest.assertRefused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.core.history.Crediting;
import org.copydesk.core.people.Actor;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.record.Retold;
import org.copydesk.core.review.SuggestionView.Standing;
import org.copydesk.core.text.TextLimits;
import org.copydesk.core.text.anchor.Quote;
import org.copydesk.core.text.bounds.HtmlBounds;
import org.copydesk.core.text.credit.Share;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.RevisionKind;
import org.copydesk.persistence.review.AnchoredField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A suggestion")
@ExtendWith(Retold.class)
class SuggestingTest {

    private final Talk talk =
            new Talk("<p>The bell of the north quay rings again.</p><p>Nobody there knows why it does.</p>");

    @Test
    void becomesARevisionThatCreditsWhoMadeIt() {
        var suggestion = talk.suggest(CLARA, "rings again", "tolls once more");

        var taken = accept(ANNA, suggestion);

        assertThat(taken.standing()).isEqualTo(Standing.ACCEPTED);
        assertThat(taken.suggestion().acceptedRevision()).isEqualTo(2);
        assertThat(talk.text().body()).startsWith("<p>The bell of the north quay tolls once more.</p>");
        var attribution =
                talk.newsroom.as(ANNA, () -> talk.newsroom.use(Crediting.class).of(talk.article));
        assertThat(attribution.shares()).contains(new Share("clara", 3));
        var row = talk.newsroom.as(
                ANNA,
                () -> talk.newsroom
                        .use(Reading.class)
                        .revisions(talk.article, 3, 1)
                        .items()
                        .get(0));
        assertThat(row.kind()).isEqualTo(RevisionKind.SUGGESTION);
        assertThat(row.note()).isEqualTo("Clara Engel");
        assertThat(talk.actions()).contains("SUGGEST", "ACCEPT", "ACCEPT_SUGGESTION");
    }

    @Test
    void isTurnedDownAndKeepsItsWords() {
        var suggestion = talk.suggest(CLARA, "rings again", "tolls");

        var rejected = talk.newsroom.as(
                ANNA,
                () -> talk.newsroom.use(Suggesting.class).reject(talk.article, id(suggestion), "It is no funeral"));

        assertThat(rejected.standing()).isEqualTo(Standing.REJECTED);
        assertThat(rejected.suggestion().decisionNote()).isEqualTo("It is no funeral");
        assertThat(rejected.suggestion().replacement()).isEqualTo("tolls");
        assertThat(talk.head()).isOne();
    }

    @Test
    void isDecidedOnce() {
        var suggestion = talk.suggest(CLARA, "rings again", "tolls");
        accept(ANNA, suggestion);

        assertRefused(ReviewRefusal.ALREADY_DECIDED, () -> accept(EMIL, suggestion));
        assertRefused(
                ReviewRefusal.ALREADY_DECIDED,
                () -> talk.newsroom.does(
                        EMIL, () -> talk.newsroom.use(Suggesting.class).reject(talk.article, id(suggestion), null)));
        assertThat(talk.head()).isEqualTo(2);
    }

    @Test
    void findsItsParagraphWhereItMoved() {
        var suggestion = talk.suggest(CLARA, "knows why", "can say why");
        talk.save(ANNA, "<p>Nobody there knows why it does.</p><p>The bell of the north quay rings again.</p>");

        assertThat(accept(ANNA, suggestion).standing()).isEqualTo(Standing.ACCEPTED);
        assertThat(talk.text().body()).startsWith("<p>Nobody there can say why it does.</p>");
    }

    @Test
    void isMergedWithWhatElseChangedInItsPassage() {
        var suggestion = talk.suggest(CLARA, "Nobody there knows why it does.", "Nobody there knows why it rings.");
        talk.save(ANNA, "<p>The bell of the north quay rings again.</p><p>No one there knows why it does.</p>");

        assertThat(talk.suggestion(id(suggestion)).standing()).isEqualTo(Standing.OPEN);
        accept(ANNA, suggestion);
        assertThat(talk.text().body()).contains("<p>No one there knows why it rings.</p>");
    }

    @Test
    void isTriedAgainOnlyWhereTheTextAroundItChanged() {
        var far = "<p>It is cold.</p><p>It is early.</p><p>It is dark.</p>";
        talk.save(ANNA, "<p>The bell rings again.</p><p>Nobody knows why.</p>" + far);
        var suggestion = talk.suggest(CLARA, "knows why", "can say why");
        talk.save(ANNA, "<p>The bell rings again.</p><p>Nobody understands why.</p>" + far);
        assertThat(talk.suggestion(id(suggestion)).standing()).isEqualTo(Standing.OUTDATED);
        int tried = talk.newsroom.use(Suggesting.class).trials.size();

        talk.save(ANNA, "<p>The bell rings again.</p><p>Nobody understands why.</p>" + far.replace("dark", "grey"));
        assertThat(talk.suggestion(id(suggestion)).standing()).isEqualTo(Standing.OUTDATED);
        assertThat(talk.newsroom.use(Suggesting.class).trials).hasSize(tried);

        talk.save(ANNA, "<p>The bell rings again.</p><p>Nobody knows why.</p>" + far);
        assertThat(talk.suggestion(id(suggestion)).standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void saysWhenItNoLongerFitsAndKeepsItsWords() {
        var suggestion = talk.suggest(CLARA, "knows why", "can say why");
        talk.save(ANNA, "<p>The bell of the north quay rings again.</p><p>Nobody there understands it.</p>");

        assertThat(talk.suggestion(id(suggestion)).standing()).isEqualTo(Standing.OUTDATED);
        assertRefused(ReviewRefusal.NO_LONGER_APPLIES, () -> accept(ANNA, suggestion));
        assertThat(talk.suggestion(id(suggestion)).suggestion().replacement()).isEqualTo("can say why");

        talk.save(ANNA, "<p>The bell of the north quay rings again.</p><p>Nobody there knows why it does.</p>");
        assertThat(talk.suggestion(id(suggestion)).standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void isSettledByWhoeverWritesItIntoTheTextByHand() {
        var suggestion = talk.suggest(CLARA, "knows why", "can say why");
        talk.save(ANNA, "<p>The bell of the north quay rings again.</p><p>Nobody there understands it.</p>");
        talk.save(ANNA, "<p>The bell of the north quay rings again.</p><p>Nobody there can say why it rings.</p>");

        var settled = settle(ANNA, suggestion);

        assertThat(settled.standing()).isEqualTo(Standing.ACCEPTED);
        assertThat(settled.suggestion().isByHand()).isTrue();
        assertThat(settled.suggestion().acceptedRevision()).isEqualTo(3);
        assertThat(settled.decider().id()).isEqualTo(ANNA.id());
        assertThat(talk.head()).isEqualTo(3);
        assertThat(talk.actions()).endsWith("ACCEPT_SUGGESTION");
        assertRefused(ReviewRefusal.ALREADY_DECIDED, () -> settle(ANNA, suggestion));
    }

    @Test
    void isSettledByHandByThoseOnlyWhoMayWriteInTheText() {
        var suggestion = talk.suggest(CLARA, "knows why", "can say why");
        assertThatExceptionOfType(ArticleNotFound.class).isThrownBy(() -> settle(BEN, suggestion));
        talk.newsroom.move(ANNA, talk.article, Move.SUBMIT);
        talk.newsroom.move(EMIL, talk.article, Move.APPROVE);
        talk.newsroom.move(EMIL, talk.article, Move.PUBLISH);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> settle(ANNA, suggestion));
    }

    @Test
    void isTakenWithOthersInOneRevisionForEachPerson() {
        var first = talk.suggest(CLARA, "bell", "great bell");
        var second = talk.suggest(CLARA, "Nobody", "No one");
        var other = talk.suggest(EMIL, "again", "today");
        var overlapping = talk.suggest(EMIL, "rings again", "is silent");

        var outcomes = talk.newsroom.as(
                ANNA,
                () -> talk.newsroom
                        .use(Suggesting.class)
                        .accept(talk.article, List.of(id(first), id(second), id(other), id(overlapping))));

        assertThat(outcomes.values().stream().filter(Optional::isEmpty)).hasSize(3);
        assertThat(talk.head()).isEqualTo(3);
        assertThat(talk.text().body()).contains("great bell").contains("No one there");
    }

    @Test
    void isToldOnceToWhoMadeItWhenItIsDecidedWithOthersOfTheirs() {
        List<SuggestionDecided> told = new ArrayList<>();
        talk.newsroom.hearing(SuggestionDecided.class, told::add);
        var taken = List.of(
                id(talk.suggest(CLARA, "bell", "great bell")),
                id(talk.suggest(EMIL, "again", "today")),
                id(talk.suggest(CLARA, "Nobody", "No one")));
        var turnedDown = List.of(
                id(talk.suggest(CLARA, "rings", "tolls")),
                id(talk.suggest(EMIL, "rings", "sings")),
                id(talk.suggest(CLARA, "rings", "calls")));

        talk.newsroom.does(ANNA, () -> talk.newsroom.use(Suggesting.class).accept(talk.article, taken));
        assertThat(told)
                .extracting(SuggestionDecided::suggester, SuggestionDecided::suggestion, SuggestionDecided::accepted)
                .containsExactlyInAnyOrder(tuple(CLARA.id(), taken.get(0), true), tuple(EMIL.id(), taken.get(1), true));

        told.clear();
        talk.newsroom.does(ANNA, () -> talk.newsroom.use(Suggesting.class).reject(talk.article, turnedDown, null));
        assertThat(told)
                .extracting(SuggestionDecided::suggester, SuggestionDecided::accepted)
                .containsExactlyInAnyOrder(tuple(CLARA.id(), false), tuple(EMIL.id(), false));
    }

    @Test
    void isRefusedWhenTheTextCouldNotBeStoredWithIt() {
        assertRefused(ReviewRefusal.LEAVES_FLAWS, () -> inTitle("The bell rings again", ""));
        assertRefused(ReviewRefusal.LEAVES_FLAWS, () -> inTitle("bell", "b".repeat(TextLimits.TITLE)));
    }

    @Test
    void neverMakesWithOthersAnArticleThatCannotBeStored() {
        var first = inTitle("The bell", "");
        var second = inTitle("rings again", "");
        var body = talk.suggest(EMIL, "again", "today");

        var outcomes = talk.newsroom.as(
                ANNA,
                () -> talk.newsroom
                        .use(Suggesting.class)
                        .accept(talk.article, List.of(id(first), id(second), id(body))));

        assertThat(outcomes)
                .containsEntry(id(first), Optional.of(ReviewRefusal.LEAVES_FLAWS))
                .containsEntry(id(second), Optional.of(ReviewRefusal.LEAVES_FLAWS))
                .containsEntry(id(body), Optional.empty());
        assertThat(talk.suggestion(id(first)).standing()).isEqualTo(Standing.OPEN);
        assertThat(talk.text().title()).isEqualTo("The bell rings again");
    }

    @Test
    void isRefusedAloneWhenTheTextCouldNotBeStoredWithItByNow() {
        var first = inTitle("The bell", "");
        var second = inTitle("rings again", "");
        accept(ANNA, first);

        assertRefused(ReviewRefusal.LEAVES_FLAWS, () -> accept(ANNA, second));
        assertThat(talk.suggestion(id(second)).standing()).isEqualTo(Standing.OPEN);
    }

    private SuggestionView inTitle(String exact, String replacement) {
        var passage = new Passage(AnchoredField.TITLE, new Quote(exact, "", ""), 1);
        return talk.newsroom.as(
                CLARA,
                () -> talk.newsroom
                        .use(Suggesting.class)
                        .suggest(talk.article, new NewSuggestion(passage, replacement, null)));
    }

    @Test
    void isCleanedLikeEverythingThatIsWritten() {
        accept(ANNA, talk.suggest(CLARA, "bell", "<img src=x onerror=alert(1)><script>alert(1)</script><em>gong</em>"));

        assertThat(talk.text().body())
                .contains("<em>gong</em>")
                .doesNotContain("script")
                .doesNotContain("onerror");
    }

    @Test
    void hasToChangeSomething() {
        assertRefused(ReviewRefusal.NOTHING_PROPOSED, () -> talk.suggest(CLARA, "bell", "bell"));
        for (var words : List.of(
                "x".repeat(TextLimits.BODY + 1),
                "<b>".repeat(HtmlBounds.DEPTH + 1),
                "<br>".repeat(HtmlBounds.ELEMENTS + 1)))
            assertRefused(ReviewRefusal.REPLACEMENT_TOO_LONG, () -> talk.suggest(CLARA, "bell", words));
        var title = new Passage(AnchoredField.TITLE, new Quote("bell", "", ""), talk.head());
        var longest = new NewSuggestion(title, "x".repeat(TextLimits.TITLE + 1), null);
        assertRefused(
                ReviewRefusal.REPLACEMENT_TOO_LONG,
                () -> talk.newsroom.does(
                        CLARA, () -> talk.newsroom.use(Suggesting.class).suggest(talk.article, longest)));
        assertRefused(ReviewRefusal.PASSAGE_NOT_FOUND, () -> talk.suggest(CLARA, "gong", "bell"));
    }

    @Test
    void isForThoseWhoMayReadAndDecidedByThoseWhoMayWrite() {
        assertThatExceptionOfType(ArticleNotFound.class).isThrownBy(() -> talk.suggest(BEN, "bell", "gong"));
        var suggestion = talk.suggest(CLARA, "bell", "gong");
        var own = talk.suggest(CLARA, "north", "south");
        talk.newsroom.move(ANNA, talk.article, Move.SUBMIT);
        talk.newsroom.move(EMIL, talk.article, Move.APPROVE);
        talk.newsroom.move(EMIL, talk.article, Move.PUBLISH);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> accept(ANNA, suggestion));
        assertThat(talk.newsroom
                        .as(CLARA, () -> talk.newsroom.use(Suggesting.class).reject(talk.article, id(own), null))
                        .standing())
                .isEqualTo(Standing.REJECTED);
        assertThat(talk.suggest(CLARA, "bell", "drum").standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void voidsTheApprovalOfWhatItChanges() {
        talk.newsroom.move(ANNA, talk.article, Move.SUBMIT);
        talk.newsroom.move(CLARA, talk.article, Move.APPROVE);
        accept(CLARA, talk.suggest(EMIL, "bell", "gong"));

        assertThat(talk.newsroom.as(
                        ANNA,
                        () -> talk.newsroom
                                .use(Reading.class)
                                .article(talk.article)
                                .article()
                                .state()))
                .hasToString("IN_REVIEW");
    }

    private SuggestionView settle(Actor person, SuggestionView suggestion) {
        return talk.newsroom.as(
                person, () -> talk.newsroom.use(Suggesting.class).settle(talk.article, id(suggestion)));
    }

    private SuggestionView accept(Actor person, SuggestionView suggestion) {
        return talk.newsroom.as(
                person, () -> talk.newsroom.use(Suggesting.class).accept(talk.article, id(suggestion)));
    }

    private static long id(SuggestionView view) {
        return view.suggestion().id();
    }
}
