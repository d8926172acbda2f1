package org.copydesk.persistence.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Draft;
import org.copydesk.persistence.article.Revisions;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.search.FullTexts;
import org.copydesk.persistence.search.Headlines;
import org.copydesk.persistence.search.UncutText;
import org.copydesk.persistence.words.WordQuery;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What anybody may read")
class PublicArticlesTest extends OnTheSite {

    @Test
    void isTheTextThatIsShownAtAnAddress() {
        shown("bell", NOW);
        em.clear();
        var found = the(PublicArticles.class).at("bell").orElseThrow();
        assertThat(found.text()).isEqualTo(TEXT);
        assertThat(found.since()).isEqualTo(NOW);
        assertThat(the(PublicArticles.class).at("fair")).isEmpty();
    }

    @Test
    void staysAsItWasPublishedWhateverIsWrittenAfterThat() {
        var article = shown("bell", NOW);
        var correction = new Correction(Correction.Kind.CORRECTION, "It rang twice.");
        the(Publications.class).show(article, clara, ben, correction, null, LATER);
        the(Revisions.class).add(article.append(Draft.edit(TEXT.saying("de", null), 1), anna, LATER));
        em.flush();
        em.clear();
        assertThat(the(PublicArticles.class).at("bell").orElseThrow().text()).isEqualTo(TEXT);
        assertThat(the(PublicArticles.class).newest(null, 0, 9)).hasSize(1);
        assertThat(the(PublicArticles.class).notes(null, 9)).hasSize(1);
    }

    @Test
    void isANoticeOnceItIsWithdrawn() {
        var article = shown("bell", NOW);
        the(Publications.class).withdraw(article, clara, "It never rang.", LATER);
        em.clear();
        var found = the(PublicArticles.class).at("bell").orElseThrow();
        assertThat(found.text()).isNull();
        assertThat(found.title()).isEqualTo(TEXT.title());
        assertThat(the(PublicArticles.class).newest(null, 0, 9)).isEmpty();
    }

    @Test
    void isListedNewestFirstAndGoesOnBehindARow() {
        var older = shown("bell", NOW);
        var newer = shown("fair", LATER);
        assertThat(the(PublicArticles.class).newest(null, 0, 9))
                .extracting(PublicRow::id)
                .containsExactly(newer.id(), older.id());
        assertThat(the(PublicArticles.class).newest(LATER, newer.id(), 9))
                .extracting(PublicRow::id)
                .containsExactly(older.id());
    }

    @Test
    void isFoundByTheWordsOfItsWholeTextOnceTheyAreCut() {
        var older = shown("bell", NOW);
        assertThat(found(TEXT.title())).isEmpty();
        var newer = cut(shown("fair", LATER));
        cut(older);
        assertThat(found(TEXT.title())).containsExactly(newer.id(), older.id());
        assertThat(found("CULT berg quay")).containsExactly(newer.id(), older.id());
        assertThat(found(TEXT.title() + " zebra")).isEmpty();
        assertThat(found("?!")).isEmpty();
        var word = WordQuery.of(TEXT.title());
        assertThat(the(PublicArticles.class).found(word, LATER, newer.id(), 9))
                .extracting(PublicRow::id)
                .containsExactly(older.id());
        assertThat(the(PublicArticles.class).found(word, null, 0, 1)).hasSize(1);
    }

    @Test
    void isNotFoundByWordsThatAreNotShownYetOrAnyMore() {
        var article = cut(shown("bell", NOW));
        var secret = new Text("Quaternions", "", "<p>Not yet.</p>", List.of("CITY"), List.of());
        the(Revisions.class).add(article.append(Draft.edit(secret.saying("en", null), 1), anna, LATER));
        em.flush();
        the(Headlines.class).put(article.id(), secret);
        cut(article);
        assertThat(found("quaternions")).isEmpty();
        assertThat(found(TEXT.title())).containsExactly(article.id());

        the(Publications.class).withdraw(article, clara, "It never rang.", LATER);
        assertThat(found(TEXT.title())).isEmpty();
    }

