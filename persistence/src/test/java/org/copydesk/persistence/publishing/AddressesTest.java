package org.copydesk.persistence.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The addresses of the site")
class AddressesTest extends OnTheSite {

    @Test
    void areThoseOfWhatIsLiveInTheOrderOfTheArticles() {
        var bell = shown("bell", NOW);
        var fair = shown("fair", NOW);
        var gone = shown("gone", NOW);
        the(Publications.class).withdraw(gone, clara, "It never was.", LATER);
        assertThat(the(Addresses.class).live(0, LATER, 9))
                .extracting(Address::slug)
                .containsExactly("bell", "fair");
        assertThat(the(Addresses.class).live(bell.id(), LATER, 9))
                .extracting(Address::article)
                .containsExactly(fair.id());
        assertThat(the(Addresses.class).parts(LATER, 1)).containsExactly(bell.id() - 1, fair.id() - 1);
        assertThat(the(Addresses.class).parts(LATER, 2)).containsExactly(bell.id() - 1);
    }

    @Test
    void leaveOutWhatCanStillBeTakenBack() {
        shown("bell", NOW, LATER);
        assertThat(the(Addresses.class).live(0, NOW, 9)).isEmpty();
        assertThat(the(Addresses.class).parts(NOW, 9)).isEmpty();
        assertThat(the(Addresses.class).live(0, LATER, 9)).hasSize(1);
    }

    @Test
    void knowWhatChangedSince() {
        shown("bell", NOW);
        shown("fair", LATER);
        assertThat(the(Addresses.class).changedSince(LATER, 9))
                .extracting(SiteChange::slug)
                .containsExactly("fair");
        assertThat(the(Addresses.class).changedSince(NOW, 9)).hasSize(2);
    }

    @Test
    void knowTheMainSubjectsOfWhatIsNewest() {
        shown("bell", NOW);
        shown("fair", LATER);
        assertThat(the(Addresses.class).mainSubjects(9)).containsExactly("CITY", "CITY");
        assertThat(the(Addresses.class).mainSubjects(1)).hasSize(1);
    }
}
