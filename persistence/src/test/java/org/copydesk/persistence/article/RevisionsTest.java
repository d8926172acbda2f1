package org.copydesk.persistence.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.persistence.Storing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The revisions of an article")
class RevisionsTest extends Storing {

    private static final Text LATER = TEXT.saying("de", null);

    private Article article;

    @BeforeEach
    void save() {
        article = article(anna);
        the(Revisions.class).add(article.append(Draft.edit(LATER, 1), ben, NOW.plusSeconds(60)));
        forget();
    }

    @Test
    void areFoundByTheirNumbersWithAllOfTheirText() {
        assertThat(the(Revisions.class).find(article.id(), 1).orElseThrow().text())
                .isEqualTo(TEXT);
        assertThat(the(Revisions.class).head(article).text()).isEqualTo(LATER);
        assertThat(the(Revisions.class).find(article.id(), 3)).isEmpty();
    }

    @Test
    void areListedNewestFirstWithTheNamesOfWhoMadeThem() {
        var rows = the(Revisions.class).of(article.id(), 9, 20);
        assertThat(rows).extracting(RevisionRow::number).containsExactly(2, 1);
        assertThat(rows).extracting(RevisionRow::author).containsExactly("ben", "anna");
        assertThat(rows.get(0).title()).isEqualTo(TEXT.title());
    }

    @Test
    void areListedFromAnyNumberOnAsManyAsAreWanted() {
        assertThat(the(Revisions.class).of(article.id(), 2, 20)).hasSize(1);
        assertThat(the(Revisions.class).of(article.id(), 9, 1))
                .extracting(RevisionRow::number)
                .containsExactly(2);
    }

    @Test
    void areStepsOfWhoseWordsTheyBrought() {
        var taken = article.append(Draft.suggested(TEXT, 2, clara, "Clara Engel"), ben, NOW.plusSeconds(120));
        the(Revisions.class).add(taken);
        forget();
        assertThat(the(Revisions.class).steps(article.id(), 0))
                .containsExactly(
                        new RevisionStep(1, anna, List.of()),
                        new RevisionStep(2, ben, List.of(1)),
                        new RevisionStep(3, clara, List.of(2)));
        assertThat(the(Revisions.class).steps(article.id(), 2)).hasSize(1);
    }
}
