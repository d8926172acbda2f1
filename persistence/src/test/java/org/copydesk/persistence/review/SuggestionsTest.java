package org.copydesk.persistence.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Suggestions")
class SuggestionsTest extends Storing {

    @Test
    void areKeptWithTheirPassage() {
        var article = article(anna);
        long id = suggest(article, "chimes");
        var found = the(Suggestions.class).find(article.id(), id).orElseThrow();
        assertThat(found.replacement()).isEqualTo("chimes");
        assertThat(found.anchor().exact()).isEqualTo("rings");
        assertThat(found.isDecided()).isFalse();
    }

    @Test
    void areNotThereForAnotherArticle() {
        long id = suggest(article(anna), "chimes");
        assertThat(the(Suggestions.class).find(article(anna).id(), id)).isEmpty();
    }

    @Test
    void areListedOldestFirstDecidedOrNot() {
        var article = article(anna);
        long first = suggest(article, "chimes");
        long second = suggest(article, "sounds");
        the(Suggestions.class).find(article.id(), first).orElseThrow().reject(anna, "It rings", NOW);
        forget();
        assertThat(the(Suggestions.class).of(article.id()))
                .extracting(Suggestion::id, Suggestion::isDecided)
                .containsExactly(tuple(first, true), tuple(second, false));
        assertThat(the(Suggestions.class).of(article.id(), List.of(second)))
                .extracting(Suggestion::id)
                .containsExactly(second);
        assertThat(the(Suggestions.class).of(article(anna).id(), List.of(second)))
                .isEmpty();
        assertThat(the(Suggestions.class).open(article.id())).isEqualTo(1);
    }

    private long suggest(Article article, String words) {
        var anchor = new Anchor(AnchoredField.TITLE, 1, "rings", "The bell ", " again", 9, 14);
        var suggestion = new Suggestion(the(Suggestions.class).nextId(), article, anchor, words, null, clara, NOW);
        the(Suggestions.class).add(suggestion);
        forget();
        return suggestion.id();
    }
}
