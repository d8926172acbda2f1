package org.copydesk.core.text.bounds;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A multipart body on its way to whoever reads it: stops where it has more parts than are taken at once. */
public final class PartBounds extends FilterInputStream {

    public static final int PARTS = 1_000;

    private final byte[] boundary;
    private int matched;
    private int boundaries;

    /** @param boundary as the media type says it */
    public PartBounds(InputStream body, String boundary) {
        super(body);
        this.boundary = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) pass((byte) read);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        for (int i = 0; i < read; i++) pass(into[offset + i]);
        return read;
    }

    /** A boundary begins with hyphens: after one that did not match, the hyphens may still begin the next. */
    private void pass(byte sign) throws Exceeded {
        if (sign == boundary[matched]) matched++;
        else if (sign == '-') matched = Math.min(2, matched);
        else matched = 0;
        if (matched < boundary.length) return;
        matched = 0;
        if (++boundaries > PARTS + 1) throw new Exceeded(); // one more ends the last part
    }

    /** There are more parts than are read. */
    public static final class Exceeded extends IOException {

        Exceeded() {
            super("more than " + PARTS + " parts");
        }
    }
}
