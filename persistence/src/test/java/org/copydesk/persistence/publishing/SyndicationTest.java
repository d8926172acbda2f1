package org.copydesk.persistence.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What feeds carry")
class SyndicationTest extends OnTheSite {

    @Test
    void isWhatReadersSeeNewestFirst() {
        var older = shown("bell", NOW);
        var newer = shown("fair", NOW.plusSeconds(1));
        assertThat(the(Syndication.class).newest(LATER, 9))
                .extracting(PublicRow::id)
                .containsExactly(newer.id(), older.id());
        assertThat(the(Syndication.class).newest(LATER, 1)).hasSize(1);
        assertThat(the(Syndication.class).next(LATER)).isEmpty();
    }

    @Test
    void isNotYetWhatCanStillBeTakenBack() {
        shown("bell", NOW, LATER);
        assertThat(the(Syndication.class).newest(NOW, 9)).isEmpty();
        assertThat(the(Syndication.class).next(NOW)).hasValue(LATER);
        assertThat(the(Syndication.class).newest(LATER, 9)).hasSize(1);
    }

    @Test
    void isWhatWasThereBeforeWhileTheNewerCanBeTakenBack() {
        var article = shown("bell", NOW);
        the(Publications.class).show(article, clara, ben, null, LATER.plusSeconds(60), LATER);
        assertThat(the(Syndication.class).newest(LATER, 9))
                .extracting(PublicRow::changed)
                .containsExactly(NOW);
        assertThat(the(Syndication.class).newest(LATER.plusSeconds(60), 9))
                .extracting(PublicRow::changed)
                .containsExactly(LATER);
    }

    @Test
    void isThatSomethingWasWithdrawnWhichTheyHadCarried() {
        var article = shown("bell", NOW);
        the(Publications.class).withdraw(article, clara, "It never rang.", LATER);
        assertThat(the(Syndication.class).withdrawn(LATER, 9))
                .extracting(WithdrawnRow::reason)
                .containsExactly("It never rang.");
        assertThat(the(Syndication.class).newest(LATER, 9)).isEmpty();
    }
}
