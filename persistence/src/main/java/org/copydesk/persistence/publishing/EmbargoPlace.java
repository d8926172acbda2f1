package org.copydesk.persistence.publishing;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Where an article stands among those under embargo, as an address says it. */
public record EmbargoPlace(Instant lifted, long article) {

    /** Empty when it is none. */
    public static Optional<EmbargoPlace> of(String written) {
        int comma = written.indexOf(',');
        try {
            return Optional.of(new EmbargoPlace(
                    Instant.parse(written.substring(0, Math.max(comma, 0))),
                    Long.parseLong(written.substring(comma + 1))));
        } catch (DateTimeException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return lifted + "," + article;
    }
}
