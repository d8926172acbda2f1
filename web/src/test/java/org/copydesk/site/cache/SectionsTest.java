package org.copydesk.site.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sections")
@SuppressWarnings("UnnecessaryAssignment") // there is no container here to do it
class SectionsTest {

    @Test
    void areAskedForOnceInEachEdition() {
        var site = new PaperSite();
        var sections = new Sections();
        sections.site = site;
        var first = sections.at(1);
        site.subjects = List.of("SPORT");
        assertThat(sections.at(1)).isSameAs(first);
        assertThat(sections.at(2)).containsExactly("SPORT");
    }
}
