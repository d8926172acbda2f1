package org.copydesk.persistence.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.copydesk.persistence.Storing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Pseudonyms")
class PseudonymsTest extends Storing {

    @Test
    void areNumbersInTheOrderInWhichTheyAreGivenAndStay() {
        var article = anonymous(article(anna));
        give(article, clara);
        give(article, ben);
        give(article, clara);

        assertThat(the(Pseudonyms.class).of(article))
                .extracting(PseudonymRow::number, PseudonymRow::person, PseudonymRow::name)
                .containsExactly(tuple(1, clara, "Clara Engel"), tuple(2, ben, "Ben Okafor"));
        assertThat(the(Pseudonyms.class).of(article, ben)).contains(2);
        assertThat(the(Pseudonyms.class).of(article, anna)).isEmpty();
    }

    @Test
    void areEachArticlesOwn() {
        var one = anonymous(article(anna));
        var other = anonymous(article(anna));
        give(one, clara);
        give(other, ben);

        assertThat(the(Pseudonyms.class).of(other, ben)).contains(1);
        assertThat(the(Pseudonyms.class).of(List.of(one.id(), other.id()), anna))
                .containsOnlyKeys(one.id(), other.id());
    }

    @Test
    void areForTheAuthorOfAnArticleAlone() {
        var article = anonymous(article(anna));
        give(article, clara);
        assertThat(the(Pseudonyms.class).of(List.of(article.id()), ben)).isEmpty();
    }

    @Test
    void areOfNoUseWhereReviewersGoByTheirNames() {
        var article = article(anna);
        assertThat(the(Pseudonyms.class).of(article)).isEmpty();
        assertThat(the(Pseudonyms.class).of(article, clara)).isEmpty();
    }

    @Test
    void areNotGivenToThoseWhoReviewNothing() {
        var article = anonymous(article(anna));
        the(Pseudonyms.class).giveAll(article, List.of("legal"));
        assertThat(the(Pseudonyms.class).of(article)).isEmpty();
    }

    private Article anonymous(Article article) {
        article.keepReviewersAnonymous();
        em.flush();
        return article;
    }

    private void give(Article article, UUID person) {
        the(Pseudonyms.class).give(article, person);
    }
}
