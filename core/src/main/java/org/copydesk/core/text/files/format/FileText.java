package org.copydesk.core.text.files.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.copydesk.core.text.markup.block.Characters;

/**
 * The characters of a file, with plain line ends and no byte order mark; or why there are none.
 *
 * @param text "" when there is a problem
 * @param problem null when there is a text
 */
public record FileText(String text, FileProblem problem) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public static FileText of(SourceFile file) {
        byte[] bytes = file.bytes();
        if (startsWith(bytes, 0xFF, 0xFE)) return decoded(file, StandardCharsets.UTF_16LE);
        if (startsWith(bytes, 0xFE, 0xFF)) return decoded(file, StandardCharsets.UTF_16BE);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return refused(file, lineOf(bytes, i), FileFault.BINARY, "");
            }
        }
        return decoded(file, StandardCharsets.UTF_8);
    }

    private static FileText decoded(SourceFile file, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(file.bytes());
        CharBuffer out = CharBuffer.allocate(file.bytes().length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            return refused(
                    file, lineOf(file.bytes(), in.position()), FileFault.NOT_UTF8, found(file.bytes(), in.position()));
        }
        String text = normal(out.flip().toString());
        OptionalInt unprintable = Characters.unprintable(text);
        if (unprintable.isPresent()) {
            int place = text.codePoints()
                    .takeWhile(c -> c != unprintable.getAsInt())
                    .map(Character::charCount)
                    .sum();
            long line =
                    1 + text.substring(0, place).chars().filter(c -> c == '\n').count();
            return refused(file, (int) line, FileFault.UNPRINTABLE, String.format("U+%04X", unprintable.getAsInt()));
        }
        return new FileText(text, null);
    }

    /** The byte that is not UTF-8, and the letter that Windows means by it. */
    private static String found(byte[] bytes, int place) {
        String sign = new String(bytes, place, 1, WINDOWS);
        String named = String.format("byte 0x%02X", bytes[place]);
        return sign.codePointAt(0) == 0xFFFD || Character.isISOControl(sign.charAt(0))
                ? named
                : named + ", which is " + sign + " in Windows-1252";
    }

    private static FileText refused(SourceFile file, int line, FileFault fault, String found) {
        return new FileText("", new FileProblem(file.file(), line, fault, found));
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
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
