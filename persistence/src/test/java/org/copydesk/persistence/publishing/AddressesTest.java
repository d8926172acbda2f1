package org.copydesk.persistence.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.copydesk.persistence.article.Draft;
import org.copydesk.persistence.article.Text;
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
    void areStillThoseThatWereThereBeforeWhatCanBeTakenBack() {
        var bell = shown("bell", NOW);
        the(Publications.class).show(bell, clara, ben, null, LATER.plusSeconds(60), LATER);
        var other = shown("fair", LATER, LATER.plusSeconds(60));
        assertThat(the(Addresses.class).live(0, LATER, 9))
                .extracting(Address::slug, Address::changed)
                .containsExactly(tuple("bell", NOW));
        assertThat(the(Addresses.class).parts(LATER, 1)).containsExactly(bell.id() - 1);
        assertThat(the(Addresses.class).live(0, LATER.plusSeconds(60), 9))
                .extracting(Address::slug, Address::changed)
                .containsExactly(tuple("bell", LATER), tuple("fair", LATER));
        assertThat(the(Addresses.class).parts(LATER.plusSeconds(60), 1)).containsExactly(bell.id() - 1, other.id() - 1);
    }

    @Test
    void areNotThoseOfWhatWasTakenBackOrWithdrawnBefore() {
        var bell = shown("bell", NOW, LATER);
        the(Publications.class).takeBack(bell.id(), NOW.plusSeconds(1));
        the(Publications.class).show(bell, clara, ben, null, LATER.plusSeconds(60), LATER);
        assertThat(the(Addresses.class).live(0, LATER, 9)).isEmpty();
        assertThat(the(Addresses.class).parts(LATER, 1)).isEmpty();
        var fair = shown("fair", NOW, LATER.plusSeconds(9));
        the(Publications.class).withdraw(fair, clara, "It never was.", NOW.plusSeconds(1));
        the(Publications.class).show(fair, clara, ben, null, LATER.plusSeconds(60), LATER);
        assertThat(the(Addresses.class).live(0, LATER, 9)).isEmpty();
        assertThat(the(Addresses.class).parts(LATER, 1)).isEmpty();
    }

    @Test
    void areNotThoseOfWhatIsPublishedAfterAWithdrawalAndCanStillBeTakenBack() {
        var bell = shown("bell", NOW);
        the(Publications.class).withdraw(bell, clara, "It never was.", NOW.plusSeconds(1));
        the(Publications.class).show(bell, clara, ben, null, LATER.plusSeconds(60), LATER);
        assertThat(the(Addresses.class).live(0, LATER, 9)).isEmpty();
        assertThat(the(Addresses.class).parts(LATER, 1)).isEmpty();
        assertThat(the(Addresses.class).live(0, LATER.plusSeconds(60), 9)).hasSize(1);
    }

    @Test
    void areGoneWithWhatWasWithdrawn() {
        var gone = shown("gone", NOW);
        the(Publications.class).withdraw(gone, clara, "It never was.", LATER);
        assertThat(the(Addresses.class).live(0, LATER, 9)).isEmpty();
        assertThat(the(Addresses.class).parts(LATER, 1)).isEmpty();
        assertThat(the(Addresses.class).mainSubjects(9)).isEmpty();
    }

    @Test
    void knowWhatWasTakenBackSince() {
        var bell = shown("bell", NOW, LATER.plusSeconds(60));
        shown("fair", NOW);
        var shown = the(Addresses.class).changedSince(NOW, 9);
        the(Publications.class).takeBack(bell.id(), LATER);
        assertThat(the(Addresses.class).changedSince(LATER, 9))
                .doesNotContainAnyElementsOf(shown)
                .extracting(SiteChange::slug)
                .containsExactly("bell");
        assertThat(the(Addresses.class).changedSince(LATER.plusSeconds(1), 9)).isEmpty();
    }

    @Test
    void knowTheMainSubjectsOfTheNewestTextsThatReadersSee() {
        var none = new Text("The horn", "", TEXT.body(), List.of(), TEXT.byline(), "en", null);
        var sport = new Text("The match", "", TEXT.body(), List.of("SPORT", "CITY"), TEXT.byline(), "en", null);
        shown("horn", LATER, null, none);
        var bell = shown("bell", NOW);
        shown("match", NOW, null, sport);
        the(Publications.class).show(bell, clara, ben, null, null, LATER);
        assertThat(the(Addresses.class).mainSubjects(9)).containsExactly("SPORT", "CITY");
        assertThat(the(Addresses.class).mainSubjects(1)).containsExactly("SPORT");
        em.persist(bell.append(Draft.edit(none, 1), anna, LATER));
        em.flush();
        assertThat(the(Addresses.class).mainSubjects(9)).containsExactly("SPORT", "CITY");
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
