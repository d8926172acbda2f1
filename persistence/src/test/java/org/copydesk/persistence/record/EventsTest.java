package org.copydesk.persistence.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Articles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The record")
class EventsTest extends Storing {

    private Article article;

    @BeforeEach
    void happen() {
        var other = article(ben);
        the(Articles.class).record(other, Entry.of(NOW, ben, Action.LABEL).saying("After the fair"));
        the(Articles.class).record(other, Entry.of(NOW, ben, Action.RECALL).moving("IN_REVIEW", "DRAFT"));
        the(Articles.class).record(other, Entry.of(NOW, ben, Action.ASSIGN).about("ben"));
        article = article(anna);
        the(Articles.class).record(article, Entry.of(NOW, ben, Action.LABEL).saying("Before the fair"));
        the(Articles.class).record(article, Entry.of(NOW, clara, Action.SUBMIT).moving("DRAFT", "IN_REVIEW"));
        em.flush();
    }

    @Test
    void tellsOfAnArticleOldestFirstWithNames() {
        assertThat(the(Events.class).of(article.id(), 0, 9))
                .extracting(EventRow::number, EventRow::actor, EventRow::action)
                .containsExactly(tuple(1, "anna", "CREATE"), tuple(2, "ben", "LABEL"), tuple(3, "clara", "SUBMIT"));
        assertThat(the(Events.class).of(article.id(), 2, 9)).hasSize(1);
        assertThat(the(Events.class).of(article.id(), 0, 1)).hasSize(1);
    }

    @Test
    void givesOneLineWithItsDetails() {
        var begun = the(Events.class).of(article.id(), 0, 1).get(0);
        assertThat(begun.details().text("desk")).hasValue("news");
        assertThat(the(Events.class).find(begun.id()).orElseThrow()).isEqualTo(begun);
        assertThat(the(Events.class).find(-1)).isEmpty();
        assertThat(the(Events.class).find(article.id(), begun.id())).isPresent();
        assertThat(the(Events.class).find(article.id() + 1, begun.id())).isEmpty();
    }

    @Test
    void tellsWhatWasDoneToSomeRevisions() {
        assertThat(the(Events.class).on(article.id(), 1, 1, List.of("LABEL", "CREATE")))
                .extracting(EventRow::action)
                .containsExactly("CREATE", "LABEL");
        assertThat(the(Events.class).on(article.id(), 2, 9, List.of("LABEL"))).isEmpty();
    }

    @Test
    void knowsWhetherSomethingHappenedSince() {
        assertThat(the(Events.class).areAfter(article.id(), 2, List.of("SUBMIT")))
                .isTrue();
        assertThat(the(Events.class).areAfter(article.id(), 3, List.of("SUBMIT")))
                .isFalse();
        assertThat(the(Events.class).areAfter(article.id(), 0, List.of("RECALL")))
                .isFalse();
    }

    @Test
    void knowsTheNewestOfSomeThings() {
        the(Articles.class).record(article, Entry.of(NOW, ben, Action.ASSIGN).about("one"));
        the(Articles.class).record(article, Entry.of(NOW, ben, Action.ASSIGN).about("two"));
        the(Articles.class).record(article, Entry.of(NOW, clara, Action.ASSIGN).about("one"));
        the(Articles.class).record(article, Entry.of(NOW, clara, Action.TICK).about("one"));
        em.flush();
        assertThat(the(Events.class).newest(article.id(), List.of("CREATE", "LABEL")))
                .map(EventRow::action)
                .hasValue("LABEL");
        assertThat(the(Events.class).newest(article.id(), List.of("RECALL"))).isEmpty();
        assertThat(the(Events.class).newest(article.id(), List.of("ASSIGN"), "one"))
                .map(Event::number)
                .hasValue(6);
        assertThat(the(Events.class).newest(article.id(), List.of("ASSIGN"), "two"))
                .map(Event::number)
                .hasValue(5);
        assertThat(the(Events.class).newest(article.id(), List.of("ASSIGN"), "ben"))
                .isEmpty();
        assertThat(the(Events.class).newest(article.id(), List.of("LABEL"), "one"))
                .isEmpty();
    }

    @Test
    void knowsWhatLedToAStateLast() {
        the(Articles.class).record(article, Entry.of(NOW, ben, Action.RECALL).moving("IN_REVIEW", "DRAFT"));
        the(Articles.class).record(article, Entry.of(NOW, anna, Action.SUBMIT).moving("DRAFT", "IN_REVIEW"));
        em.flush();
        assertThat(the(Events.class).newestTo(article.id(), "IN_REVIEW", List.of("SUBMIT", "RECALL")))
                .map(Event::number)
                .hasValue(5);
        assertThat(the(Events.class).newestTo(article.id(), "DRAFT", List.of("SUBMIT", "RECALL")))
                .map(Event::number)
                .hasValue(4);
        assertThat(the(Events.class).newestTo(article.id(), "DRAFT", List.of("SUBMIT")))
                .isEmpty();
    }

    @Test
    void ofPeopleIsOneChainNewestFirst() {
        the(Events.class).holdPeople();
        var first = the(Events.class)
                .addToPeople(Entry.of(NOW, clara, Action.ASSIGN).about("one"));
        var second = the(Events.class)
                .addToPeople(Entry.of(NOW.minusSeconds(5), clara, Action.ASSIGN).about("two"));
        em.flush();
        assertThat(second.previous()).isEqualTo(first.hash());
        assertThat(second.time()).isEqualTo(first.time());
        assertThat(the(Events.class).ofPeople(Integer.MAX_VALUE, 2))
                .extracting(EventRow::about)
                .containsExactly("two", "one");
        assertThat(the(Events.class).ofPeople(second.number(), 1))
                .extracting(EventRow::about)
                .containsExactly("one");
    }
}
