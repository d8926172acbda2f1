package org.copydesk.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.persistence.article.Byline;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A credit")
class CreditTest {

    @Test
    void isIntroducedWhereItsDescriptionBeginsWithTheName() {
        assertThat(credit("Anna Berg has covered the port since 2014.").isIntroduced())
                .isTrue();
        assertThat(credit("Covers the port.").isIntroduced()).isFalse();
    }

    private static Credit credit(String description) {
        return Credit.of(List.of(new Byline("Anna Berg", "Reporter", description)))
                .get(0);
    }
}
