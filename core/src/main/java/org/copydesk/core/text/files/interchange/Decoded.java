package org.copydesk.core.text.files.interchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.copydesk.core.text.files.format.FileFault;
import org.copydesk.core.text.files.format.FileProblem;
import org.copydesk.core.text.files.format.SourceFile;

/**
 * The characters of a file, with plain line ends and no byte order mark; or why there are none.
 *
 * @param text "" when there is a problem
 * @param problem null when there is a text
 */
record Decoded(String text, FileProblem problem) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static Decoded of(SourceFile file) {
        byte[] bytes = file.bytes();
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return new Decoded("", new FileProblem(file.file(), lineOf(bytes, i), FileFault.BINARY, ""));
            }
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            String found = String.format("byte 0x%02X", bytes[in.position()]);
            return new Decoded(
                    "", new FileProblem(file.file(), lineOf(bytes, in.position()), FileFault.NOT_UTF8, found));
        }
        return new Decoded(normal(out.flip().toString()), null);
    }

    private static String normal(String text) {
        String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return unmarked.indexOf('\r') < 0
                ? unmarked
                : unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            boolean ends = bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n'));
            line += ends ? 1 : 0;
        }
        return line;
    }
}
