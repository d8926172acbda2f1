package org.copydesk.deployment.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.people.PeopleScreen;
import org.copydesk.deployment.settings.Settings;
import org.copydesk.deployment.stack.ProductStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Where a mail server is named, an invitation")
class InvitationMailIT {

    @RegisterExtension
    final GreenMailExtension mail = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @RegisterExtension
    final Windows windows = new Windows();

    @BeforeEach
    void nameTheMailServer() throws IOException {
        new DemoRealm(with(Map.of(
                        "COPYDESK_SMTP_HOST", "127.0.0.1",
                        "COPYDESK_SMTP_PORT", Integer.toString(mail.getSmtp().getPort()),
                        "COPYDESK_MAIL_FROM", "desk@copydesk.example")))
                .bringUpToDate();
    }

    @AfterEach
    void nameNoneAgain() throws IOException {
        new DemoRealm(ProductStack.running()).bringUpToDate();
    }

    @Test
    void bringsTheNewcomerALinkToSetAPassword() throws MessagingException {
        var username = "hauke" + Long.toString(System.nanoTime(), 36);
        var address = username + "@example.org";

        var people = new PeopleScreen(windows.as("dora", "/desk/people")).invite("Hauke", "Voss", username, address);
        assertThat(people.welcome()).contains("A mail with a link to set a password went to " + address);

        assertThat(mail.waitForIncomingEmail(1)).isTrue();
        var received = mail.getReceivedMessages()[0];
        assertThat(received.getAllRecipients()[0]).hasToString(address);
        assertThat(received.getFrom()[0].toString()).contains("desk@copydesk.example");
        assertThat(GreenMailUtil.getWholeMessage(received)).contains("/realms/copydesk/login-actions/action-token");
    }

    private static Settings with(Map<String, String> more) {
        var running = ProductStack.running();
        var environment = new HashMap<>(running.environment());
        environment.putAll(more);
        return new Settings(running.home(), running.state(), running.ports(), environment);
    }
}
