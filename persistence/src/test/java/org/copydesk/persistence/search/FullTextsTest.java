package org.copydesk.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.article.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A whole text")
class FullTextsTest extends Storing {

    private static final Text ODD = new Text(
            TEXT.title(), TEXT.standfirst(), "Quaternions at the quay", List.of("QUILTS", "CITY"), TEXT.byline());

    private static final Filter WORDS = new Filter(null, null, null, "quaternion", null);

    private Article article;

    @BeforeEach
    void begin() {
        article = article(anna, ODD.saying(TEXT.language(), null));
        em.flush();
        the(Headlines.class).put(article.id(), ODD);
    }

    @Test
    void isFoundByWordsOfItsBodyOnceItIsCut() {
        assertThat(found(WORDS.inTexts(true), anna())).isEmpty();
        cut();
        assertThat(found(WORDS.inTexts(true), anna())).containsExactly(article.id());
        assertThat(found(WORDS, anna())).isEmpty();
    }

    @Test
    void isFoundByWordsOfItsHeadlineAndItsBodyTogether() {
        cut();
        var both = new Filter(null, null, null, TEXT.title().split(" ")[0] + " quaternion", null);
        assertThat(found(both.inTexts(true), anna())).containsExactly(article.id());
        assertThat(the(Search.class)
                        .count(new Search.Request(both.inTexts(true), anna(), null, Course.NEWEST_FIRST, null, 9)))
                .isEqualTo(1);
    }

    @Test
    void hasItsSubjectsInTheHeadlineOnly() {
        cut();
        assertThat(found(new Filter(null, "quilts", null, "quaternion", null).inTexts(true), anna()))
                .containsExactly(article.id());
        assertThat(found(new Filter(null, "quaternions", null, "quay", null).inTexts(true), anna()))
                .isEmpty();
    }

    @Test
    void isFoundByThoseWhoMaySeeTheArticle() {
        cut();
        assertThat(found(WORDS.inTexts(true), new Viewer(ben, false))).isEmpty();
        assertThat(found(WORDS.inTexts(true), new Viewer(clara, true))).containsExactly(article.id());
    }

    @Test
    void isCutOnce() {
        assertThat(uncut()).contains(article.id());
        cut();
        assertThat(uncut()).doesNotContain(article.id());
    }

    @Test
    void isLookedForInTheOrderOfChange() {
        assertThat(the(FullTexts.class).uncut(article.updated(), article.id(), 9))
                .extracting(UncutText::article)
                .doesNotContain(article.id());
        assertThat(the(FullTexts.class).uncut(article.updated().minusNanos(1_000), Long.MAX_VALUE, 9))
                .extracting(UncutText::article)
                .contains(article.id());
    }

    private void cut() {
        the(FullTexts.class).put(the(FullTexts.class).uncut(article.updated(), article.id() - 1, 1));
    }

    private List<Long> uncut() {
        return the(FullTexts.class).uncut(article.updated(), article.id() - 1, 9).stream()
                .map(UncutText::article)
                .toList();
    }

    private Viewer anna() {
        return new Viewer(anna, false);
    }

    /** Found by looking through the newest as well as by the index, and by going through a list. */
    private List<Long> found(Filter filter, Viewer viewer) {
        var search = the(Search.class);
        var request = new Search.Request(filter, viewer, null, Course.NEWEST_FIRST, null, 9);
        var found = search.newest(request);
        assertThat(search.byIndex(request)).isEqualTo(found);
        assertThat(the(Listings.class).page(filter, viewer, Course.A_TO_Z, null, 9))
                .extracting(ArticleRow::id)
                .isEqualTo(found);
        return found;
    }
}
