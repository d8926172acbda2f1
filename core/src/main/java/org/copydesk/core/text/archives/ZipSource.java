package org.copydesk.core.text.archives;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A zip read from its beginning, header by header. Where one is damaged the next is found by its signature, which the
 * platform's own reader cannot do.
 */
final class ZipSource {

    private static final int LOCAL = 0x04034b50;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int DIRECTORY = 0x02014b50;
    private static final int DIRECTORY_END = 0x06054b50;
    private static final int DIRECTORY_END_64 = 0x06064b50;
    private static final int EXTRA_DATA = 0x08064b50;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int end;
    private long filled;

    ZipSource(InputStream in) {
        this.in = in;
    }

    /** How many bytes have been read. */
    long consumed() {
        return filled - (end - position);
    }

    /** Goes on to the next header; null where the list of contents begins. */
    ZipHeader next() throws IOException {
        int signature = 0;
        while (true) {
            signature = (signature >>> 8) | (read() << 24);
            switch (signature) {
                case LOCAL -> {
                    return ZipHeader.read(this);
                }
                case DIRECTORY, DIRECTORY_END, DIRECTORY_END_64, EXTRA_DATA -> {
                    return null;
                }
                default -> {
                    // what is left of a damaged entry, or the descriptor after a whole one
                }
            }
        }
    }

    int read() throws IOException {
        if (position == end && !fill()) {
            throw new EOFException();
        }
        return buffer[position++] & 0xFF;
    }

    /** The number that the next bytes are, the lowest first. */
    long number(int bytes) throws IOException {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number |= (long) read() << (8 * i);
        }
        return number;
    }

    byte[] bytes(int length) throws IOException {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) read();
        }
        return bytes;
    }

    void skipTo(long target) throws IOException {
        while (consumed() < target) {
            if (position == end && !fill()) {
                throw new EOFException();
            }
            position += (int) Math.min(end - position, target - consumed());
        }
    }

    /**
     * Inflates into {@code out}, at most as much as fits and from no byte beyond {@code limit}; how much it was.
     *
     * @throws DataFormatException where the data are not what they should be
     */
    int inflate(Inflater inflater, byte[] out, long limit) throws IOException, DataFormatException {
        inflater.reset();
        int length = 0;
        while (!inflater.finished() && length < out.length) {
            if (position == end && !fill()) {
                throw new EOFException();
            }
            int available = (int) Math.min(end - position, limit - consumed());
            if (available <= 0 || inflater.needsDictionary()) {
                throw new DataFormatException();
            }
            inflater.setInput(buffer, position, available);
            length += inflater.inflate(out, length, out.length - length);
            position += available - inflater.getRemaining();
        }
        return length;
    }

    /** The checksum in the descriptor that follows data whose size was not known before. */
    long checksumAfter() throws IOException {
        long first = number(4);
        return first == DESCRIPTOR ? number(4) : first;
    }

    private boolean fill() throws IOException {
        position = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        filled += end;
        return end > 0;
    }
}
