package org.copydesk.persistence.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Revision;
import org.copydesk.persistence.record.Event;
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
    }
}
