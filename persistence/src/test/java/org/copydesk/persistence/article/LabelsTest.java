package org.copydesk.persistence.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.record.Details;
import org.copydesk.persistence.record.Entry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The label of a revision")
class LabelsTest extends Storing {

    @Test
    void isTheNewestThatWasPutOnIt() {
        var article = article(anna);
        label(article, "Before the fair");
        label(article, "After the fair\nAs the mayor read it");
        var given = new GivenLabel(new Label("After the fair", "As the mayor read it"), "anna", "anna");
        assertThat(the(Labels.class).of(article.id(), 1)).isEqualTo(given);
        assertThat(the(Labels.class).of(article.id(), 1, 5)).isEqualTo(Map.of(1, given));
    }

    @Test
    void hasTheWordsOfWhoeverWroteEachPart() {
        var article = article(anna);
        label(article, "Before the fair\nAs the mayor read it");
        the(Articles.class)
                .record(
                        article,
                        Entry.of(NOW, clara, Action.LABEL)
                                .on(1, null)
                                .saying("Before the fair\nAs the harbour read it")
                                .with(Details.of(Details.KEPT, List.of(Labels.NAME))));
        em.flush();
        assertThat(the(Labels.class).of(article.id(), 1))
                .isEqualTo(new GivenLabel(new Label("Before the fair", "As the harbour read it"), "anna", "clara"));
    }

    @Test
    void isNoneWhereNobodyPutOneOnOrItWasTakenOff() {
        var article = article(anna);
        assertThat(the(Labels.class).of(article.id(), 1)).isNull();
        label(article, "Before the fair");
        label(article, null);
        assertThat(the(Labels.class).of(article.id(), 1)).isNull();
        assertThat(the(Labels.class).of(article.id(), 1, 5)).isEmpty();
    }

    @Test
    void isNotWhatWasSaidOfTheRevisionOtherwise() {
        var article = article(anna);
        the(Articles.class)
                .record(
                        article,
                        Entry.of(NOW, anna, Action.SUBMIT)
                                .moving("DRAFT", "IN_REVIEW")
                                .saying("Please look"));
        em.flush();
        assertThat(the(Labels.class).of(article.id(), 1)).isNull();
        assertThat(the(Labels.class).of(article.id(), 1, 5)).isEmpty();
    }

    private void label(Article article, String words) {
        the(Articles.class).record(article, Entry.of(NOW, anna, Action.LABEL).saying(words));
        em.flush();
    }
}
