package org.copydesk.core.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.Newsroom.EMIL;
import static org.copydesk.core.Newsroom.manuscript;
import static org.copydesk.persistence.article.Move.APPROVE;
import static org.copydesk.persistence.article.Move.PUBLISH;
import static org.copydesk.persistence.article.Move.REVISE;
import static org.copydesk.persistence.article.Move.SUBMIT;
import static org.copydesk.persistence.article.State.APPROVED;
import static org.copydesk.persistence.article.State.DRAFT;
import static org.copydesk.persistence.article.State.IN_REVIEW;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.reading.ArticleView;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.text.merge.Field;
import org.copydesk.core.text.merge.Resolution;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.RevisionKind;
import org.copydesk.persistence.record.EventRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Drafting")
class DraftingTest {

    private final Newsroom newsroom = new Newsroom();

    @Test
    void beginsWithOneRevisionAndOneEvent() {
        var article = newsroom.draftBy(ANNA);
        assertThat(view(ANNA, article).article().revision()).isEqualTo(1);
        assertThat(actions(article)).containsExactly("CREATE");
    }

    @Test
    void makesARevisionOfChangedContent() {
        var article = newsroom.draftBy(ANNA);
        assertThat(save(ANNA, article, 1, "Another title")).isEqualTo(new Saved(article, 2, true, false));
        assertThat(actions(article)).containsExactly("CREATE", "SAVE");
        assertThat(view(ANNA, article).text().title()).isEqualTo("Another title");
    }

    @Test
    void makesNothingOfASaveWithoutChange() {
        var article = newsroom.draftBy(ANNA);
        assertThat(save(ANNA, article, 1, "The bell rings again").changed()).isFalse();
        assertThat(actions(article)).containsExactly("CREATE");
    }

    @Test
    void voidsTheApprovalOfWhatChanged() {
        var article = newsroom.draftBy(ANNA);
        newsroom.move(ANNA, article, SUBMIT);
        newsroom.move(CLARA, article, APPROVE);
        save(ANNA, article, 1, "A quite different title");
        var after = view(ANNA, article).article();
        assertThat(after.state()).isEqualTo(IN_REVIEW);
        assertThat(after.isApproved()).isFalse();
    }

    @Test
    void keepsTheApprovalWhenNothingChanged() {
        var article = newsroom.draftBy(ANNA);
        newsroom.move(ANNA, article, SUBMIT);
        newsroom.move(CLARA, article, APPROVE);
        save(ANNA, article, 1, "The bell rings again");
        assertThat(view(ANNA, article).article().state()).isEqualTo(APPROVED);
        assertThat(view(ANNA, article).article().isApproved()).isTrue();
    }

    @Test
    void leavesWhatReadersSeeAlone() {
        var article = newsroom.draftBy(ANNA);
        newsroom.move(ANNA, article, SUBMIT);
        newsroom.move(CLARA, article, APPROVE);
        newsroom.move(CLARA, article, PUBLISH);
        newsroom.move(ANNA, article, REVISE);
        save(ANNA, article, 1, "The second version");
        var after = view(ANNA, article).article();
        assertThat(after.state()).isEqualTo(DRAFT);
        assertThat(after.live()).isEqualTo(1);
        assertThat(after.revision()).isEqualTo(2);
    }

    @Test
    void isRefusedOnceAnArticleIsPublished() {
        var article = newsroom.draftBy(ANNA);
        newsroom.move(ANNA, article, SUBMIT);
        newsroom.move(CLARA, article, APPROVE);
        newsroom.move(CLARA, article, PUBLISH);
        assertThatThrownBy(() -> save(ANNA, article, 1, "Too late")).isInstanceOf(Refused.class);
    }

    @Test
    void showsOthersArticlesToNobodyButEditors() {
        var article = newsroom.draftBy(ANNA);
        assertThatThrownBy(() -> save(BEN, article, 1, "Mine now")).isInstanceOf(ArticleNotFound.class);
        assertThat(save(EMIL, article, 1, "Edited").changed()).isTrue();
    }

