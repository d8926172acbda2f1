package org.copydesk.site.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sections")
@SuppressWarnings("UnnecessaryAssignment") // there is no container here to do it
class SectionsTest {

    @Test
    void areTheMostFrequentSubjectsOfTheNewestArticles() {
        assertThat(Sections.most(List.of("A", "B", "C", "B", "D", "E", "F", "C", "B")))
                .containsExactly("B", "C", "A", "D", "E");
    }

    @Test
    void areCountedOnceForEachEdition() {
        var site = new PaperSite();
        var sections = new Sections();
        sections.site = site;
        var first = sections.at(1);
        site.subjects = List.of("SPORT");
        assertThat(sections.at(1)).isSameAs(first);
        assertThat(sections.at(2)).containsExactly("SPORT");
    }
}
