package org.copydesk.deployment.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An address of the desk leads nowhere")
class AddressesIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk?tab=XX",
                "/desk?pile=YY",
                "/desk?after=zz",
                "/desk/article?id=abc",
                "/desk/articles?state=XX",
                "/desk/compare?id=abc",
                "/desk/edit?id=abc",
                "/desk/history?id=abc",
                "/desk/import?id=abc",
                "/desk/revision?id=abc&number=1"
            })
    void whenItSaysWhatCannotBeRead(String address) {
        assertIsNowhere(address);
    }

    @Test
    void whenItAsksForWhatAnArticleDoesNotHave() {
        long article = ApiSteps.started("clara", "The bell");
        assertIsNowhere("/desk/article?id=" + article + "&show=compare");
        assertIsNowhere("/desk/credits?id=" + article + "&revision=99");
        assertIsNowhere("/desk/history?id=" + article + "&page=last");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk.xhtml", "/desk/article.xhtml", "/desk/missing", "/desk/trouble"})
    void whenItNamesAFileOrAnAnswerInsteadOfAPage(String address) {
        assertIsNowhere(address);
    }

    private static void assertIsNowhere(String address) {
        var answer = Caller.as("clara").get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(404);
        assertThat(answer.body()).contains("There is nothing here").doesNotContain("ui:composition");
    }
}
