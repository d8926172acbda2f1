package org.copydesk.persistence.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.persistence.Storing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Windows that have an article open")
class PresencesTest extends Storing {

    private static final long ARTICLE = 7;

    @Test
    void areThereForAllOthersInTheOrderOfNames() {
        put("w2", "EDIT");
        the(Presences.class).put(ARTICLE, "w1", anna, "READ", NOW);
        assertThat(the(Presences.class).others(ARTICLE, "w3", NOW))
                .extracting(PresentRow::username)
                .containsExactly("anna", "clara");
        assertThat(the(Presences.class).others(ARTICLE, "w1", NOW))
                .extracting(PresentRow::username)
                .containsExactly("clara");
        assertThat(the(Presences.class).others(ARTICLE + 1, "w1", NOW)).isEmpty();
    }

    @Test
    void areWhereTheySaidLast() {
        put("w", "READ");
        put("w", "EDIT");
        assertThat(the(Presences.class).others(ARTICLE, "x", NOW))
                .extracting(PresentRow::place)
                .containsExactly("EDIT");
    }

    @Test
    void areGoneWhenTheyCloseButOnlyByTheirOwnPerson() {
        put("w", "EDIT");
        the(Presences.class).remove(ARTICLE, "w", anna);
        assertThat(the(Presences.class).others(ARTICLE, "x", NOW)).hasSize(1);
        the(Presences.class).remove(ARTICLE, "w", clara);
        assertThat(the(Presences.class).others(ARTICLE, "x", NOW)).isEmpty();
    }

    @Test
    void areForgottenWhenNothingIsHeardOfThem() {
        put("w", "EDIT");
        assertThat(the(Presences.class).others(ARTICLE, "x", NOW.plusSeconds(1)))
                .isEmpty();
        the(Presences.class).forget(NOW);
        assertThat(the(Presences.class).others(ARTICLE, "x", NOW)).hasSize(1);
        the(Presences.class).forget(NOW.plusSeconds(1));
        assertThat(the(Presences.class).others(ARTICLE, "x", NOW)).isEmpty();
    }

    private void put(String window, String place) {
        the(Presences.class).put(ARTICLE, window, clara, place, NOW);
    }
}
