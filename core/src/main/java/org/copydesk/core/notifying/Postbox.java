package org.copydesk.core.notifying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/** The mail server that the operator names, with little patience for it. */
@ApplicationScoped
public class Postbox {

    private static final String MILLIS_TO_CONNECT = "5000";
    private static final String MILLIS_TO_ANSWER = "15000";

    @Inject
    OutboxSettings settings;

    /** Whether there is one at all; without one nothing is mailed, and nothing waits for it. */
    public boolean isThere() {
        return settings.mailHost().isPresent();
    }

    /** A message to be filled in and sent. */
    MimeMessage blank(String id) {
        return new Identified(Session.getInstance(properties()), id);
    }

    /** @throws MessagingException when it was not taken, or nobody knows whether it was */
    void send(MimeMessage message) throws MessagingException {
        message.saveChanges();
        try (var transport = message.getSession().getTransport("smtp")) {
            transport.connect(
                    settings.mailUser().orElse(null), settings.mailPassword().orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private Properties properties() {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", settings.mailHost().orElseThrow());
        properties.setProperty("mail.smtp.port", Integer.toString(settings.mailPort()));
        properties.setProperty(
                "mail.smtp.auth", Boolean.toString(settings.mailUser().isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(settings.mailsOverTls()));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.mailsOverTls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", MILLIS_TO_CONNECT);
        properties.setProperty("mail.smtp.timeout", MILLIS_TO_ANSWER);
        properties.setProperty("mail.smtp.writetimeout", MILLIS_TO_ANSWER);
        properties.setProperty("mail.mime.charset", "UTF-8");
        return properties;
    }

    /** Keeps its id however often it is sent, so that receivers can tell that it is the same. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
