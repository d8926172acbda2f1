package org.copydesk.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.EMIL;
import static org.copydesk.core.review.DiscussingTest.assertRefused;

import java.util.List;
import java.util.Map;
import org.copydesk.core.people.Actor;
import org.copydesk.core.record.Retold;
import org.copydesk.core.review.SuggestionView.Standing;
import org.copydesk.core.text.anchor.Rewording;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.UnknownRevision;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.Manuscript;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.persistence.article.Move;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Suggesting by writing")
@ExtendWith(Retold.class)
class ProposingTest {

    private static final String TITLE = "The bell rings again";
    private static final String BODY = "<p>The bell of the north quay rings again.</p><p>Nobody there knows why.</p>";
    private static final String EDITED =
            "<p>The great bell of the north quay rings.</p><p>Nobody there knows why.</p><h2>Since when</h2>";

    private static final String STANDFIRST = "After a long winter";

    private final Talk talk = new Talk(BODY);

    @Test
    void makesSuggestionsWhichAllAcceptedGiveWhatWasTyped() {
        var made = propose(CLARA, 1, "The bell rings", EDITED);

        assertThat(talk.head()).isOne();
        assertThat(talk.text().body()).isEqualTo(BODY);
        assertThat(made).hasSize(4);
        accept(ANNA, made);
        assertThat(talk.text().body()).isEqualTo(EDITED);
        assertThat(talk.text().title()).isEqualTo("The bell rings");
    }

    @Test
    void keepsWhatIsTypedUntilItIsDone() {
        keep(CLARA, 1, EDITED);

        var open = open(CLARA);

        assertThat(open.text().body()).isEqualTo(EDITED);
        assertThat(open.kept()).isNotNull();
        assertThat(open.changes())
                .extracting(change -> change.rewording().kind())
                .containsExactly(Rewording.Kind.INSERT, Rewording.Kind.DELETE, Rewording.Kind.INSERT);
        assertThat(of(ANNA)).isEmpty();
        assertThat(open(EMIL).changes()).isEmpty();
    }

    @Test
    void saysWhereTheNewWordsStandInWhatWasTyped() {
        keep(CLARA, 1, EDITED);

        var great = open(CLARA).changes().get(0);

        assertThat(great.rewording()).isEqualTo(new Rewording("", "great", 3));
        assertThat(great.place().start()).isEqualTo(3);
        assertThat(great.place().end()).isEqualTo(8);
    }

    @Test
    void goesOnInOnesOwnSuggestions() {
        var first = propose(CLARA, 1, TITLE, BODY.replace("bell of", "gong of"));
        assertThat(open(CLARA).text().body()).contains("gong of");
        assertThat(open(CLARA).changes().get(0).made()).isNotNull();

        propose(CLARA, 1, TITLE, BODY.replace("bell of", "gong of").replace("Nobody", "No one"));

        assertThat(of(ANNA)).extracting(SuggestionView::standing).containsExactly(Standing.OPEN, Standing.OPEN);
        assertThat(of(ANNA).get(0).suggestion().id())
                .isEqualTo(first.get(0).suggestion().id());
    }

    @Test
    void takesBackWhatIsTypedOtherwise() {
        propose(CLARA, 1, TITLE, BODY.replace("bell of", "gong of"));

        propose(CLARA, 1, TITLE, BODY.replace("bell of", "drum of"));
        assertThat(of(ANNA))
                .extracting(SuggestionView::standing)
                .containsExactlyInAnyOrder(Standing.REJECTED, Standing.OPEN);

        propose(CLARA, 1, TITLE, BODY);
        assertThat(of(ANNA)).extracting(SuggestionView::standing).containsOnly(Standing.REJECTED);
    }

