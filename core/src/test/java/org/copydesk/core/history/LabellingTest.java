package org.copydesk.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.Newsroom.manuscript;

import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.record.Sealing;
import org.copydesk.core.record.Verification;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Journey;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.Flaw;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.persistence.article.Label;
import org.copydesk.persistence.article.RevisionRow;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.people.Role;
import org.copydesk.persistence.record.EventRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A label of a revision")
class LabellingTest {

    private final Newsroom newsroom = new Newsroom();
    private final long article = newsroom.draftBy(ANNA);

    @Test
    void isShownWithTheRevisionAndInTheHistory() {
        newsroom.as(ANNA, () -> newsroom.use(Drafting.class).save(article, 1, manuscript("Second")));
        label(CLARA, 1, " Before\nlegal ", "Checked by phone.\r\nTwice.");

        assertThat(newest()).isEqualTo(new Label("Before legal", "Checked by phone.\nTwice."));
        var rows = newsroom.as(ANNA, () -> newsroom.use(Reading.class).revisions(article, Integer.MAX_VALUE, 10));
        assertThat(rows.items()).extracting(RevisionRow::label).containsExactly(Label.NONE, newest());
        assertThat(newsroom.as(ANNA, () -> newsroom.use(Labelling.class).of(article, 1, 2)))
                .containsOnlyKeys(1);
    }

    @Test
    void givesWayToANewerOneAndCanBeTakenOff() {
        label(ANNA, 1, "First try", "");
        label(ANNA, 1, "Second try", "");
        assertThat(newest()).isEqualTo(new Label("Second try", ""));
        label(CLARA, 1, "", null);
        assertThat(newest()).isEqualTo(Label.NONE);
        assertThat(actions()).containsExactly("CREATE", "LABEL", "LABEL", "LABEL");
    }

    @Test
    void mayBeAnAnnotationWithoutAName() {
        label(ANNA, 1, null, "What the mayor saw.");
        assertThat(newest()).isEqualTo(new Label("", "What the mayor saw."));
    }

    @Test
    void isWrittenDownOnceWhenNothingChanges() {
        label(ANNA, 1, "Same", "");
        label(CLARA, 1, "Same", " ");
        assertThat(actions()).containsExactly("CREATE", "LABEL");
    }

    @Test
    void isGivenInWhateverStateTheArticleIs() {
        var published = new Journey(newsroom).to(State.PUBLISHED, ANNA);
        newsroom.as(CLARA, () -> newsroom.use(Labelling.class).label(published, 1, "As published", ""));
        var view = newsroom.as(ANNA, () -> newsroom.use(Reading.class).article(published));
        assertThat(view.article().state()).isEqualTo(State.PUBLISHED);
        assertThat(view.article().live()).isEqualTo(1);
    }

    @Test
    void isPartOfTheRecordThatIsVerifiedAndSealed() {
        label(ANNA, 1, "Before legal", "");
        var sealed = newsroom.as(DORA, () -> newsroom.use(Sealing.class).seal()).orElseThrow();
        assertThat(sealed.leaves()).isPositive();
        assertThat(newsroom.as(DORA, () -> newsroom.use(Verification.class).verify())
                        .holds())
                .isTrue();
    }

    @Test
    void isRefusedToThoseWhoDoNotWriteHereOrMayNotSeeTheArticle() {
        var admin = new Actor(ANNA.id(), ANNA.username(), ANNA.name(), Set.of(Role.ADMIN));
        assertThatThrownBy(() -> label(admin, 1, "Mine", "")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> label(BEN, 1, "Mine", "")).isInstanceOf(ArticleNotFound.class);
        assertThatThrownBy(() -> label(ANNA, 2, "Not yet", "")).isInstanceOf(ArticleNotFound.class);
    }

    @Test
    void isNoLongerThanItsPlace() {
        assertThatThrownBy(() -> label(ANNA, 1, "x".repeat(101), "y".repeat(5_001)))
                .isInstanceOfSatisfying(
                        ManuscriptRefused.class,
                        refused -> assertThat(refused.flaws())
                                .extracting(Flaw::field)
                                .containsExactly("name", "annotation"));
    }

    private void label(Actor person, int revision, String name, String annotation) {
        newsroom.as(person, () -> newsroom.use(Labelling.class).label(article, revision, name, annotation));
    }

    private Label newest() {
        return newsroom.as(ANNA, () -> newsroom.use(Reading.class).revision(article, 1))
                .label();
    }

    private Stream<String> actions() {
        return newsroom.as(ANNA, () -> newsroom.use(Reading.class).events(article, 0, 10)).items().stream()
                .map(EventRow::action);
    }
}
