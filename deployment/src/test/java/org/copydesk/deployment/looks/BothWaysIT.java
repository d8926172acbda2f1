package org.copydesk.deployment.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.deployment.stack.ApiSteps.ARTICLES;
import static org.copydesk.deployment.stack.ApiSteps.expect;
import static org.copydesk.deployment.stack.ApiSteps.json;
import static org.copydesk.deployment.stack.ApiSteps.manuscript;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.persistence.article.Move;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list is laid out by its items wherever it stands: mark and room are where the first letter is. */
@DisplayName("A text that runs both ways")
class BothWaysIT {

    private static final String HEBREW = "\u05d4\u05e4\u05e2\u05de\u05d5\u05df \u05e9\u05dc \u05d4\u05e0\u05de\u05dc";
    private static final String LISTS = "<ul><li>Ring the bell</li><li>Ring it again</li></ul><p>%1$s</p>"
            + "<ol><li>%1$s</li><li>%1$s %1$s<ul><li>Within it</li></ul></li></ol>"
            + "<ul><li>%1$s</li><li>Mixed</li></ul><blockquote><p>%1$s</p></blockquote><p>Latin</p>";

    /** The items whose mark stands in their words, or which stand where no mark can be, or which run the wrong way. */
    private static final String WRONG = """
            root => [...root.querySelectorAll('li')].filter(item => {
              const own = document.createRange();
              const mark = item.querySelector(':scope > .ql-ui');
              const texts = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
              let words = texts.nextNode();
              while (words.parentElement.closest('.visually-hidden') || !words.data.trim()) words = texts.nextNode();
              own.selectNodeContents(words);
              const box = own.getBoundingClientRect();
              const hebrew = /^[^a-z]*[\\u0590-\\u05ff]/i.test(words.data);
              const edge = mark ? mark.getBoundingClientRect() : item.closest('ul, ol').getBoundingClientRect();
              const inside = mark ? 0 : 15;
              const apart = hebrew ? (mark ? edge.left : edge.right) - box.right : box.left - (mark ? edge.right : edge.left);
              return apart < inside - 1 || (getComputedStyle(item).direction === 'rtl') !== hebrew;
            }).map(item => item.textContent)
            """;

    @RegisterExtension
    final Windows windows = new Windows();

    @ParameterizedTest
    @ValueSource(strings = {"<p>" + HEBREW + "</p>", "<p>Begins in Latin</p>"})
    void marksItsListsWhereTheyBegin(String first) {
        var title = "Bell " + ApiSteps.word();
        var begun = Caller.as("anna").post(ARTICLES, manuscript(title, first + LISTS.formatted(HEBREW)));
        long article = json(expect(begun, 201)).get("id").asLong();
        expect(
                ApiSteps.save(
                        "anna", article, 1, manuscript(title, first + LISTS.formatted("\u05d9\u05d5\u05dd " + HEBREW))),
                200);

        var page = windows.as("anna", "/desk/edit?id=" + article);
        page.locator("html[data-editor=ready]").waitFor();
        assertLaidOut(page, ".ql-editor");
        expect(ApiSteps.move("anna", article, Move.SUBMIT), 201);
        for (var path : new String[] {
            "article?id=" + article,
            "article?id=" + article + "&show=PREVIOUS",
            "compare?id=" + article + "&from=1&to=2",
            "revision?id=" + article + "&number=2",
            "credits?id=" + article
        }) {
            page.navigate("/desk/" + path);
            assertLaidOut(page, ".prose");
        }
        expect(ApiSteps.move("emil", article, Move.APPROVE), 201);
        expect(ApiSteps.move("emil", article, Move.PUBLISH), 201);
        page.navigate("/articles/" + title.toLowerCase(Locale.ROOT).replace(' ', '-'));
        assertLaidOut(page, ".body");
    }

    private static void assertLaidOut(Page page, String part) {
        for (var text : page.locator(part).all()) {
            if (!text.isVisible()) continue;
            assertThat((List<?>) text.evaluate(WRONG))
                    .as("%s of %s", part, page.url())
                    .isEmpty();
        }
        assertThat(page.locator(part + " li").count()).as(page.url()).isGreaterThanOrEqualTo(7);
    }
}
