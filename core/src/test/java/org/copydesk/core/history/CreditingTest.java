package org.copydesk.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.manuscript;

import java.util.EnumSet;
import java.util.List;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.text.credit.Credit;
import org.copydesk.core.text.merge.Field;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.writing.Drafting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every word of an article")
class CreditingTest {

    private final Newsroom newsroom = new Newsroom();
    private final long article = newsroom.draftBy(ANNA);

    @Test
    void isCreditedToWhoeverWroteIt() {
        save(CLARA, 1, "<p>The bell of the south quay rings again.</p>");
        assertThat(wordsOf("clara")).containsExactly("south");
    }

    @Test
    void keepsItsCreditWhenItsParagraphMoves() {
        var bell = "<p>The bell of the north quay rings again.</p>";
        save(CLARA, 1, bell + "<p>Clara adds a paragraph of her own.</p>");
        save(CLARA, 2, "<p>Clara adds a paragraph of her own.</p>" + bell);
        assertThat(wordsOf("clara")).containsExactly("Clara adds a paragraph of her own.");
    }

    @Test
    void keepsItsCreditWhenItIsRestored() {
        save(CLARA, 1, "<p>Something else entirely stands here.</p>");
        newsroom.as(CLARA, () -> newsroom.use(Drafting.class).restore(article, 1, 2, EnumSet.allOf(Field.class)));
        assertThat(wordsOf("clara")).isEmpty();
    }

    @Test
    void isCreditedAsItStoodInAnEarlierRevision() {
        save(CLARA, 1, "<p>The bell of the south quay rings again.</p>");
        save(CLARA, 2, "<p>Something else entirely stands here.</p>");
        var second = newsroom.as(ANNA, () -> newsroom.use(Crediting.class).of(article, 2));
        assertThat(second.credits().filter(credit -> credit.person().equals("clara")))
                .extracting(credit -> credit.text().strip())
                .containsExactly("south");
        assertThatThrownBy(() ->
                        newsroom.as(ANNA, () -> newsroom.use(Crediting.class).of(article, 4)))
                .isInstanceOf(ArticleNotFound.class);
    }

    @Test
    void countsForTheShareOfWhoeverWroteIt() {
        save(CLARA, 1, "<p>The bell of the south quay rings again.</p>");
        var shares = newsroom.as(ANNA, () -> newsroom.use(Crediting.class).of(article))
                .percentages();
        assertThat(shares).containsOnlyKeys("anna", "clara");
        assertThat(shares.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
        assertThat(shares.get("anna")).isGreaterThan(shares.get("clara"));
    }

    @Test
    void isHiddenFromThoseWhoMayNotSeeTheArticle() {
        assertThatThrownBy(() ->
                        newsroom.as(BEN, () -> newsroom.use(Crediting.class).of(article)))
                .isInstanceOf(ArticleNotFound.class);
    }

    private List<String> wordsOf(String person) {
        return newsroom.as(ANNA, () -> newsroom.use(Crediting.class).of(article))
                .credits()
                .filter(credit -> credit.person().equals(person))
                .map(Credit::text)
                .map(String::strip)
                .toList();
    }

    private void save(Actor person, int base, String body) {
        newsroom.as(
                person,
                () -> newsroom.use(Drafting.class).save(article, base, manuscript("The bell rings again", body)));
    }
}
