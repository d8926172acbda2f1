package org.copydesk.deployment.server;

import java.util.LinkedHashMap;
import java.util.Map;
import org.copydesk.deployment.settings.Settings;

/** Where mail goes out, from the variables {@code COPYDESK_SMTP_*} that the application reads too. */
record MailServer(Settings settings) {

    /** As the attribute {@code smtpServer} of a realm; empty when no mail server is named, so that none is tried. */
    Map<String, String> asKeycloakSays() {
        var server = new LinkedHashMap<String, String>();
        settings.given("COPYDESK_SMTP_HOST").ifPresent(host -> {
            server.put("host", host);
            server.put("port", settings.given("COPYDESK_SMTP_PORT").orElse("25"));
            server.put("from", settings.given("COPYDESK_MAIL_FROM").orElse("copydesk@localhost"));
            server.put("fromDisplayName", "Copydesk");
            server.put("starttls", settings.given("COPYDESK_SMTP_TLS").orElse("false"));
            server.put(
                    "auth",
                    Boolean.toString(settings.given("COPYDESK_SMTP_USER").isPresent()));
            settings.given("COPYDESK_SMTP_USER").ifPresent(user -> server.put("user", user));
            settings.given("COPYDESK_SMTP_PASSWORD").ifPresent(password -> server.put("password", password));
        });
        return server;
    }
}
