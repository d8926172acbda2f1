package org.copydesk.core.text.bounds;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** JSON in UTF-8 on its way to whoever reads it: stops where it is longer, deeper or has more parts than any text. */
public final class JsonBounds extends FilterInputStream {

    /** The longest there can be, every character escaped, with something to spare. */
    public static final int BYTES = 16 * 1024 * 1024;

    public static final int DEPTH = 16;
    public static final int PARTS = 20_000;

    private long bytes;
    private int depth;
    private int parts;
    private boolean inText;
    private boolean escaped;

    public JsonBounds(InputStream json) {
        super(json);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) pass(read);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        for (int i = 0; i < read; i++) pass(into[offset + i]);
        return read;
    }

    private void pass(int sign) throws Exceeded {
        if (++bytes > BYTES) throw new Exceeded(Bound.BYTES);
        if (inText) inText(sign);
        else outside(sign);
    }

    private void inText(int sign) {
        if (escaped) escaped = false;
        else if (sign == '\\') escaped = true;
        else if (sign == '"') inText = false;
    }

    private void outside(int sign) throws Exceeded {
        switch (sign) {
            case '"' -> inText = true;
            case '{', '[' -> {
                if (++depth > DEPTH) throw new Exceeded(Bound.DEPTH);
                count();
            }
            case '}', ']' -> depth--;
            case ',' -> count();
            default -> {
                // part of a number or a name, or white space
            }
        }
    }

    private void count() throws Exceeded {
        if (++parts > PARTS) throw new Exceeded(Bound.PARTS);
    }

    /** What can be too much of it. */
    public enum Bound {
        BYTES,
        DEPTH,
        PARTS
    }

    /** There is more of it than is read. */
    public static final class Exceeded extends IOException {

        private final Bound bound;

        Exceeded(Bound bound) {
            super(bound.name());
            this.bound = bound;
        }

        public Bound bound() {
            return bound;
        }
    }
}