    @Test
    void doesNotRepeatWhatWasDecidedMeanwhile() {
        var made = propose(CLARA, 1, TITLE, BODY.replace("bell of", "gong of").replace("Nobody", "No one"));
        keep(
                CLARA,
                1,
                BODY.replace("bell of", "gong of").replace("Nobody", "No one").replace("why", "it"));
        accept(ANNA, made.subList(0, 1));
        talk.newsroom.does(
                ANNA,
                () -> talk.newsroom
                        .use(Suggesting.class)
                        .reject(talk.article, made.get(1).suggestion().id(), null));

        var open = open(CLARA);
        propose(CLARA, open.base(), TITLE, open.text().body());

        assertThat(of(ANNA))
                .extracting(SuggestionView::standing)
                .containsExactlyInAnyOrder(Standing.ACCEPTED, Standing.REJECTED, Standing.OPEN);
    }

    @Test
    void followsTheTextWhereBothCanBeHad() {
        keep(CLARA, 1, BODY.replace("bell of", "gong of"));
        talk.save(ANNA, BODY.replace("Nobody", "No one"));

        var open = open(CLARA);

        assertThat(open.base()).isEqualTo(2);
        assertThat(open.isBehind()).isFalse();
        assertThat(open.text().body()).contains("gong of").contains("No one");
        assertThat(open.changes()).hasSize(1);
    }

    @Test
    void staysWithTheOlderTextWhereNot() {
        keep(CLARA, 1, BODY.replace("bell of", "gong of"));
        talk.save(ANNA, BODY.replace("bell of", "drum of"));

        var open = open(CLARA);
        assertThat(open.isBehind()).isTrue();
        assertThat(open.text().body()).contains("gong of");

        var made = propose(CLARA, 1, TITLE, open.text().body());
        assertThat(made).extracting(SuggestionView::standing).containsExactly(Standing.OUTDATED);
        assertThat(made.get(0).suggestion().replacement()).isEqualTo("gong");
    }

    @Test
    void givesAReasonWhereOneIsSaid() {
        var change =
                keep(CLARA, 1, BODY.replace("bell of", "gong of")).changes().get(0);

        var made = propose(CLARA, 1, TITLE, BODY.replace("bell of", "gong of"), Map.of(change.words(), "It is one"));

        assertThat(made.get(0).suggestion().note()).isEqualTo("It is one");
    }

    @Test
    void writesAStandfirstWhereThereIsNone() {
        var without = new Manuscript(TITLE, "", BODY, List.of("HARBOUR"), List.of());
        talk.newsroom.does(ANNA, () -> talk.newsroom.use(Drafting.class).save(talk.article, 1, without));
        var made = talk.newsroom.as(
                CLARA,
                () -> talk.newsroom
                        .use(Proposing.class)
                        .propose(talk.article, 2, TITLE, "Nobody knows why", BODY, Map.of()));
        assertThat(made).extracting(SuggestionView::standing).containsExactly(Standing.OPEN);

        accept(ANNA, made);
        assertThat(talk.text().standfirst()).isEqualTo("Nobody knows why");
    }

    @Test
    void isForPublishedTextsToo() {
        talk.newsroom.move(ANNA, talk.article, Move.SUBMIT);
        talk.newsroom.move(EMIL, talk.article, Move.APPROVE);
        talk.newsroom.move(EMIL, talk.article, Move.PUBLISH);

        assertThat(propose(ANNA, 1, TITLE, EDITED)).hasSize(3);
    }

    @Test
    void isForThoseWhoMayReadAndWrite() {
        assertThatExceptionOfType(ArticleNotFound.class).isThrownBy(() -> open(BEN));
        assertThatExceptionOfType(ArticleNotFound.class).isThrownBy(() -> keep(BEN, 1, EDITED));
        assertThatExceptionOfType(ArticleNotFound.class).isThrownBy(() -> propose(BEN, 1, TITLE, EDITED));
    }

    @Test
    void refusesWhatCannotBe() {
        assertRefused(ReviewRefusal.NOTHING_PROPOSED, () -> propose(CLARA, 1, TITLE, BODY));
        assertThatExceptionOfType(ManuscriptRefused.class).isThrownBy(() -> propose(CLARA, 1, "", EDITED));
        assertThatExceptionOfType(UnknownRevision.class).isThrownBy(() -> keep(CLARA, 9, EDITED));
        assertThat(of(ANNA)).isEmpty();
    }

