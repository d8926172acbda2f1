package org.copydesk.site.response;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** A finished page, ready to be handed out as it is: plain, or compressed. */
public final class RenderedPage {

    public static final String HTML = "text/html;charset=UTF-8";

    private final int status;
    private final String type;
    private final byte[] bytes;
    private final byte[] packed;
    private final String mark;
    private final Instant until;

    private RenderedPage(int status, String type, byte[] bytes, Instant until) {
        this.status = status;
        this.type = type;
        this.bytes = bytes;
        this.packed = packed(bytes);
        this.mark = mark(bytes);
        this.until = until;
    }

    public static RenderedPage of(int status, String type, String text) {
        return of(status, type, text, null);
    }

    /** @param until when it is no longer what it should be, whatever happens until then; null for never */
    public static RenderedPage of(int status, String type, String text, Instant until) {
        return new RenderedPage(status, type, text.getBytes(StandardCharsets.UTF_8), until);
    }

    public static RenderedPage page(String html) {
        return of(200, HTML, html);
    }

    /** Whether time alone has not made it old. */
    public boolean isGoodAt(Instant time) {
        return until == null || time.isBefore(until);
    }

    public int status() {
        return status;
    }

    public String type() {
        return type;
    }

    public int length(boolean compressed) {
        return compressed ? packed.length : bytes.length;
    }

    public void writeTo(OutputStream out, boolean compressed) throws IOException {
        out.write(compressed ? packed : bytes);
    }

    public ByteBuffer body(boolean compressed) {
        return ByteBuffer.wrap(compressed ? packed : bytes).asReadOnlyBuffer();
    }

    /** What tells this page from every other one: equal for equal bytes only. */
    public String mark() {
        return mark;
    }

    /** What it takes in memory, about. */
    public int weight() {
        return bytes.length + packed.length + 200;
    }

    private static byte[] packed(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String mark(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
