package org.copydesk.persistence.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Draft;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.Revisions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rounds of review")
class RoundsTest extends Storing {

    private Article article;

    @BeforeEach
    void submit() {
        article = article(anna);
        article.move(Move.SUBMIT, NOW);
        the(Rounds.class).begin(article, 0, List.of("FACTS"), anna, NOW);
        em.flush();
    }

    @Test
    void beginWithTheNewestRevisionAndWhatWasDoneBefore() {
        var round = the(Rounds.class).newest(article).orElseThrow();
        assertThat(round.number()).isEqualTo(1);
        assertThat(round.revision()).isEqualTo(1);
        assertThat(round.submittedBy()).isEqualTo(anna);
        assertThat(round.carried()).containsExactly("FACTS");
    }

    @Test
    void followOneAnother() {
        the(Rounds.class).begin(article, 0, List.of(), ben, NOW.plusSeconds(1));
        em.flush();
        assertThat(the(Rounds.class).newest(article).orElseThrow().number()).isEqualTo(2);
        assertThat(the(Rounds.class).of(article.id())).extracting(Round::number).containsExactly(1, 2);
    }

    @Test
    void areNoneBeforeTheFirst() {
        assertThat(the(Rounds.class).newest(article(ben))).isEmpty();
    }

    @Test
    void holdTheApprovalsGivenInThemUntilTheseAreVoid() {
        approve(clara);
        approve(ben);
        assertThat(the(Rounds.class).approvals(article.id(), 2)).isEmpty();
        assertThat(the(Rounds.class).approvals(article.id(), 1))
                .extracting(Approval::person)
                .containsExactly(clara, ben);
        the(Rounds.class).newest(article, null, clara).orElseThrow().becomeVoid(NOW.plusSeconds(5));
        em.flush();
        assertThat(the(Rounds.class).approvals(article.id()))
                .extracting(Approval::person)
                .containsExactly(ben);
        assertThat(the(Rounds.class).approvals(article.id(), 1)).hasSize(2);
    }

    @Test
    void passOverSteps() {
        the(Rounds.class).skip(article, "LAW", clara, "No names in it", NOW);
        assertThat(the(Rounds.class).skipped(article.id(), 1)).containsExactly("LAW");
        assertThat(the(Rounds.class).skipped(article.id(), 2)).isEmpty();
    }

    @Test
    void passOverThemNoLongerOnceThatIsTakenBack() {
        the(Rounds.class).skip(article, "LAW", clara, "No names in it", NOW);
        the(Rounds.class).skip(article, "FACTS", clara, "Nothing to check", NOW);
        the(Rounds.class).unskip(article, "LAW");
        assertThat(the(Rounds.class).skipped(article.id(), 1)).containsExactly("FACTS");
    }

    @Test
    void tickLinesOffForOneContentOnly() {
        tick(2, true);
        tick(2, true);
        tick(3, true);
        tick(3, false);
        assertThat(the(Rounds.class).ticked(article.id(), "FACTS", article.content()))
                .containsExactly(2);
        assertThat(the(Rounds.class).ticked(article.id(), "FACTS", "another")).isEmpty();
        assertThat(the(Rounds.class).ticked(article.id(), "LAW", article.content()))
                .isEmpty();
    }

    @Test
    void areUnderWayWhileTheirArticleIsInReview() {
        assertThat(the(Rounds.class).underWay("news")).extracting(Round::number).containsExactly(1);
        assertThat(the(Rounds.class).underWay("sport")).isEmpty();
        article.move(Move.RECALL, NOW);
        em.flush();
        assertThat(the(Rounds.class).underWay("news")).isEmpty();
    }

    @Test
    void tellWhoHasReadHowFar() {
        approve(clara);
        the(Revisions.class).add(article.append(Draft.edit(TEXT.saying("de", null), 1), anna, NOW.plusSeconds(9)));
        approve(ben);
        var readings = the(Rounds.class).readings(article);
        assertThat(readings.approved()).isEqualTo(Map.of(clara, 1, ben, 2));
        assertThat(readings.handedIn()).isEqualTo(1);
    }

    private void approve(UUID person) {
        the(Rounds.class).approve(article, null, person, null, NOW);
        em.flush();
    }

    private void tick(int item, boolean done) {
        the(Rounds.class).tick(article, "FACTS", item, done, clara, NOW);
    }
}
