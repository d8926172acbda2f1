package org.copydesk.deployment.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.copydesk.core.history.Comparing;
import org.copydesk.core.history.Crediting;
import org.copydesk.core.history.Labelling;
import org.copydesk.core.history.Milestones;
import org.copydesk.core.history.News;
import org.copydesk.core.history.PublicationHistory;
import org.copydesk.core.importing.Importing;
import org.copydesk.core.importing.Reporting;
import org.copydesk.core.importing.Spool;
import org.copydesk.core.reading.Exporting;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.record.Proving;
import org.copydesk.core.workflow.Handover;
import org.copydesk.core.workflow.Offer;
import org.copydesk.core.writing.Autosaving;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.Exchange;
import org.copydesk.core.writing.Presence;
import org.copydesk.deployment.stack.Patience;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What each use case of an article does first of all; its rules are tested beside the core. */
@ExtendWith(ArquillianExtension.class)
@DisplayName("Inside the server, an article")
class UseCasesIT {

    @Inject
    private Acting acting;

    @Inject
    private Autosaving autosaving;

    @Inject
    private Drafting drafting;

    @Inject
    private Exchange exchange;

    @Inject
    private Presence presence;

    @Inject
    private Handover handover;

    @Inject
    private Reading reading;

    @Inject
    private Exporting exporting;

    @Inject
    private Comparing comparing;

    @Inject
    private Milestones milestones;

    @Inject
    private Labelling labelling;

    @Inject
    private Crediting crediting;

    @Inject
    private News news;

    @Inject
    private PublicationHistory publications;

    @Inject
    private Proving proving;

    @Inject
    private Importing importing;

    @Inject
    private Reporting reporting;

    @Test
    void isTypedSavedAndRestored() {
        long id = acting.as("anna", () -> autosaving.begin(Acting.manuscript("Typed")));
        acting.as("anna", () -> drafting.saveTyped(id));
        acting.as("anna", () -> exchange.save(id, 1, Acting.manuscript("Typed again"), Map.of()));
        assertThat(acting.as("anna", () -> reading.article(id)).text().title()).isEqualTo("Typed again");
        assertThat(acting.as("anna", () -> autosaving.find(id))).isEmpty();
    }

    @Test
    void showsWhoElseIsThere() {
        long id = acting.article("anna", "Together", State.DRAFT);
        acting.as("anna", () -> presence.here(id, "a-window", "title"));
        var seen = acting.as("clara", () -> presence.here(id, "another-window", "body"));
        assertThat(seen.others()).hasSize(1);
        acting.does("anna", () -> presence.gone(id, "a-window"));
        assertThat(acting.as("clara", () -> presence.here(id, "another-window", "body"))
                        .others())
                .isEmpty();
    }

    @Test
    void isOfferedTheMovesThatItAccepts() {
        long id = acting.article("anna", "On offer", State.DRAFT);
        assertThat(acting.as("anna", () -> handover.offers(id)))
                .filteredOn(offer -> offer.refusal().isEmpty())
                .extracting(Offer::row)
                .contains(Move.SUBMIT)
                .doesNotContain(Move.PUBLISH);
    }

    @Test
    void isComparedLabelledCreditedAndExported() {
        long id = acting.article("anna", "The bell rings", State.DRAFT);
        acting.as("clara", () -> drafting.save(id, 1, Acting.manuscript("The bell rings twice")));

        var compared = acting.as("anna", () -> comparing.between(id, "first", "head"));
        assertThat(compared.before().title()).isEqualTo("The bell rings");
        assertThat(compared.after().title()).isEqualTo("The bell rings twice");
        acting.as("anna", () -> labelling.label(id, 1, "As handed in", ""));
        assertThat(acting.as("clara", () -> labelling.of(id, 1, 2)).get(1).name())
                .isEqualTo("As handed in");
        assertThat(acting.as("anna", () -> crediting.of(id)).shares())
                .extracting(share -> share.person())
                .containsExactlyInAnyOrder("anna", "clara");
        assertThat(acting.as("anna", () -> exporting.export(id, "text")))
                .hasValueSatisfying(text -> assertThat(text).contains("The bell rings twice"));
        assertThat(acting.as("anna", () -> news.in(List.of()))).isEmpty();
    }

    @Test
    void keepsWhatReadersSawAndProvesIt() {
        long id = acting.article("anna", "Shown and proven", State.PUBLISHED);
        assertThat(acting.as("anna", () -> publications.of(id))).hasSize(1);
        assertThat(acting.as("anna", () -> publications.at(id, Instant.now()))).isPresent();
        assertThat(acting.as("anna", () -> milestones.of(id, 1, 1)).get(1))
                .extracting(event -> event.action())
                .contains("SUBMIT", "PUBLISH");
        var proof = acting.as("anna", () -> proving.of(id));
        assertThat(proof.events()).hasSameSizeAs(acting.actions(id));
    }

    @Test
    void isImportedByAThreadThatKnowsForWhom() {
        var title = "Imported " + UUID.randomUUID();
        long id = acting.as(
                "anna", () -> importing.begin(spool("Title: " + title + "\nText: \nThe quay is closed.\n"), null));
        Patience.until(
                "imported",
                () -> !acting.as("anna", () -> importing.find(id, 0, 10)).isRunning());
        assertThat(acting.as("anna", () -> reporting.taken(id, 0, 10)))
                .singleElement()
                .satisfies(row -> assertThat(row.title()).isEqualTo(title));
    }

    private static Spool spool(String content) {
        try {
            var spool = new Spool();
            spool.add("quay.txt", new ByteArrayInputStream(content.getBytes(UTF_8)));
            return spool;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
