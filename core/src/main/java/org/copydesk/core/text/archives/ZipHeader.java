package org.copydesk.core.text.archives;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What stands before a file in a zip.
 *
 * @param packed bytes that follow, -1 when it is not said
 */
record ZipHeader(int flags, int method, long checksum, long packed, String name) {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final long ELSEWHERE = 0xFFFFFFFFL;
    private static final Charset OLD_NAMES =
            Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

    static ZipHeader read(ZipSource in) throws IOException {
        in.number(2);
        int flags = (int) in.number(2);
        int method = (int) in.number(2);
        in.number(4);
        long checksum = in.number(4);
        long packed = in.number(4);
        long size = in.number(4);
        int nameLength = (int) in.number(2);
        int extraLength = (int) in.number(2);
        String name = decoded(in.bytes(nameLength));
        byte[] extra = in.bytes(extraLength);
        if (packed == ELSEWHERE) {
            packed = largePacked(ByteBuffer.wrap(extra).order(ByteOrder.LITTLE_ENDIAN), size == ELSEWHERE);
        }
        boolean unsaid = (flags & 8) != 0 && packed <= 0;
        return new ZipHeader(flags, method, checksum, unsaid ? -1 : packed, name);
    }

    /** The size in the extra field of a zip beyond 4 GB. */
    private static long largePacked(ByteBuffer extra, boolean afterSize) {
        while (extra.remaining() >= 4) {
            int id = extra.getShort() & 0xFFFF;
            int length = extra.getShort() & 0xFFFF;
            if (length > extra.remaining()) {
                return -1;
            }
            if (id == 1 && length >= (afterSize ? 16 : 8)) {
                return extra.getLong(extra.position() + (afterSize ? 8 : 0));
            }
            extra.position(extra.position() + length);
        }
        return -1;
    }

    private static String decoded(byte[] name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(name, OLD_NAMES);
        }
    }

    boolean isEncrypted() {
        return (flags & 1) != 0;
    }

    boolean isDeflated() {
        return method == DEFLATED;
    }

    boolean isStored() {
        return method == STORED && packed >= 0;
    }

    boolean hasDescriptor() {
        return (flags & 8) != 0;
    }

    boolean saysLength() {
        return packed >= 0;
    }
}
