package org.copydesk.persistence.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.persistence.Storing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The trash")
class TrashTest extends Storing {

    @Test
    void holdsWhatWasPutThereTheLastFirst() {
        var first = trashed();
        var second = trashed();
        article(anna);
        em.flush();
        assertThat(the(Trash.class).before(NOW.plusSeconds(1), 0, 9))
                .extracting(TrashRow::id)
                .containsExactly(second.id(), first.id());
        assertThat(the(Trash.class).before(NOW, second.id(), 9))
                .extracting(TrashRow::id)
                .containsExactly(first.id());
    }

    @Test
    void holdsNothingMoreOfWhatWasDeletedForEver() {
        var article = trashed();
        em.createNativeQuery("update article set erased = true where id = :id")
                .setParameter("id", article.id())
                .executeUpdate();
        forget();
        assertThat(the(Trash.class).before(NOW.plusSeconds(1), 0, 9)).isEmpty();
        assertThat(the(Trash.class).since(NOW.plusSeconds(1), 9)).isEmpty();
    }

    @Test
    void knowsWhatHasLainThereSince() {
        var article = trashed();
        assertThat(the(Trash.class).since(NOW, 9)).isEmpty();
        assertThat(the(Trash.class).since(NOW.plusSeconds(1), 9)).containsExactly(article.id());
    }

    @Test
    void keepsTheLanguageAndTheDateOfEachTextAndNoWords() {
        var article = trashed();
        assertThat(the(Trash.class).remains(article.id())).isEqualTo("1 en 2026-11-22\n");
    }

    private Article trashed() {
        var article = article(anna);
        article.move(Move.TRASH, NOW);
        em.flush();
        return article;
    }
}