    @Test
    void isCutForReadersAloneWhenStaffFindItAlready() {
        var article = article(anna, TEXT);
        em.flush();
        the(Headlines.class).put(article.id(), TEXT);
        cut(article);
        assertThat(uncut(article)).isEmpty();
        article.goLive("bell", false);
        em.flush();
        the(Publications.class).show(article, clara, ben, null, null, NOW);
        assertThat(uncut(article)).singleElement().satisfies(text -> {
            assertThat(text.newest()).isFalse();
            assertThat(text.live()).isTrue();
        });
        cut(article);
        assertThat(uncut(article)).isEmpty();
        assertThat(found(TEXT.title())).containsExactly(article.id());
    }

    private List<UncutText> uncut(Article article) {
        return the(FullTexts.class).uncut(article.updated(), article.id() - 1, 1).stream()
                .filter(text -> text.article() == article.id())
                .toList();
    }

    /** By looking through the newest as well as by the index. */
    private List<Long> found(String words) {
        var wanted = WordQuery.of(words);
        var found = the(PublicArticles.class).found(wanted, null, 0, 9);
        if (!wanted.isEmpty())
            assertThat(the(PublicArticles.class).foundByIndex(wanted, null, 0, 9))
                    .isEqualTo(found);
        return found.stream().map(PublicRow::id).toList();
    }

    private Article cut(Article article) {
        var texts = the(FullTexts.class);
        texts.put(texts.uncut(article.updated(), article.id() - 1, 1));
        return article;
    }

    @Test
    void isListedBySubject() {
        var article = shown("bell", NOW);
        assertThat(the(PublicArticles.class).newestOf("CULTURE", null, 0, 9))
                .extracting(PublicRow::id)
                .containsExactly(article.id());
        assertThat(the(PublicArticles.class).newestOf("SPORT", null, 0, 9)).isEmpty();
    }

    @Test
    void isListedUnderEachOfSeveralSubjectsTheNewestOfEach() {
        shown("bell", NOW);
        var newer = shown("fair", LATER);
        var found = the(PublicArticles.class).newestOfEach(List.of("SPORT", "culture", "CULTURE"), 1);
        assertThat(found.keySet()).containsExactly("culture", "CULTURE");
        assertThat(found.get("culture")).extracting(PublicRow::id).containsExactly(newer.id());
        assertThat(the(PublicArticles.class).newestOfEach(List.of("culture"), 9).get("culture"))
                .extracting(PublicRow::slug)
                .containsExactly("fair", "bell");
        assertThat(the(PublicArticles.class).newestOfEach(List.of(), 9)).isEmpty();
    }

    @Test
    void isListedOnceBySubjectsThatAreWrittenDifferently() {
        var article = shown("bell", NOW);
        em.createNativeQuery("insert into shown_under values ('Culture', :since, :article)")
                .setParameter("since", NOW)
                .setParameter("article", article.id())
                .executeUpdate();
        assertThat(the(PublicArticles.class).newestOf("cultuRE", null, 0, 9))
                .extracting(PublicRow::id)
                .containsExactly(article.id());
    }

    @Test
    void comesWithWhatReadersWereToldOfChanges() {
        var article = shown("bell", NOW);
        var correction = new Correction(Correction.Kind.CORRECTION, "It rang twice.");
        the(Publications.class).show(article, clara, ben, correction, null, LATER);
        em.clear();
        assertThat(the(PublicArticles.class).notes(null, 9))
                .extracting(PublicNote::note)
                .containsExactly("It rang twice.");
        assertThat(the(PublicArticles.class).notes(LATER, 9)).isEmpty();
        assertThat(the(PublicArticles.class).at("bell").orElseThrow().notes()).hasSize(1);
    }
}
