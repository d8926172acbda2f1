package org.copydesk.persistence.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The report of an import")
class ReportsTest extends Storing {

    private final FileRow refused = new FileRow(3, "c.txt", FileOutcome.REFUSED, null, 1, "a title", "NO_TITLE", "");
    private long id;

    @BeforeEach
    void report() {
        id = the(Imports.class).begin(anna, anna, NOW).id();
        the(Imports.class)
                .report(
                        id,
                        List.of(
                                new FileRow(
                                        1,
                                        "a.txt",
                                        FileOutcome.CREATED,
                                        article(anna).id(),
                                        null,
                                        null,
                                        null,
                                        ""),
                                new FileRow(
                                        2,
                                        "b.txt",
                                        FileOutcome.UNCHANGED,
                                        article(ben).id(),
                                        null,
                                        null,
                                        null,
                                        ""),
                                refused));
    }

    @Test
    void countsWhatBecameOfTheFiles() {
        var tally = Map.of(id, new Tally(1, 1, 1));
        assertThat(the(Reports.class).tallies(List.of(id), new Viewer(anna, false)))
                .isEqualTo(tally);
        assertThat(the(Reports.class).tallies(List.of(id), new Viewer(clara, true)))
                .isEqualTo(tally);
        assertThat(the(Reports.class).tallies(List.of(id), new Viewer(ben, false)))
                .isEmpty();
        assertThat(the(Reports.class).tallies(List.of(), new Viewer(anna, false)))
                .isEmpty();
    }

    @Test
    void namesOnlyArticlesThatTheViewerMaySee() {
        assertThat(the(Reports.class).rows(id, false, new Viewer(anna, false), 0, 9))
                .extracting(ReportRow::title)
                .containsExactly(TEXT.title(), null);
        assertThat(the(Reports.class).rows(id, false, new Viewer(clara, true), 0, 9))
                .extracting(ReportRow::title)
                .containsOnly(TEXT.title());
    }

    @Test
    void tellsWhatWasRefusedApart() {
        assertThat(the(Reports.class).rows(id, true, new Viewer(anna, false), 0, 9))
                .extracting(ReportRow::file)
                .containsExactly(refused);
        assertThat(the(Reports.class).rows(id, true, new Viewer(anna, false), 3, 9))
                .isEmpty();
    }
}
