package org.copydesk.persistence.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Text;
import org.hibernate.Session;
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

    @Test
    void isItsOwnWhateverIsShownOfOthers() {
        shown("fair", NOW.minusSeconds(60));
        var article = shown("bell", NOW);
        shown("ferry", LATER);
        em.clear();
        assertThat(the(Publications.class).current(article.id()))
                .map(Publication::article)
                .hasValue(article.id());
        assertThat(the(Publications.class).of(article.id())).hasSize(1);
        assertThat(the(Publications.class).at(article.id(), LATER.plusSeconds(60)))
                .map(ShownRow::since)
                .hasValue(NOW);
        the(Publications.class).withdraw(article, clara, "It never rang.", LATER);
        assertThat(the(Publications.class).at("bell"))
                .extracting(Publication::since)
                .containsExactly(NOW, LATER);
        assertThat(the(Publications.class).at("fair")).hasSize(1);
    }

    @Test
    void isShownAgainWithWhoApprovedItLast() {
        var article = shown("bell", NOW);
        the(Publications.class).show(article, clara, anna, null, null, LATER);
        shown("fair", LATER.plusSeconds(5));
        the(Publications.class).withdraw(article, clara, "It never rang.", LATER.plusSeconds(9));
        em.flush();
        the(Publications.class).showAgain(article, clara, LATER.plusSeconds(10));
        em.clear();
        assertThat(the(Publications.class).of(article.id()))
                .extracting(ShownRow::approver)
                .containsExactly("ben", "anna", null, "anna");
    }

    @Test
    void isFoundUnderItsSubjectsAsLongAsItIsShown() {
        var choir = new Text("The choir", "", "<p>It sings.</p>", List.of("MUSIC"), List.of(), "en", "2026-11-22");
        var other = shown("choir", NOW, null, choir);
        var article = shown("bell", NOW, NOW.plusSeconds(60));
        assertThat(subjects(article)).containsExactlyInAnyOrder("CITY", "CULTURE");
        assertThat(subjects(other)).containsExactly("MUSIC");

        the(Publications.class).takeBack(article.id(), NOW.plusSeconds(30));
        assertThat(subjects(article)).isEmpty();
        assertThat(subjects(other)).containsExactly("MUSIC");

        the(Publications.class).show(other, clara, null, null, LATER.plusSeconds(60), LATER);
        the(Publications.class).takeBack(other.id(), LATER.plusSeconds(30));
        assertThat(subjects(other)).containsExactly("MUSIC");
        the(Publications.class).withdraw(other, clara, "It was hoarse.", LATER.plusSeconds(90));
        assertThat(subjects(other)).isEmpty();
    }

    private List<String> subjects(Article of) {
        em.flush();
        return em.unwrap(Session.class)
                .createNativeQuery("select subject from shown_under where article = :article", String.class)
                .setParameter("article", of.id())
                .getResultList();
    }
}
