package org.copydesk.core.notifying;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.core.PublicAddress;
import org.copydesk.core.PublicationZone;

/** Where mail and calls may go and what they say about where they come from: settings of whoever runs it. */
@ApplicationScoped
public class OutboxSettings {

    private static final int SMTP = 25;

    private final Map<String, String> settings;

    public OutboxSettings() {
        this(System.getenv());
    }

    public OutboxSettings(Map<String, String> settings) {
        this.settings = settings;
    }

    public String publication() {
        return setting("COPYDESK_PUBLICATION").orElse("The Copydesk Gazette");
    }

    /** The address of the product without a slash at its end. */
    public String address() {
        return PublicAddress.in(settings).or(() -> setting("COPYDESK_ADDRESS")).orElse("http://localhost:8080");
    }

    /** The part of a message's id that says where it was made. */
    public String host() {
        return Optional.ofNullable(URI.create(address()).getHost()).orElse("localhost");
    }

    public String from() {
        return setting("COPYDESK_MAIL_FROM").orElse("copydesk@localhost");
    }

    /** The server that takes mail, empty when there is none. */
    public Optional<String> mailHost() {
        return setting("COPYDESK_SMTP_HOST");
    }

    int mailPort() {
        return setting("COPYDESK_SMTP_PORT").map(Integer::parseInt).orElse(SMTP);
    }

    /** Who sends mail there, empty for a server that asks nobody. */
    Optional<String> mailUser() {
        return setting("COPYDESK_SMTP_USER");
    }

    Optional<String> mailPassword() {
        return setting("COPYDESK_SMTP_PASSWORD");
    }

    boolean mailsOverTls() {
        return setting("COPYDESK_SMTP_TLS").map(Boolean::parseBoolean).orElse(false);
    }

    /** Whether programs on this machine and in its network may be called. */
    public boolean callsPrivateAddresses() {
        return setting("COPYDESK_WEBHOOKS_PRIVATE").map(Boolean::parseBoolean).orElse(false);
    }

    /** Whether a program at this address may be called. */
    boolean mayCall(InetAddress address) {
        return callsPrivateAddresses() || OpenInternet.is(address);
    }

    public ZoneId zone() {
        return PublicationZone.in(settings);
    }

    /** The language of those who chose none. */
    public String language() {
        return Locale.ENGLISH.getLanguage();
    }

    private Optional<String> setting(String name) {
        return Optional.ofNullable(settings.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
