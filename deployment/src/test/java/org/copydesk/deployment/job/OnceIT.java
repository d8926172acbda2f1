package org.copydesk.deployment.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.deployment.browser.SignInScreen;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.screen.ArticleScreen;
import org.copydesk.deployment.screen.EditorScreen;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A button that is pressed")
class OnceIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final String word = ApiSteps.word();
    private final String title = "Pressed " + word;

    @Test
    void twiceSubmitsANewTextOnce() {
        var page = windows.as("anna", "/desk/edit");
        new EditorScreen(page)
                .title(title)
                .paragraph("Some text.")
                .subject("CITY")
                .pressTwice("Submit for review");
        page.waitForURL("**/desk/article?id=*");
        assertThat(found()).isEqualTo(1);
    }

    @Test
    void twiceApprovesOnceAndPublishesNothing() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", title);
        var review = new ArticleScreen(windows.as("clara", "/desk/article?id=" + article));
        review.pressTwice("Approve: ready to publish");
        assertThat(review.notice()).contains("approved");
        assertThat(review.state()).isEqualTo("Approved");
    }

    @Test
    void whenTheSessionEndedLeadsToSigningInAndBack() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", title);
        var page = windows.as("anna", "/desk/article?id=" + article);
        page.context().clearCookies();
        page.getByText("Recall").click();
        page.waitForURL("**/sign-in?signed-out=true*");
        page.getByText("Sign in and go back").click();
        new SignInScreen(page).signIn("anna", "anna");
        assertThat(page.url()).endsWith("/desk/article?id=" + article);
        assertThat(ApiSteps.move("anna", article, Move.RECALL).statusCode()).isEqualTo(201);
    }

    @Test
    void onAPageThatIsBehindIsAnsweredWithThePageAsItIs() {
        long article = ApiSteps.in(State.IN_REVIEW, "anna", title);
        var page = windows.as("clara", "/desk/article?id=" + article);
        var behind = page.context().newPage();
        behind.navigate("/desk/article?id=" + article);
        new ArticleScreen(page).requestChanges("The figure is missing.");

        var review = new ArticleScreen(behind);
        review.tryToApprove();
        assertThat(review.refusal()).isNotEmpty();
        assertThat(review.state()).isEqualTo("Changes requested");
        behind.navigate("/desk");
        behind.goBack();
        assertThat(review.state()).isEqualTo("Changes requested");
    }

    private int found() {
        return ApiSteps.json(Caller.as("anna").get(ApiSteps.ARTICLES + "?q=" + word))
                .get("items")
                .size();
    }
}