    @Test
    void takesOneChangeOutAgain() {
        var kept = keep(CLARA, 1, EDITED);
        var great = kept.changes().get(0);

        var without = talk.newsroom.as(
                CLARA,
                () -> talk.newsroom
                        .use(Proposing.class)
                        .without(talk.article, great.key(), 1, TITLE, STANDFIRST, EDITED));

        assertThat(without.text().body()).isEqualTo(EDITED.replace("great ", ""));
        assertThat(without.changes()).hasSize(2);
    }

    @Test
    void isThrownAwayOnRequest() {
        keep(CLARA, 1, EDITED);
        talk.newsroom.does(CLARA, () -> talk.newsroom.use(Proposing.class).drop(talk.article));

        assertThat(open(CLARA).changes()).isEmpty();
    }

    @Test
    void isWhereOneComesBackToUntilOneChoosesToEdit() {
        assertThat(isChosen(CLARA)).isFalse();
        choose(CLARA, true);
        assertThat(isChosen(CLARA)).isTrue();
        assertThat(isChosen(ANNA)).isFalse();
        choose(CLARA, false);
        assertThat(isChosen(CLARA)).isFalse();
        assertThatExceptionOfType(ArticleNotFound.class).isThrownBy(() -> choose(BEN, true));
    }

    @Test
    void listsWhatWasTypedAndNotSent() {
        assertThat(unsent(CLARA)).isFalse();
        keep(CLARA, 1, BODY);
        assertThat(unsent(CLARA)).as("what changes nothing").isFalse();
        keep(CLARA, 1, EDITED);
        assertThat(unsent(CLARA)).isTrue();
        assertThat(unsent(EMIL)).isFalse();

        propose(CLARA, 1, TITLE, EDITED);
        assertThat(unsent(CLARA)).isFalse();
    }

    private boolean isChosen(Actor person) {
        return talk.newsroom.as(person, () -> talk.newsroom.use(Proposing.class).isChosen(talk.article));
    }

    private void choose(Actor person, boolean suggesting) {
        talk.newsroom.does(person, () -> talk.newsroom.use(Proposing.class).choose(talk.article, suggesting));
    }

    /** On the list of all articles, and at the article alike. */
    private boolean unsent(Actor person) {
        boolean listed = talk
                .newsroom
                .as(person, () -> talk.newsroom.use(Proposing.class).unsent())
                .stream()
                .anyMatch(one -> one.article() == talk.article && one.title().equals(TITLE));
        assertThat(talk.newsroom
                        .as(person, () -> talk.newsroom.use(Proposing.class).unsentAt(talk.article))
                        .isPresent())
                .isEqualTo(listed);
        return listed;
    }

    private SuggestedText open(Actor person) {
        return talk.newsroom.as(person, () -> talk.newsroom.use(Proposing.class).open(talk.article));
    }

    private SuggestedText keep(Actor person, int base, String body) {
        return talk.newsroom.as(
                person, () -> talk.newsroom.use(Proposing.class).keep(talk.article, base, TITLE, STANDFIRST, body));
    }

    private List<SuggestionView> propose(Actor person, int base, String title, String body) {
        return propose(person, base, title, body, Map.of());
    }

    private List<SuggestionView> propose(Actor person, int base, String title, String body, Map<String, String> whys) {
        return talk.newsroom.as(
                person,
                () -> talk.newsroom.use(Proposing.class).propose(talk.article, base, title, STANDFIRST, body, whys));
    }

    private List<SuggestionView> of(Actor person) {
        return talk.newsroom.as(
                person, () -> talk.newsroom.use(Suggesting.class).of(talk.article));
    }

    private void accept(Actor person, List<SuggestionView> all) {
        var ids = all.stream().map(view -> view.suggestion().id()).toList();
        var outcomes = talk.newsroom.as(
                person, () -> talk.newsroom.use(Suggesting.class).accept(talk.article, ids));
        assertThat(outcomes.values()).allMatch(java.util.Optional::isEmpty);
    }
}
