package org.copydesk.web.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import org.copydesk.core.people.ReviewerNames;
import org.copydesk.core.review.ReviewStatus;
import org.copydesk.core.text.merge.Field;
import org.copydesk.persistence.article.RevisionKind;
import org.copydesk.persistence.article.RevisionRow;
import org.copydesk.persistence.record.EventRow;
import org.copydesk.web.frame.Times;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What the record says")
@SuppressWarnings("UnnecessaryAssignment") // there is no container here to do it
class EventSentencesTest {

    private final EventSentences telling = telling(Locale.GERMAN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Restored revision 2                        | Fassung 2 im Ganzen
            Restored title of revision 2               | aus Fassung 2: Titel
            Restored title, published time of revision 12 | aus Fassung 12: Titel, Datum
            Restored everything of revision 2          | Restored everything of revision 2
            """)
    void aboutWhatCameBackIsReadInTheReadersLanguage(String recorded, String told) {
        assertThat(telling.note(row(RevisionKind.RESTORE, recorded))).isEqualTo(told);
        assertThat(telling.said(event("RESTORE_REVISION", recorded, null))).isEqualTo(told);
    }

    @Test
    void inPeoplesOwnWordsStaysAsItIs() {
        assertThat(telling.said(event("REQUEST_CHANGES", "Restored revision 2", null)))
                .isEqualTo("Restored revision 2");
        assertThat(telling.note(row(RevisionKind.EDIT, null))).isNull();
    }

    @Test
    void aboutAnAppointmentNamesItsTime() {
        assertThat(telling.deed(event("SCHEDULE", null, "2026-11-27T09:00+01:00[Europe/Berlin]")))
                .isEqualTo("hat ihn auf 2026-11-27T09:00+01:00[Europe/Berlin] terminiert");
        assertThat(telling.deed(event("SCHEDULE", null, null))).isEqualTo("hat ihn terminiert");
    }

    @Test
    void aboutAStepOfAReviewNamesIt() {
        assertThat(telling.deed(event("APPROVE", null, "legal"))).isEqualTo("hat „Recht“ freigegeben");
        assertThat(telling.deed(event("APPROVE", null, "legal 00000000-0000-0000-0000-000000000002")))
                .isEqualTo("hat in Vertretung von Reviewer 2 „Recht“ freigegeben");
        assertThat(telling.deed(event("SKIP_STEP", "Urgent", "legal")))
                .isEqualTo("hat den Schritt „Recht“ übersprungen");
        for (var about : new String[] {null, "forgotten"})
            assertThat(telling.deed(event("APPROVE", null, about))).isEqualTo("hat ihn freigegeben");
    }

    @Test
    void ofPartsIsNamedInTheirOrder() {
        assertThat(telling.parts.named(EnumSet.of(Field.BODY, Field.TITLE))).isEqualTo("Titel, Text");
    }

    private static EventSentences telling(Locale language) {
        var telling = new EventSentences();
        telling.words = new PaperWords(language);
        telling.reviewers = new ReviewerNames();
        telling.review = new ReviewStatus() {
            @Override
            public Map<String, String> titles(long article) {
                return Map.of("legal", "Recht");
            }
        };
        telling.parts = new RestoredParts();
        telling.parts.words = telling.words;
        telling.times = new Times() {
            @Override
            public String inZone(ZonedDateTime time) {
                return time.toString();
            }
        };
        return telling;
    }

    private static RevisionRow row(RevisionKind kind, String note) {
        return new RevisionRow(3, "anna", "Anna Berg", Instant.EPOCH, note, kind, "", new int[] {2}, "The bell");
    }

    private static EventRow event(String action, String note, String about) {
        return new EventRow(
                1, 1L, 1, Instant.EPOCH, "anna", "Anna Berg", action, null, null, 1, "", note, about, "", "", (String)
                        null);
    }
}
