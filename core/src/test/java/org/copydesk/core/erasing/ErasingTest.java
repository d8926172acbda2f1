package org.copydesk.core.erasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.Newsroom.EMIL;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.PaperDirectory;
import org.copydesk.core.people.keycloak.Directory;
import org.copydesk.core.publishing.Amendments;
import org.copydesk.core.publishing.Site;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.record.Retold;
import org.copydesk.core.review.Discussing;
import org.copydesk.core.review.NewThread;
import org.copydesk.core.review.Passage;
import org.copydesk.core.review.Proposing;
import org.copydesk.core.text.anchor.Quote;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.Exchange;
import org.copydesk.core.writing.Manuscript;
import org.copydesk.persistence.TestDatabase;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.TrashRow;
import org.copydesk.persistence.review.AnchoredField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("What is deleted for ever")
@ExtendWith(Retold.class)
class ErasingTest {

    private final Newsroom newsroom = new Newsroom().with(Directory.class, new PaperDirectory());
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
    private final String title = "t" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void leavesItsRecordAndNoneOfItsWordsAnywhere() throws SQLException {
        long article = withdrawn();
        newsroom.move(CLARA, article, Move.TRASH);
        newsroom.does(
                CLARA,
                () -> newsroom.use(Proposing.class).keep(article, 1, title, null, "<p>It rings, " + word + ".</p>"));
        assertThat(holding(word)).contains("revision", "comment", "working_copy");

        erase(DORA, article);

        assertThat(holding(word)).isEmpty();
        assertThat(holding(title)).as("its address stays").containsOnly("article", "event");
        assertThatThrownBy(() ->
                        newsroom.as(CLARA, () -> newsroom.use(Reading.class).article(article)))
                .isInstanceOf(ArticleNotFound.class);
        assertThatThrownBy(() -> newsroom.move(CLARA, article, Move.RESTORE)).isInstanceOf(ArticleNotFound.class);
    }

    @Test
    void takesItsSubjectsAlongUnlessAnotherArticleBearsThem() throws SQLException {
        long article = about("only " + word, "shared " + title);
        about("shared " + title);
        newsroom.move(ANNA, article, Move.TRASH);
        assertThat(holding(word)).contains("subject");

        erase(DORA, article);

        assertThat(holding(word)).isEmpty();
        assertThat(holding(title)).contains("subject");
    }

    private long about(String... subjects) {
        var text = new Manuscript("A bell", "", "<p>It rings.</p>", List.of(subjects), List.of(), "en", null, null);
        long[] id = new long[1];
        newsroom.does(
                ANNA,
                () -> id[0] = newsroom.use(Exchange.class).start(text).article().id());
        return id[0];
    }

    @Test
    void isStillGoneWhereReadersFoundIt() {
        long article = withdrawn();
        newsroom.move(CLARA, article, Move.TRASH);
        erase(DORA, article);

        assertThat(newsroom.as(ANNA, () -> newsroom.use(Site.class).article(title)))
                .hasValueSatisfying(gone -> assertThat(gone.isWithdrawn()).isTrue())
                .hasValueSatisfying(gone -> assertThat(gone.title()).isEmpty());
        assertThat(newsroom.as(ANNA, () -> newsroom.use(Amendments.class).at(title)))
                .isEmpty();
    }

    @Test
    void isInTheTrashAndOnlyAnAdminsToDelete() {
        long article = newsroom.draftBy(ANNA);
        assertThatThrownBy(() -> erase(DORA, article)).isInstanceOf(ArticleNotFound.class);
        newsroom.move(ANNA, article, Move.TRASH);
        assertThat(inTrash()).contains(article);
        for (var person : List.of(ANNA, EMIL)) {
            assertThatThrownBy(() -> erase(person, article))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.refusal()).isEqualTo(Refusal.ROLE_MISSING));
        }

        erase(DORA, article);

        assertThat(inTrash()).doesNotContain(article);
        assertThatThrownBy(() -> erase(DORA, article)).isInstanceOf(ArticleNotFound.class);
    }

    @Test
    void hasLainInTheTrashForAsLongAsWhoeverRunsItWants() {
        var longAgo = Clock.offset(newsroom.use(Clock.class), Duration.ofDays(-31));
        var then = new Newsroom().with(Clock.class, longAgo);
        long article = then.draftBy(ANNA);
        then.move(ANNA, article, Move.TRASH);
        assertThat(overdue(keeping(Map.of()))).isEmpty();
        assertThat(overdue(keeping(Map.of("COPYDESK_TRASH_DAYS", "32")))).doesNotContain(article);
        var strict = keeping(Map.of("COPYDESK_TRASH_DAYS", "30"));
        assertThat(overdue(strict)).contains(article);

        strict.does(null, () -> strict.use(Erasing.class).eraseOverdue(article));

        assertThat(inTrash()).doesNotContain(article);
    }

    private static Newsroom keeping(Map<String, String> settings) {
        return new Newsroom()
                .with(Directory.class, new PaperDirectory())
                .with(Retention.class, new Retention(settings));
    }

    private static List<Long> overdue(Newsroom newsroom) {
        return newsroom.as(null, () -> newsroom.use(Erasing.class).overdue(100_000));
    }

    /** Something with words in every place that has some. */
    private long withdrawn() {
        var text = new Manuscript(title, word, "<p>The bell of " + word + " rings.</p>", List.of("CITY"), List.of());
        long article = newsroom.as(ANNA, () -> newsroom.use(Drafting.class).start(text));
        newsroom.move(ANNA, article, Move.SUBMIT);
        newsroom.does(
                EMIL,
                () -> newsroom.use(Discussing.class)
                        .begin(
                                article,
                                new NewThread(
                                        new Passage(AnchoredField.BODY, new Quote("bell", "", ""), 1),
                                        word,
                                        false,
                                        null)));
        newsroom.move(EMIL, article, Move.APPROVE);
        newsroom.move(EMIL, article, Move.PUBLISH);
        newsroom.move(EMIL, article, Move.WITHDRAW);
        return article;
    }

    private void erase(Actor person, long article) {
        newsroom.does(person, () -> newsroom.use(Erasing.class).erase(article));
    }

    private List<Long> inTrash() {
        return newsroom.as(DORA, () -> newsroom.use(Erasing.class).page(null, 1_000)).items().stream()
                .map(TrashRow::id)
                .toList();
    }

    /** The tables in which these words stand. */
    private static Set<String> holding(String words) throws SQLException {
        var holding = new TreeSet<String>();
        try (var connection = TestDatabase.owner().getConnection();
                var statement = connection.createStatement();
                var other = connection.createStatement();
                var tables = statement.executeQuery("select table_name from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE'")) {
            while (tables.next()) {
                var sql = "select 1 from \"%s\" t where to_jsonb(t)::text like '%%%s%%' limit 1"
                        .formatted(tables.getString(1), words);
                try (var found = other.executeQuery(sql)) {
                    if (found.next()) holding.add(tables.getString(1));
                }
            }
        }
        return holding;
    }
}