    @Test
    void isNotForAdmins() {
        assertThatThrownBy(() -> newsroom.draftBy(DORA)).isInstanceOf(Refused.class);
    }

    @Test
    void mergesEditsThatDoNotTouch() {
        var article = newsroom.draftBy(ANNA);
        save(CLARA, article, 1, "Clara's title");
        var saved = newsroom.as(
                ANNA,
                () -> newsroom.use(Drafting.class)
                        .save(article, 1, manuscript("The bell rings again", "<p>Quite another paragraph now.</p>")));
        assertThat(saved).isEqualTo(new Saved(article, 3, true, true));
        var text = view(ANNA, article).text();
        assertThat(text.title()).isEqualTo("Clara's title");
        assertThat(text.body()).isEqualTo("<p>Quite another paragraph now.</p>");
        var revision = newsroom.as(ANNA, () -> newsroom.use(Reading.class).revision(article, 3))
                .revision();
        assertThat(revision.parents()).containsExactly(2, 1);
        assertThat(revision.note()).isEqualTo("Clara Engel, Anna Berg");
    }

    @Test
    void savesNothingWhenEditsTouchAndKeepsTheText() {
        var article = newsroom.draftBy(ANNA);
        save(CLARA, article, 1, "Clara's own title");
        var conflict = conflict(ANNA, article, "Anna's very own title");
        assertThat(conflict.merge().conflicts()).hasSize(1);
        assertThat(view(ANNA, article).article().revision()).isEqualTo(2);
        assertThat(newsroom.as(ANNA, () -> newsroom.use(Autosaving.class).find(article)))
                .hasValueSatisfying(kept -> assertThat(kept.text().title()).isEqualTo("Anna's very own title"));
    }

    @Test
    void savesOnceConflictsAreDecided() {
        var article = newsroom.draftBy(ANNA);
        save(CLARA, article, 1, "Clara's own title");
        var id = conflict(ANNA, article, "Anna's very own title")
                .merge()
                .conflicts()
                .get(0)
                .id();
        var decided = Map.of(id, Resolution.TAKE_THEIRS);
        newsroom.as(
                ANNA,
                () -> newsroom.use(Drafting.class)
                        .save(article, 1, manuscript("Anna's very own title", "<p>And a new text.</p>"), decided));
        assertThat(view(ANNA, article).text().title()).isEqualTo("Clara's own title");
        assertThat(view(ANNA, article).text().body()).isEqualTo("<p>And a new text.</p>");
    }

    @Test
    void restoresAnEarlierTextAsTheNewest() {
        var article = newsroom.draftBy(ANNA);
        save(ANNA, article, 1, "The second version");
        newsroom.as(ANNA, () -> newsroom.use(Drafting.class).restore(article, 1, 2, EnumSet.allOf(Field.class)));
        assertThat(view(ANNA, article).text().title()).isEqualTo("The bell rings again");
        var restored = newsroom.as(
                ANNA, () -> newsroom.use(Reading.class).revision(article, 3).revision());
        assertThat(restored.kind()).isEqualTo(RevisionKind.RESTORE);
        assertThat(restored.parents()).containsExactly(2, 1);
    }

    @Test
    void restoresChosenFieldsAndLeavesTheOthers() {
        var article = newsroom.draftBy(ANNA);
        newsroom.as(
                ANNA,
                () -> newsroom.use(Drafting.class).save(article, 1, manuscript("New title", "<p>And a new text.</p>")));
        restore(article, 1, EnumSet.of(Field.BODY, Field.SUBJECTS));
        assertThat(view(ANNA, article).text().title()).isEqualTo("New title");
        assertThat(view(ANNA, article).text().body()).contains("north quay");

        restore(article, 2, EnumSet.allOf(Field.class));
        assertThat(view(ANNA, article).text().body()).isEqualTo("<p>And a new text.</p>");
        assertThat(view(ANNA, article).article().revision()).isEqualTo(4);
    }

