package org.copydesk.web.frame;

import java.time.DateTimeException;
import java.time.Instant;
import org.copydesk.persistence.listing.Cursor;

/** Where a list goes on, as it is written in an address. */
public final class Mark {

    private static final String BETWEEN = "_";

    private Mark() {}

    /** Null when the list ends. */
    public static String text(Cursor cursor) {
        return cursor == null ? null : cursor.time() + BETWEEN + cursor.id();
    }

    /** Null, which is the beginning, when the address says nothing that can be read. */
    public static Cursor cursor(String text) {
        if (text == null) return null;
        int end = text.lastIndexOf(BETWEEN);
        try {
            return end < 0
                    ? null
                    : new Cursor(Instant.parse(text.substring(0, end)), Long.parseLong(text.substring(end + 1)));
        } catch (DateTimeException | NumberFormatException unreadable) {
            return null;
        }
    }
}
