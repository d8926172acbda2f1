package org.copydesk.core.reading;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.copydesk.persistence.search.Cursor;

/**
 * A place in a list, handed out as a cursor that nobody needs to understand: in the answers of the interface and in the
 * addresses of pages.
 *
 * @param list which kind of list it belongs to
 */
public record ListCursor(Kind list, long first, long second) {

    /** A cursor of one kind of list is none of another. */
    public enum Kind {
        UPDATED('u'),
        WAITING('w'),
        REVISIONS('r'),
        EVENTS('e'),
        IMPORTS('i'),
        SHOWINGS('s'),
        MOVES('m'),
        PEOPLE('p'),
        THREADS('t'),
        OWN_THREADS('o'),
        SUGGESTIONS('g'),
        GUESTS('b'),
        ASSIGNEES('a'),
        ABSENCES('h'),
        DESKS('d'),
        NOTICES('n'),
        OUTBOX('x'),
        WEBHOOKS('k'),
        PLANS('l'),
        CALENDAR('c'),
        FEEDS('f'),
        BUNDLES('z'),
        SHOWN('v'),
        JOURNAL('j'),
        UNSAVED('y'),
        SUBJECTS('q'),
        TICKED('T');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        /** Whether its places are numbers that identify something, however large. */
        boolean isOfIds() {
            return this == IMPORTS
                    || this == OWN_THREADS
                    || this == NOTICES
                    || this == OUTBOX
                    || this == WEBHOOKS
                    || this == PLANS
                    || this == BUNDLES;
        }

        boolean isTimed() {
            return this == UPDATED || this == WAITING || this == SHOWN || this == JOURNAL;
        }
    }

    private static final int LENGTH = 1 + 2 * Long.BYTES + Integer.BYTES;
    private static final long MICROS = 1_000_000;
    private static final long FARTHEST = Instant.parse("9999-01-01T00:00:00Z").getEpochSecond() * MICROS;

    public static ListCursor at(Kind list, Cursor row) {
        var time = row.time();
        return new ListCursor(list, time.getEpochSecond() * MICROS + time.getNano() / 1_000, row.id());
    }

    public static ListCursor at(Kind list, long number) {
        return new ListCursor(list, number, 0);
    }

    /** Cursors of a list that is at hand whole, by how many items come before. */
    public static Function<Integer, String> of(Kind list) {
        return number -> at(list, number).encoded();
    }

    /** @throws IllegalArgumentException when it is none that was handed out for such a list */
    public static ListCursor of(String cursor, Kind list) {
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
        if (bytes.capacity() != LENGTH || bytes.get() != (byte) list.letter) throw new IllegalArgumentException(cursor);
        var place = new ListCursor(list, bytes.getLong(), bytes.getLong());
        if (bytes.getInt() != place.sum() || !place.isPossible()) throw new IllegalArgumentException(cursor);
        return place;
    }

    /** The cursor. */
    public String encoded() {
        var bytes = packed(LENGTH).putInt(sum()).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The row it stands behind, of a list that is sorted by times. */
    public Cursor row() {
        return new Cursor(Instant.EPOCH.plus(first, ChronoUnit.MICROS), second);
    }

    public int number() {
        return (int) first;
    }

    public long id() {
        return first;
    }

    private boolean isPossible() {
        return list.isTimed() ? Math.abs(first) < FARTHEST : list.isOfIds() || number() == first;
    }

    private int sum() {
        var sum = new CRC32();
        sum.update(packed(LENGTH - Integer.BYTES).array());
        return (int) sum.getValue();
    }

    private ByteBuffer packed(int length) {
        return ByteBuffer.allocate(length)
                .put((byte) list.letter)
                .putLong(first)
                .putLong(second);
    }
}
