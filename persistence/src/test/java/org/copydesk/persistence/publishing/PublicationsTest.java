package org.copydesk.persistence.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What readers see of an article")
class PublicationsTest extends OnTheSite {

    @Test
    void isOneRevisionAtATimeWithWhoLetItBeSeen() {
        var article = shown("bell", NOW);
        the(Publications.class)
                .show(article, clara, null, new Correction(Correction.Kind.UPDATE, "It rang."), null, LATER);
        em.clear();
        assertThat(the(Publications.class).of(article.id()))
                .extracting(ShownRow::since, ShownRow::until, ShownRow::publisher, ShownRow::approver)
                .containsExactly(tuple(NOW, LATER, "clara", "ben"), tuple(LATER, null, "clara", null));
        var current = the(Publications.class).current(article.id()).orElseThrow();
        assertThat(current.firstSince()).isEqualTo(NOW);
        assertThat(current.correction().note()).isEqualTo("It rang.");
    }

    @Test
    void isKnownForEveryMoment() {
        var article = shown("bell", NOW);
        the(Publications.class).withdraw(article, clara, "It never rang.", LATER);
        assertThat(the(Publications.class).at(article.id(), NOW.minusSeconds(1)))
                .isEmpty();
        assertThat(the(Publications.class).at(article.id(), NOW))
                .map(ShownRow::revision)
                .hasValue(1);
        assertThat(the(Publications.class).at(article.id(), LATER))
                .map(ShownRow::reason)
                .hasValue("It never rang.");
        assertThat(the(Publications.class).at("bell")).hasSize(2);
        assertThat(the(Publications.class).at("fair")).isEmpty();
    }

    @Test
    void isWhatItWasBeforeWhenTheLastIsTakenBack() {
        var article = shown("bell", NOW);
        the(Publications.class).show(article, clara, null, null, LATER.plusSeconds(60), LATER);
        em.clear();
        var former = the(Publications.class)
                .takeBack(article.id(), LATER.plusSeconds(30))
                .orElseThrow();
        em.flush();
        assertThat(former.since()).isEqualTo(NOW);
        em.clear();
        assertThat(the(Publications.class).current(article.id()))
                .map(Publication::since)
                .hasValue(NOW);
    }

    @Test
    void isNothingOnceTheFirstIsTakenBack() {
        var article = shown("bell", NOW, NOW.plusSeconds(60));
        assertThat(the(Publications.class).takeBack(article.id(), NOW.plusSeconds(30)))
                .isEmpty();
        em.flush();
        assertThat(the(Publications.class).current(article.id())).isEmpty();
    }
}
