package org.copydesk.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.persistence.publishing.Correction.Kind.CORRECTION;
import static org.copydesk.persistence.publishing.Correction.Kind.TYPO;
import static org.copydesk.persistence.publishing.Correction.Kind.UPDATE;

import java.util.List;
import java.util.UUID;
import org.copydesk.core.Newsroom;
import org.copydesk.core.planning.DeskPlan;
import org.copydesk.core.planning.SettingUp;
import org.copydesk.core.record.Retold;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.Manuscript;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.publishing.Correction;
import org.copydesk.persistence.publishing.PublicArticle;
import org.copydesk.persistence.publishing.PublicNote;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A text that readers were shown")
@ExtendWith(Retold.class)
class CorrectingTest {

    private static final Newsroom NEWSROOM = new Newsroom();
    private static final String WRONG = "An earlier version said that the line closed in November.";

    private final String word = "word" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void isCorrectedWithWordsThatReadersSeeOnItAndInTheListOfCorrections() {
        long article = revised();
        NEWSROOM.asks(CLARA, article, publishing(new Correction(CORRECTION, WRONG)));

        assertThat(at().notes())
                .singleElement()
                .returns(WRONG, PublicNote::note)
                .returns(CORRECTION, PublicNote::kind);
        assertThat(notes()).extracting(PublicNote::slug).contains(word);
        assertThat(NEWSROOM.as(ANNA, () -> NEWSROOM.use(Site.class).newest(null, 0, 50)))
                .filteredOn(row -> row.slug().equals(word))
                .singleElement()
                .satisfies(row -> assertThat(row.correction().note()).isEqualTo(WRONG));
    }

    @Test
    void keepsEarlierNotesThroughLaterChanges() {
        long article = revised();
        NEWSROOM.asks(CLARA, article, publishing(new Correction(CORRECTION, WRONG)));
        change(article, 2);
        NEWSROOM.asks(CLARA, article, publishing(new Correction(TYPO, "nobody sees this")));

        assertThat(at().notes()).extracting(PublicNote::note).containsExactly(WRONG);
    }

    @Test
    void recordsTheWordsAndTheKindOfChange() {
        long article = revised();
        var event = NEWSROOM.asks(CLARA, article, publishing(new Correction(UPDATE, WRONG)));

        assertThat(event.note()).isEqualTo(WRONG);
    }

    @ParameterizedTest
    @EnumSource(names = {"CORRECTION", "CLARIFICATION", "UPDATE"})
    void needsWordsForReaders(Correction.Kind kind) {
        long article = revised();
        assertRefused(article, new Correction(kind, " \u200b "), Refusal.CORRECTION_NOTE_MISSING);
        assertThat(at().notes()).isEmpty();
    }

    @Test
    void isNotCorrectedBeforeItWasShown() {
        long article = NEWSROOM.as(ANNA, () -> NEWSROOM.use(Drafting.class).start(Newsroom.manuscript(word)));
        assertRefused(article, new Correction(CORRECTION, WRONG), Refusal.NOTHING_TO_CORRECT);
    }

    @Test
    void isCorrectedThroughReviewOnlyWhereItsDeskSaysSo() {
        var desk = "desk-" + word.substring(4, 12);
        var strict = new DeskPlan(desk, false, null, "PT0S", null, null, false, null, null, null, null, false);
        NEWSROOM.as(DORA, () -> NEWSROOM.use(SettingUp.class).open(desk, strict));
        long article = NEWSROOM.as(ANNA, () -> NEWSROOM.use(Drafting.class).start(on(desk, "<p>Text</p>")));
        NEWSROOM.move(CLARA, article, Move.PUBLISH_UNREVIEWED);
        NEWSROOM.move(ANNA, article, Move.REVISE);
        NEWSROOM.as(ANNA, () -> NEWSROOM.use(Drafting.class).save(article, 1, on(desk, "<p>Other text</p>")));

        assertRefused(article, new Correction(CORRECTION, WRONG), Refusal.QUICK_FIX_NOT_ALLOWED);

        NEWSROOM.move(ANNA, article, Move.SUBMIT);
        NEWSROOM.move(CLARA, article, Move.APPROVE);
        NEWSROOM.asks(CLARA, article, MoveRequest.to(Move.PUBLISH).telling(new Correction(CORRECTION, WRONG)));
        assertThat(at().notes()).hasSize(1);
    }

    private Manuscript on(String desk, String body) {
        return new Manuscript(word, "", body, List.of("CITY"), List.of(), null, desk, null);
    }

    @Test
    void isNamedByTheNoticeOfItsWithdrawal() {
        long article = revised();
        NEWSROOM.move(CLARA, article, Move.WITHDRAW);

        assertThat(at()).returns(true, PublicArticle::isWithdrawn).returns(word, PublicArticle::title);
        assertThat(notes()).extracting(PublicNote::slug).doesNotContain(word);
    }

    private void assertRefused(long article, Correction correction, Refusal refusal) {
        assertThatThrownBy(() -> NEWSROOM.asks(CLARA, article, publishing(correction)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private static MoveRequest publishing(Correction correction) {
        return MoveRequest.to(Move.PUBLISH_UNREVIEWED)
                .saying("Because")
                .confirmed()
                .telling(correction);
    }

    private long revised() {
        long article = NEWSROOM.as(ANNA, () -> NEWSROOM.use(Drafting.class).start(Newsroom.manuscript(word)));
        NEWSROOM.move(CLARA, article, Move.PUBLISH_UNREVIEWED);
        change(article, 1);
        return article;
    }

    private void change(long article, int base) {
        NEWSROOM.move(ANNA, article, Move.REVISE);
        var changed = Newsroom.manuscript(word, "<p>The line closed on 1 December. " + base + "</p>");
        NEWSROOM.as(ANNA, () -> NEWSROOM.use(Drafting.class).save(article, base, changed));
    }

    private PublicArticle at() {
        return NEWSROOM.as(ANNA, () -> NEWSROOM.use(Site.class).article(word).orElseThrow());
    }

    private static List<PublicNote> notes() {
        return NEWSROOM.as(ANNA, () -> NEWSROOM.use(Site.class).notes(null, 100));
    }
}
