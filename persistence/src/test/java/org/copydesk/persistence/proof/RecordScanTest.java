package org.copydesk.persistence.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Draft;
import org.copydesk.persistence.article.Revision;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.record.Details;
import org.copydesk.persistence.record.Entry;
import org.copydesk.persistence.record.Event;
import org.copydesk.persistence.record.Events;
import org.copydesk.persistence.record.StaffAction;
import org.copydesk.persistence.review.Anchor;
import org.copydesk.persistence.review.AnchoredField;
import org.copydesk.persistence.review.Comment;
import org.copydesk.persistence.review.Thread;
import org.copydesk.persistence.review.Threads;
import org.copydesk.persistence.search.Headlines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The scan of the record")
class RecordScanTest extends Storing {

    private long first;
    private long last;

    @BeforeEach
    void begin() {
        first = article(anna).id();
        last = article(ben).id();
        em.flush();
    }

    @Test
    void countsAndCutsAllArticlesIntoParts() {
        assertThat(the(RecordScan.class).countArticles()).isEqualTo(2);
        assertThat(the(RecordScan.class).lastAfter(0, 1)).hasValue(first);
        assertThat(the(RecordScan.class).lastAfter(0, 2)).hasValue(last);
        assertThat(the(RecordScan.class).lastAfter(first, 2)).isEmpty();
    }

    @Test
    void readsEventsAndRevisionsInTheOrderOfTheirArticles() {
        var events = new ArrayList<Event>();
        var revisions = new ArrayList<Revision>();
        the(RecordScan.class).events(first, last, events::add);
        the(RecordScan.class).revisions(first, last, revisions::add);
        assertThat(events).extracting(Event::article).containsExactly(first, last);
        assertThat(revisions).extracting(Revision::article).containsExactly(first, last);
    }

    @Test
    void readsOfEachArticleOfARangeEverythingInItsOrder() {
        var article = em.find(Article.class, first);
        the(Articles.class).record(article, Entry.of(NOW, anna, Action.COMMENT));
        em.persist(article.append(Draft.edit(TEXT, 1), anna, NOW));
        em.flush();
        var events = new ArrayList<Event>();
        var revisions = new ArrayList<Revision>();
        var rows = new ArrayList<StoredRow>();
        the(RecordScan.class).events(first, first, events::add);
        the(RecordScan.class).revisions(first, first, revisions::add);
        the(RecordScan.class).rows("revision", "article", "number", first - 1, first, rows::add);
        assertThat(events).extracting(Event::number).containsExactly(1, 2);
        assertThat(revisions).extracting(Revision::number).containsExactly(1, 2);
        assertThat(rows).extracting(row -> row.number("number")).containsExactly(1L, 2L);
        the(RecordScan.class).events(last, last, events::add);
        the(RecordScan.class).revisions(last, last, revisions::add);
        assertThat(events).extracting(Event::article).containsExactly(first, first, last);
        assertThat(revisions).extracting(Revision::article).containsExactly(first, first, last);
    }

    @Test
    void readsWhatWasSaidWithTheArticleThatItWasSaidOf() {
        long one = say(first, "Which bell?");
        long other = say(last, "Which horn?");
        var said = new LinkedHashMap<Long, Long>();
        the(RecordScan.class).comments(first - 1, last, (article, row) -> said.put(row.number("id"), article));
        assertThat(said).containsExactly(entry(one, first), entry(other, last));
        said.clear();
        the(RecordScan.class).comments(first, last, (article, row) -> said.put(row.number("id"), article));
        assertThat(said).containsExactly(entry(other, last));
        said.clear();
        the(RecordScan.class).comments(first - 1, first, (article, row) -> said.put(row.number("id"), article));
        assertThat(said).containsExactly(entry(one, first));
    }

