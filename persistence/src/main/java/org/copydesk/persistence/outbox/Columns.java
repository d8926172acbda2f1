package org.copydesk.persistence.outbox;

import java.time.Instant;
import java.time.OffsetDateTime;

/** Values of rows as the driver gives them. */
final class Columns {

    private Columns() {}

    static Long number(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }

    static int count(Object value) {
        return ((Number) value).intValue();
    }

    static Instant time(Object value) {
        return value instanceof OffsetDateTime offset ? offset.toInstant() : (Instant) value;
    }
}