    @Test
    void makesNothingOfARestoreOfWhatIsThereAlready() {
        var article = newsroom.draftBy(ANNA);
        save(ANNA, article, 1, "New title");
        assertThat(restore(article, 1, EnumSet.of(Field.BODY)).changed()).isFalse();
        assertThat(view(ANNA, article).article().revision()).isEqualTo(2);
    }

    @Test
    void restoresNothingOfWhatIsPublished() {
        var article = newsroom.draftBy(ANNA);
        save(ANNA, article, 1, "New title");
        newsroom.move(ANNA, article, SUBMIT);
        newsroom.move(CLARA, article, APPROVE);
        newsroom.move(EMIL, article, PUBLISH);
        assertThatThrownBy(() -> restore(article, 1, EnumSet.allOf(Field.class)))
                .isInstanceOf(Refused.class);
        newsroom.move(ANNA, article, REVISE);
        restore(article, 1, EnumSet.allOf(Field.class));
        assertThat(view(ANNA, article).article().live()).isEqualTo(2);
    }

    private Saved restore(long article, int revision, Set<Field> fields) {
        return newsroom.as(
                ANNA, () -> newsroom.use(Drafting.class).restore(article, revision, newsroom.head(article), fields));
    }

    @Test
    void namesEveryFlawOfAManuscript() {
        var flawed = new Manuscript(
                " ", "x".repeat(3_000), "", List.of(), List.of(new Byline("", "Reporter", "")), null, null, null);
        assertThatThrownBy(() ->
                        newsroom.as(ANNA, () -> newsroom.use(Drafting.class).start(flawed)))
                .isInstanceOfSatisfying(
                        ManuscriptRefused.class,
                        refused -> assertThat(refused.flaws())
                                .extracting(Flaw::field)
                                .containsExactly("title", "standfirst", "byline[0].name"));
    }

    @Test
    void takesASubjectOnceHoweverItIsWritten() {
        var text = manuscript("Subjects");
        var twice = new Manuscript(
                text.title(), text.standfirst(), text.body(), List.of("HARBOUR", "City", "harbour"), text.byline());
        long article = newsroom.as(ANNA, () -> newsroom.use(Drafting.class).start(twice));
        assertThat(view(ANNA, article).text().subjects()).containsExactly("HARBOUR", "City");
    }

    @Test
    void takesNoUnknownDeskLanguageOrTime() {
        var flawed = new Manuscript("Title", "", "", List.of(), List.of(), "no language", "nowhere", "yesterday");
        assertThatThrownBy(() ->
                        newsroom.as(ANNA, () -> newsroom.use(Drafting.class).start(flawed)))
                .isInstanceOfSatisfying(
                        ManuscriptRefused.class,
                        refused -> assertThat(refused.flaws())
                                .extracting(Flaw::field)
                                .containsExactly("language", "publishedTime", "desk"));
    }

    private EditConflict conflict(Actor person, long article, String title) {
        return newsroom.as(person, () -> {
            try {
                newsroom.use(Drafting.class).save(article, 1, manuscript(title));
                throw new AssertionError("Nothing was in conflict");
            } catch (EditConflict conflict) {
                return conflict;
            }
        });
    }

    private Saved save(Actor person, long article, int base, String title) {
        return newsroom.as(person, () -> newsroom.use(Drafting.class).save(article, base, manuscript(title)));
    }

    private ArticleView view(Actor person, long article) {
        return newsroom.as(person, () -> newsroom.use(Reading.class).article(article));
    }

    private List<String> actions(long article) {
        return newsroom.as(EMIL, () -> newsroom.use(Reading.class).events(article, 0, 100)).items().stream()
                .map(EventRow::action)
                .toList();
    }
}