    @Test
    void knowsWhichStepsOfADeskCameIntoForceAtOnce() {
        var events = the(Events.class);
        var changed = Entry.of(NOW, anna, StaffAction.CHANGE_DESK_RULES).about("wharf");
        events.addToPeople(
                Entry.of(NOW, anna, StaffAction.OPEN_DESK).about("wharf").with(Details.of(Details.FLOW, 1)));
        events.addToPeople(changed);
        events.addToPeople(Entry.of(NOW, anna, StaffAction.CHANGE_DESK_RULES)
                .about("harbour")
                .with(Details.of(Details.FLOW, 7)));
        events.addToPeople(Entry.of(NOW.plusSeconds(1), anna, StaffAction.CHANGE_DESK_RULES)
                .about("wharf")
                .with(Details.of(Details.FLOW, 2)));
        em.flush();
        assertThat(the(RecordScan.class).putInForce("wharf"))
                .containsExactly(entry(NOW, 1), entry(NOW.plusSeconds(1), 2));
    }

    @Test
    void findsSomebodyWhoIsFoundByOtherWordsThanTheirName() {
        the(Persons.class).remember(anna, "anna", "Anna Berg", NOW);
        the(Persons.class).remember(ben, "ben", "Ben Okafor", NOW);
        the(Persons.class).remember(clara, "clara", "Clara Engel", NOW);
        em.createNativeQuery("update person set words = to_tsvector('simple', 'dora') where id in (:some)")
                .setParameter("some", List.of(anna, ben))
                .executeUpdate();
        assertThat(the(RecordScan.class).misnamed())
                .hasValue(anna.toString().compareTo(ben.toString()) < 0 ? anna : ben);
    }

    @Test
    void findsSomebodyWhoseUsernameIsNoLongerBehindANameThatTwoHave() {
        the(Persons.class).remember(anna, "anna", "Anna Berg", NOW);
        the(Persons.class).remember(ben, "ben", "Anna Berg", NOW);
        the(Persons.class).remember(clara, "clara", "Clara Engel", NOW);
        assertThat(the(RecordScan.class).misnamed()).isEmpty();
        em.createNativeQuery("update person set name = full_name where id = :one")
                .setParameter("one", ben)
                .executeUpdate();
        assertThat(the(RecordScan.class).misnamed()).hasValue(ben);
    }

    @Test
    void readsRowsAsTheyStandThere() {
        var rows = new ArrayList<StoredRow>();
        the(RecordScan.class).rows("revision", "article", "number", first, last, rows::add);
        the(RecordScan.class).rows("revision", "number = 1", "article", rows::add);
        assertThat(rows).extracting(row -> row.number("article")).containsExactly(last, first, last);
        assertThat(rows.get(0).get("time")).isEqualTo(NOW);
        assertThat(rows.get(0).id("author")).isEqualTo(ben);
        assertThat(rows.get(0).<String>list("subjects")).isEqualTo(List.of("CITY", "CULTURE"));
    }

    @Test
    void findsAnArticleThatIsFoundByOtherWordsThanItsOwn() {
        the(Headlines.class).put(first, TEXT);
        the(Headlines.class).put(last, TEXT);
        assertThat(the(RecordScan.class).misfiled(first - 1, last)).isEmpty();
        em.createNativeQuery("update headline set subjects = '{SPORT}' where article = :article")
                .setParameter("article", last)
                .executeUpdate();
        assertThat(the(RecordScan.class).misfiled(first - 1, last)).hasValue(last);
        assertThat(the(RecordScan.class).misfiled(first - 1, first)).isEmpty();
        assertThat(the(RecordScan.class).misfiled(last, last + 9)).isEmpty();
        em.createNativeQuery("update headline set subjects = '{SPORT}' where article = :article")
                .setParameter("article", first)
                .executeUpdate();
        assertThat(the(RecordScan.class).misfiled(first - 1, last)).hasValue(first);
    }

    private long say(long article, String words) {
        var threads = the(Threads.class);
        var anchor = new Anchor(AnchoredField.TITLE, 1, "bell", "The ", " rings", 4, 8);
        var thread = new Thread(threads.nextId(), em.find(Article.class, article), anchor, clara, false, null, NOW);
        var comment = new Comment(threads.nextId(), thread, clara, words, List.of(), NOW);
        threads.add(thread, comment);
        em.flush();
        return comment.id();
    }
}
