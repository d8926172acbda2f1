package org.copydesk.deployment.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.people.PeopleScreen;
import org.copydesk.deployment.screen.ArticleScreen;
import org.copydesk.deployment.screen.EditorScreen;
import org.copydesk.deployment.screen.ImportScreen;
import org.copydesk.deployment.screen.SiteScreen;
import org.copydesk.deployment.screen.WorklistScreen;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.deployment.stack.Patience;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("In the newsroom")
class MainJobIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final String title = "The bell of " + ApiSteps.word();

    @Test
    void aFileBecomesAnArticleThatReadersFind() throws Exception {
        var seed = Seed.any();
        var imports = new ImportScreen(windows.as("anna", "/desk/import")).bring(seed.file());
        assertThat(imports.report(seed.file())).contains("Imported");
        assertThat(imports.open(seed.file()).paragraphs()).first().isEqualTo(seed.firstParagraph());
        var editor = desk("anna").open("Your drafts", seed.title()).edit();
        edit(editor).save();
        assertThat(editor.told()).contains("Saved as revision 2");
        assertThat(editor.submit().state()).isEqualTo("In review");

        var clara = desk("clara");
        assertThat(clara.inbox()).matches("Inbox: (one|[0-9,]+|more than 99) new");
        assertThat(clara.says("To review", seed.title()))
                .contains(seed.subjects())
                .containsPattern("waiting 1 min");
        clara.open("To review", seed.title()).approve().publish();

        var reader = new SiteScreen(windows.visit("/")).open(seed.title());
        assertThat(reader.path()).matches("/articles/[a-z0-9]+(-[a-z0-9]+)+");
        assertThat(reader.heading()).isEqualTo(seed.title());
        assertThat(reader.text()).contains("What it means, in a sentence", seed.author(), "Gesa Thode, Archivist");
        assertThat(reader.parts("h2")).containsExactly("What comes next");
        assertThat(reader.parts("blockquote")).containsExactly("We shall see.");
        assertThat(reader.parts("li")).containsExactly("first this", "then that");
        assertThat(reader.parts("em")).containsExactly("at once");
        assertThat(reader.parts("a[href='https://example.org/source']")).containsExactly("source");
        assertThat(Caller.NOBODY.get("/").body()).contains(seed.title(), reader.path());
    }

    /** Everything that the editor can do to a text. */
    private static EditorScreen edit(EditorScreen editor) {
        return editor.standfirst("What it means, in a sentence")
                .heading("What comes next")
                .quote("We shall see.")
                .list("first this", "then that")
                .paragraph("It happens ")
                .emphasised("at once")
                .link("source", "https://example.org/source")
                .subject("HARBOUR TODAY")
                .credit("Gesa Thode", "Archivist", "Keeps what others throw away.");
    }

    @Test
    void anArticleGoesBackWithANoteAndComesAgain() {
        ApiSteps.in(State.IN_REVIEW, "anna", title);
        desk("clara").open("To review", title).requestChanges("Who rang it?");

        var anna = desk("anna");
        assertThat(anna.says("Sent back to you", title)).contains("Changes requested", "Who rang it?");
        var article = anna.open("Sent back to you", title);
        assertThat(article.asked()).contains("Clara Engel asks for changes", "Who rang it?");
        var editor = article.edit();
        assertThat(editor.asked()).contains("Clara Engel asks for changes", "Who rang it?");
        editor.replace("rings again", "was rung by Ines").submitAgain();

        var again = desk("clara").open("Back from their authors", title).show("Since I last looked");
        assertThat(again.deleted()).containsExactly("rings again");
        assertThat(again.inserted()).containsExactly("was rung by Ines");
        assertThat(again.approve().state()).isEqualTo("Approved");
    }

    @Test
    void whoeverIsMadeAnEditorMayApproveAtOnce() {
        ApiSteps.in(State.IN_REVIEW, "anna", title);
        var people = new PeopleScreen(windows.as("dora", "/desk/people"));
        try {
            people.press("Ben Okafor", "Editor");
            assertThat(people.notice()).isEqualTo("Ben Okafor (ben) is an editor now.");
            var article = desk("ben").open("To review", title).approve();
            assertThat(article.state()).isEqualTo("Approved");
        } finally {
            people.press("Ben Okafor", "Editor");
        }
    }

    @Test
    void anEditorIsToldWhyOthersApproveWhatTheyWrote() {
        long article = ApiSteps.in(State.IN_REVIEW, "clara", title);
        var own = article("clara", article);
        assertThat(own.moves()).noneMatch(move -> move.startsWith("Approve"));
        assertThat(own.reasons()).containsExactly("Your own work: another editor approves it.");
        assertThat(article("emil", article).moves()).contains("Approve: ready to publish");
    }

    @Test
    void readersKeepReadingWhatIsLiveWhileItIsRevised() {
        long article = ApiSteps.in(State.PUBLISHED, "anna", title);
        article("anna", article)
                .revise()
                .edit()
                .paragraph("Nobody has read this yet.")
                .save();

        var reader = new SiteScreen(windows.visit("/")).open(title);
        assertThat(reader.text()).contains("rings again").doesNotContain("Nobody has read this yet.");
        ApiSteps.expect(ApiSteps.move("anna", article, Move.SUBMIT), 201);
        var review = article("clara", article);
        assertThat(review.inserted()).containsExactly("Nobody has read this yet.");
        review.approve().publish();
        reader.window().reload();
        assertThat(reader.text()).contains("Nobody has read this yet.");
    }

    @Test
    void whatDidNotGoLiveAsPlannedLiesOnTopWithTheReason() {
        long article = ApiSteps.in(State.APPROVED, "anna", title);
        var people = new PeopleScreen(windows.as("dora", "/desk/people"));
        var clara = desk("clara");
        ApiSteps.expect(ApiSteps.schedule("emil", article, Instant.now().plusSeconds(20)), 201);
        try {
            people.press("Emil Krantz", "Editor");
            Patience.until("Clara is told", () -> {
                clara.window().reload();
                return clara.has("Did not go live as planned", title);
            });
            assertThat(clara.says("Did not go live as planned", title))
                    .contains("Whoever scheduled it may no longer publish");
        } finally {
            people.press("Emil Krantz", "Editor");
        }
        assertThat(article("clara", article).publish().state()).isEqualTo("Published");
    }

    private WorklistScreen desk(String person) {
        return new WorklistScreen(windows.as(person, "/desk"));
    }

    private ArticleScreen article(String person, long id) {
        return new ArticleScreen(windows.as(person, "/desk/article?id=" + id));
    }
}
