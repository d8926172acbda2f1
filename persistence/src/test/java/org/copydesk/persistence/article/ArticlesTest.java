package org.copydesk.persistence.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.persistence.Storing;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.record.Entry;
import org.copydesk.persistence.record.Event;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Articles")
class ArticlesTest extends Storing {

    @Test
    void areFoundByWhomTheyBelongToAndByEditors() {
        long id = article(anna).id();
        forget();
        assertThat(the(Articles.class).find(id, new Viewer(anna, false))).isPresent();
        assertThat(the(Articles.class).find(id, new Viewer(clara, true))).isPresent();
        assertThat(the(Articles.class).findToChange(id, new Viewer(anna, false)))
                .isPresent();
    }

    @Test
    void areNotThereForStrangers() {
        long id = article(anna).id();
        forget();
        assertThat(the(Articles.class).find(id, new Viewer(ben, false))).isEmpty();
        assertThat(the(Articles.class).findToChange(id, new Viewer(ben, false))).isEmpty();
    }

    @Test
    void areFoundToBeChangedAtOnceByWhoeverHoldsThem() {
        long id = article(anna).id();
        forget();
        assertThat(the(Articles.class).findToChangeNow(id)).map(Article::id).hasValue(id);
        assertThat(the(Articles.class).findToChangeNow(id + 1)).isEmpty();
    }

    @Test
    void haveARecordThatGrowsByWhatIsDone() {
        var article = article(anna);
        var event = the(Articles.class).record(article, Entry.of(NOW, anna, Action.LABEL));
        the(Articles.class).settle();
        em.clear();
        var stored = em.find(Event.class, event.id());
        assertThat(stored.number()).isEqualTo(2);
        assertThat(stored.computedHash()).isEqualTo(stored.hash());
        assertThat(em.find(Article.class, article.id()).chain().head()).isEqualTo(stored.hash());
    }

    @Test
    void haveAddressesThatNoOtherHasHad() {
        var article = article(anna);
        assertThat(the(Articles.class).isFree("a-bell")).isTrue();
        article.goLive("a-bell", false);
        the(Articles.class).settle();
        assertThat(the(Articles.class).isFree("a-bell")).isFalse();
        assertThat(the(Articles.class).isFree("another-bell")).isTrue();
    }
}
