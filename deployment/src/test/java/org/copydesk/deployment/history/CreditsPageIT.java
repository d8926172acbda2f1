package org.copydesk.deployment.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.deployment.stack.ApiSteps.expect;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.copydesk.deployment.browser.Axe;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.ApiSteps;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Who wrote what")
class CreditsPageIT {

    @RegisterExtension
    final Windows windows = new Windows();

    @Test
    void isToldForEveryWordWithTheShareOfEverybody() {
        long article = ApiSteps.started("anna", "The ferry");
        var text = "<p>The bell of the south quay rings again.</p><p>مرحبا بالعالم 东京 ferry</p>";
        expect(ApiSteps.save("clara", article, 1, ApiSteps.manuscript("The ferry", text)), 200);

        var page = windows.as("anna", "/desk/article?id=" + article);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Who wrote this"))
                .click();
        var credits = new CreditsScreen(page);
        assertThat(credits.parts()).hasSize(2).first().asString().contains("Anna Berg", "%");
        assertThat(credits.heard()).contains("Clara Engel, revision 2: south Anna Berg, revision 1: quay");
        assertThat(credits.lit()).isEmpty();

        credits.light("Clara Engel");
        assertThat(credits.isLit("Clara Engel")).isTrue();
        assertThat(credits.lit()).anyMatch(words -> words.contains("south")).noneMatch(words -> words.contains("quay"));
        assertThat(Axe.at(page).analyze().getViolations()).isEmpty();

        page.navigate("/desk/credits?id=" + article + "&number=1");
        assertThat(credits.parts()).singleElement().asString().contains("Anna Berg 100 %");
    }

    @Test
    void leavesTheDirectionOfATextAsItIs() {
        long article = ApiSteps.started("anna", "مرحبا بالعالم");
        var page = windows.as("anna", "/desk/credits?id=" + article);
        var title = page.getByRole(AriaRole.ARTICLE).getByRole(AriaRole.HEADING).first();
        assertThat(title.evaluate("title => getComputedStyle(title).direction")).isEqualTo("rtl");
    }

    @Test
    void isForNobodyWhoMayNotSeeTheArticle() {
        long article = ApiSteps.started("anna", "The ferry");
        var page = windows.as("ben", "/desk/credits?id=" + article);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .innerText())
                .isEqualTo("There is nothing here");
    }
}
