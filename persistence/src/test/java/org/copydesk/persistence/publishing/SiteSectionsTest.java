package org.copydesk.persistence.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.util.List;
import org.copydesk.persistence.Storing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sections of the site")
class SiteSectionsTest extends Storing {

    @Test
    void comeBackInTheirOrder() {
        the(SiteSections.class).set(List.of("SPORT", "City", "ART"));
        assertThat(the(SiteSections.class).all()).containsExactly("SPORT", "City", "ART");
        the(SiteSections.class).set(List.of("City"));
        assertThat(the(SiteSections.class).all()).containsExactly("City");
    }

    @Test
    void areThereOnceHoweverTheyAreWritten() {
        assertThatThrownBy(() -> the(SiteSections.class).set(List.of("City", "CITY")))
                .isInstanceOf(PersistenceException.class);
    }
}
