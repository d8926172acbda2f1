package org.copydesk.site.response;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.copydesk.core.PublicAddress;
import org.copydesk.core.PublicationZone;

/** What the publication is called, where it is found, and which time it keeps: settings of whoever runs it. */
@ApplicationScoped
public class Masthead {

    private final Map<String, String> settings;

    public Masthead() {
        this(System.getenv());
    }

    public Masthead(Map<String, String> settings) {
        this.settings = settings;
    }

    public String name() {
        return setting("COPYDESK_PUBLICATION").orElse("The Copydesk Gazette");
    }

    /** The address of the site without a slash at its end; empty when it is whatever a reader called. */
    public Optional<String> address() {
        return PublicAddress.in(settings);
    }

    public ZoneId zone() {
        return PublicationZone.in(settings);
    }

    /** Days and times as they stand in print. */
    public Dates dates() {
        return new Dates(zone());
    }

    private Optional<String> setting(String name) {
        return Optional.ofNullable(settings.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
