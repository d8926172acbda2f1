package org.copydesk.deployment.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.copydesk.core.publishing.BundleRefused;
import org.copydesk.core.publishing.Bundling;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.writing.Adopting;
import org.copydesk.core.writing.Appending;
import org.copydesk.core.writing.Autosaving;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.EditConflict;
import org.copydesk.core.writing.Exchange;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("A transaction")
class TransactionsIT {

    /** Whatever a move may write. */
    private static final List<String> TABLES = List.of("event", "publication", "notice", "message", "delivery");

    @Inject
    private Acting acting;

    @Inject
    private Stumbling stumbling;

    @Inject
    private Database database;

    @Inject
    private Reading reading;

    @Inject
    private Bundling bundling;

    @Inject
    private Drafting drafting;

    @Inject
    private Exchange exchange;

    @Inject
    private Autosaving autosaving;

    @Inject
    private Appending appending;

    @Inject
    private Adopting adopting;

    @Test
    void takesBackArticleRecordPublicationAndNoticesTogether() {
        long article = acting.article("anna", "High water at noon", State.APPROVED);
        var before = rows(article);

        stumbling.over(article);
        assertThatThrownBy(() -> acting.move("clara", article, Move.PUBLISH)).isInstanceOf(Stumbling.Stumbled.class);

        assertThat(acting.state(article)).isEqualTo(State.APPROVED);
        assertThat(rows(article)).isEqualTo(before);

        acting.move("clara", article, Move.PUBLISH);
        assertThat(acting.state(article)).isEqualTo(State.PUBLISHED);
        assertThat(Stream.of("event", "publication", "notice", "message"))
                .allSatisfy(table -> assertThat(database.rows(table, article))
                        .as(table)
                        .isGreaterThan(before.get(TABLES.indexOf(table))));
    }

    @Test
    void thatFailsHalfWayLeavesNothingOfItsFirstHalf() {
        long first = acting.article("anna", "The first of two", State.APPROVED);
        long second = acting.article("anna", "The second of two", State.APPROVED);
        var bundle = acting.as("clara", () -> bundling.add("Two", List.of(first, second), null));
        acting.move("emil", second, Move.REQUEST_CHANGES);
        var before = rows(first);

        assertThatThrownBy(() -> acting.as("clara", () -> bundling.publish(bundle.id())))
                .isInstanceOf(BundleRefused.class);

        assertThat(acting.state(first)).isEqualTo(State.APPROVED);
        assertThat(rows(first)).isEqualTo(before);
    }

    @Test
    void thatEndsInAConflictKeepsWhatWasTypedThroughWhicheverDoor() {
        long article = acting.article("anna", "The bell rings again", State.DRAFT);
        acting.as("anna", () -> drafting.save(article, 1, Acting.manuscript("The bell rings loud and clear")));

        assertConflict("clara", () -> drafting.save(article, 1, Acting.manuscript("The bell is silent for ever")));
        assertConflict(
                "emil", () -> exchange.save(article, 1, Acting.manuscript("The bell is gone for good"), Map.of()));

        assertThat(kept("clara", article)).isEqualTo("The bell is silent for ever");
        assertThat(kept("emil", article)).isEqualTo("The bell is gone for good");
        assertThat(acting.as("clara", () -> reading.article(article).text().title()))
                .isEqualTo("The bell rings loud and clear");
    }

    @Test
    void isThereBeforeAnythingIsAppended() {
        assertThatThrownBy(() -> appending.makeFindable(Map.of())).isInstanceOf(TransactionalException.class);
        assertThatThrownBy(() -> adopting.checked(null)).isInstanceOf(TransactionalException.class);
    }

    private void assertConflict(String username, Supplier<?> save) {
        assertThatThrownBy(() -> acting.as(username, save)).isInstanceOf(EditConflict.class);
    }

    private String kept(String username, long article) {
        return acting.as(username, () -> autosaving.find(article))
                .orElseThrow()
                .text()
                .title();
    }

    private List<Long> rows(long article) {
        return TABLES.stream().map(table -> database.rows(table, article)).toList();
    }
}
