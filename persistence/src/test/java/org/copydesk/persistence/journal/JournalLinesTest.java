package org.copydesk.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.record.Entry;
import org.copydesk.persistence.record.Events;
import org.copydesk.persistence.record.StaffAction;
import org.copydesk.persistence.search.Cursor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The record of the newsroom")
class JournalLinesTest extends Storing {

    private final UUID hedda = UUID.randomUUID();
    private Article article;
    private Article another;

    @BeforeEach
    void begin() {
        em.persist(new Person(hedda, "hedda.lind", "Hedda Lind"));
        article = article(anna);
        record(Entry.of(NOW.plusSeconds(60), hedda, Action.LABEL).saying("Before the fair"));
        record(Entry.of(NOW.plusSeconds(60), hedda, Action.SUBMIT).moving("DRAFT", "IN_REVIEW"));
        another = article(anna);
        em.flush();
    }

    @Test
    void saysWhoDidWhatToWhichArticleNewestFirst() {
        assertThat(page(of(article)))
                .extracting(JournalLine::number, JournalLine::actor, JournalLine::actorName, JournalLine::action)
                .containsExactly(
                        tuple(3, "hedda.lind", "Hedda Lind", "SUBMIT"),
                        tuple(2, "hedda.lind", "Hedda Lind", "LABEL"),
                        tuple(1, "anna", "Anna Berg", "CREATE"));
        var label = page(of(article)).get(1);
        assertThat(label.article()).isEqualTo(article.id());
        assertThat(label.title()).isEqualTo(TEXT.title());
        assertThat(label.time()).isEqualTo(NOW.plusSeconds(60));
        assertThat(label.revision()).isEqualTo(1);
        assertThat(label.note()).isEqualTo("Before the fair");
        assertThat(label.hash()).isNotBlank();
        var submit = page(of(article)).get(0);
        assertThat(submit.from()).isEqualTo("DRAFT");
        assertThat(submit.to()).isEqualTo("IN_REVIEW");
    }

    @Test
    void isNarrowedToOneOfSeveralArticles() {
        assertThat(page(of(article))).extracting(JournalLine::article).containsOnly(article.id());
        assertThat(page(of(another)))
                .extracting(JournalLine::article, JournalLine::action)
                .containsExactly(tuple(another.id(), "CREATE"));
    }

    @Test
    void goesOnBehindALineAlsoBetweenTwoOfTheSameTime() {
        var lines = the(JournalLines.class).page(of(article), null, 1);
        assertThat(lines).extracting(JournalLine::number).containsExactly(3);
        var line = lines.get(0);
        assertThat(the(JournalLines.class).page(of(article), new Cursor(line.time(), line.id()), 9))
                .extracting(JournalLine::number)
                .containsExactly(2, 1);
    }

    @Test
    void isNarrowedToAPersonAndToADeed() {
        assertThat(page(new JournalFilter("hedda.lind", null, null, null, null)))
                .extracting(JournalLine::number)
                .containsExactly(3, 2);
        assertThat(page(new JournalFilter("hedda.lind", null, "LABEL", null, null)))
                .extracting(JournalLine::number)
                .containsExactly(2);
        assertThat(page(new JournalFilter("hedda", null, null, null, null))).isEmpty();
    }

    @Test
    void isNarrowedToATimeWithItsBeginningAndWithoutItsEnd() {
        assertThat(numbers(NOW.plusSeconds(60), null)).containsExactly(3, 2);
        assertThat(numbers(NOW.plusSeconds(61), null)).isEmpty();
        assertThat(numbers(null, NOW.plusSeconds(60))).containsExactly(1);
        assertThat(numbers(null, NOW.plusSeconds(61))).containsExactly(3, 2, 1);
    }

    @Test
    void holdsWhatWasDoneToPeopleToo() {
        the(Events.class).holdPeople();
        the(Events.class)
                .addToPeople(Entry.of(NOW, hedda, StaffAction.GRANT_EDITOR).about("somebody"));
        em.flush();
        assertThat(page(new JournalFilter("hedda.lind", null, "GRANT_EDITOR", null, null)))
                .extracting(JournalLine::article, JournalLine::title, JournalLine::about)
                .containsExactly(tuple(null, null, "somebody"));
    }

    private List<Integer> numbers(Instant from, Instant to) {
        return page(new JournalFilter(null, article.id(), null, from, to)).stream()
                .map(JournalLine::number)
                .toList();
    }

    private static JournalFilter of(Article article) {
        return new JournalFilter(null, article.id(), null, null, null);
    }

    private List<JournalLine> page(JournalFilter filter) {
        return the(JournalLines.class).page(filter, null, 9);
    }

    private void record(Entry deed) {
        the(Articles.class).record(article, deed);
        em.flush();
    }
}
