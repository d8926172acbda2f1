package org.copydesk.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.persistence.article.Byline;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A credit")
class PrintedNameTest {

    @Test
    void isIntroducedWhereItsDescriptionBeginsWithTheName() {
        assertThat(credit("Anna Berg has covered the port since 2014.").isIntroduced())
                .isTrue();
        assertThat(credit("Covers the port.").isIntroduced()).isFalse();
    }

    private static PrintedName credit(String description) {
        return PrintedName.of(List.of(new Byline("Anna Berg", "Reporter", description)))
                .get(0);
    }
}
