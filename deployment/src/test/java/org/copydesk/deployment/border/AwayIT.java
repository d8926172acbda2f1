package org.copydesk.deployment.border;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Pattern;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.Outage;
import org.copydesk.deployment.stack.ProductStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Whoever comes while something is away is told to come back")
class AwayIT {

    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

    @RegisterExtension
    final Windows windows = new Windows();

    @AfterEach
    void everythingIsBack() {
        for (var server : Outage.values()) server.awaitEnd();
    }

    @Test
    void whileKeycloakHasNoTokenForWhomItLetIn() {
        var browser = windows.window("visitor", new NewContextOptions()).request();
        var asked = ProductStack.at("/desk/articles?q=bell").toString();
        var way = browser.get(asked, still()).headers().get("location");
        var form = browser.get(way, still()).text();
        var letIn = browser.post(
                action(form),
                still().setForm(FormData.create().set("username", "anna").set("password", "anna")));
        var back = letIn.headers().get("location");

        Outage.KEYCLOAK.begin();
        var answer = browser.get(back, still());
        assertThat(answer.status()).isEqualTo(302);
        var told = browser.get(ProductStack.at(answer.headers().get("location")).toString(), still());
        assertThat(told.status()).isEqualTo(503);
        assertThat(told.headers()).containsKey("retry-after");
        assertThat(told.text()).contains("href=\"/desk/articles?q=bell\"");
    }

    private static String action(String page) {
        var form = FORM.matcher(page);
        assertThat(form.find()).isTrue();
        return form.group(1).replace("&amp;", "&");
    }

    private static RequestOptions still() {
        return RequestOptions.create().setMaxRedirects(0);
    }
}
