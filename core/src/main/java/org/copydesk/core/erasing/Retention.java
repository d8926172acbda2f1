package org.copydesk.core.erasing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** How long what is in the trash stays there: a setting of whoever runs it. */
@ApplicationScoped
public class Retention {

    private static final String DAYS = "COPYDESK_TRASH_DAYS";

    private final Map<String, String> settings;

    public Retention() {
        this(System.getenv());
    }

    public Retention(Map<String, String> settings) {
        this.settings = settings;
    }

    /** Empty when nothing is deleted by itself. */
    public Optional<Duration> time() {
        return Optional.ofNullable(settings.get(DAYS))
                .map(String::strip)
                .filter(days -> days.matches("[1-9][0-9]{0,4}"))
                .map(Long::parseLong)
                .map(Duration::ofDays);
    }
}
