package org.copydesk.core.text.archives;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.copydesk.core.text.files.format.Delivery;
import org.copydesk.core.text.files.format.FileProblem;
import org.copydesk.core.text.files.format.SourceFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An upload")
class UploadTest {

    private static final ArchiveLimits SMALL = new ArchiveLimits(100_000, 40_000_000, 50, 250);

    @Test
    void canBeOneTextFile() {
        assertThat(told(upload("a.txt", "hello".getBytes(UTF_8)))).containsExactly("a.txt=hello");
        assertThat(told(upload("a.odt", "hello".getBytes(UTF_8)))).containsExactly("a.odt!NOT_A_TEXT_FILE");
        assertThat(told(upload("a.txt", new byte[100_000]))).hasSize(1).noneMatch(line -> line.contains("!"));
        assertThat(told(upload("a.txt", new byte[100_001]))).containsExactly("a.txt!TOO_LARGE");
    }

    @Test
    void canBeAZipWhateverItIsCalled() throws IOException {
        byte[] zip = zip(Map.of("a.txt", "hello"));
        assertThat(told(upload("x.zip", zip))).containsExactly("a.txt=hello");
        assertThat(told(upload("x.txt", zip))).containsExactly("a.txt=hello");
    }

    @Test
    void canBeSeveralThings() throws IOException {
        List<Upload> uploads = List.of(
                upload("a.txt", "one".getBytes(UTF_8)),
                upload("b.zip", zip(Map.of("c.txt", "two"))),
                upload("d.png", new byte[3]));
        assertThat(told(Upload.files(uploads))).containsExactly("a.txt=one", "c.txt=two", "d.png!NOT_A_TEXT_FILE");
    }

    @Test
    void keepsFoldersAndPlacesInTheNamesOnly() throws IOException {
        var files = new LinkedHashMap<String, String>();
        files.put("2024/", "");
        files.put("2024/a.txt", "a");
        files.put("2024\\may\\b.txt", "b");
        files.put("__MACOSX/2024/._a.txt", "x");
        files.put("2024/._a.txt", "x");
        files.put(".DS_Store", "x");
        files.put("Thumbs.db", "x");
        files.put("ü/漢.TXT", "c");
        files.put("./d.txt", "d");
        assertThat(told(upload("x.zip", zip(files))))
                .containsExactly("2024/a.txt=a", "2024/may/b.txt=b", "ü/漢.TXT=c", "d.txt=d");
    }

    @Test
    void namesWhatLeadsOutWithoutFollowingIt() throws IOException {
        var files = new LinkedHashMap<String, String>();
        files.put("../../etc/cron.txt", "x");
        files.put("/etc/passwd.txt", "x");
        files.put("a/../../b.txt", "x");
        files.put("..\\..\\c.txt", "x");
        files.put("C:\\windows\\d.txt", "x");
        files.put("\\\\server\\share\\e.txt", "x");
        files.put("bad\u0000\u001b[31m\u202ename.txt", "x");
        files.put("x".repeat(400) + ".txt", "x");
        List<String> told = told(upload("x.zip", zip(files)));
        assertThat(told.subList(0, 6))
                .containsExactly(
                        "etc/cron.txt!UNSAFE_NAME",
                        "etc/passwd.txt!UNSAFE_NAME",
                        "a/b.txt!UNSAFE_NAME",
                        "c.txt!UNSAFE_NAME",
                        "windows/d.txt!UNSAFE_NAME",
                        "server/share/e.txt!UNSAFE_NAME");
        assertThat(told.get(6)).doesNotContain("\u0000", "\u001b", "\u202e");
        assertThat(told.get(7)).hasSizeLessThan(220).endsWith("xxx.txt=x");
    }

    @Test
    void refusesZipsInZipsAndOtherKindsOfFiles() throws IOException {
        byte[] inner = zip(Map.of("a.txt", "x"));
        byte[] zip = zipOf(out -> {
            put(out, "inner.zip", inner);
            put(out, "b.txt", "b".getBytes(UTF_8));
            put(out, "c.rtf", "c".getBytes(UTF_8));
            put(out, "noextension", "d".getBytes(UTF_8));
        });
        assertThat(told(upload("x.zip", zip)))
                .containsExactly(
                        "inner.zip!NESTED_ZIP", "b.txt=b", "c.rtf!NOT_A_TEXT_FILE", "noextension!NOT_A_TEXT_FILE");
    }

    @Test
    void passesOverStoredFilesByTheirLength() throws IOException {
        byte[] inner = zip(Map.of("hidden.txt", "x"));
        byte[] zip = joined(stored("inner.zip", inner), stored("b.txt", "b".getBytes(UTF_8)), END);
        assertThat(told(upload("x.zip", zip))).containsExactly("inner.zip!NESTED_ZIP", "b.txt=b");
    }

    @Test
    void refusesFilesWithPasswordsAndReadsTheRest() throws IOException {
        byte[] locked = stored("a.txt", "secret".getBytes(UTF_8));
        locked[6] |= 1;
        byte[] odd = stored("b.txt", "x".getBytes(UTF_8));
        odd[8] = 12;
        assertThat(told(upload("x.zip", joined(locked, odd, stored("c.txt", "c".getBytes(UTF_8)), END))))
                .containsExactly("a.txt!ENCRYPTED", "b.txt!UNUSUAL_PACKING", "c.txt=c");
    }

    @Test
    void readsTheRestWhereOneFileIsDamaged() throws IOException {
        byte[] zip = zipOf(out -> {
            put(out, "a.txt", "first".repeat(50).getBytes(UTF_8));
            put(out, "b.txt", "second".getBytes(UTF_8));
        });
        zip[36] ^= 0x5A;
        zip[37] ^= 0x5A;
        assertThat(told(upload("x.zip", zip))).containsExactly("a.txt!BROKEN_ZIP", "b.txt=second");
        byte[] wrong = stored("a.txt", "first".getBytes(UTF_8));
        wrong[wrong.length - 1] ^= 1;
        assertThat(told(upload("x.zip", joined(wrong, stored("b.txt", new byte[] {'b'}), END))))
                .containsExactly("a.txt!BROKEN_ZIP", "b.txt=b");
    }

    @Test
    void readsWhatIsThereOfAZipThatWasCutOff() throws IOException {
        byte[] zip = joined(stored("a.txt", "a".getBytes(UTF_8)), stored("b.txt", new byte[1000]), END);
        assertThat(told(upload("x.zip", Arrays.copyOf(zip, 500)))).containsExactly("a.txt=a", "x.zip!BROKEN_ZIP");
        assertThat(told(upload("x.zip", Arrays.copyOf(zip, 4)))).containsExactly("x.zip!BROKEN_ZIP");
    }

    @Test
    void saysWhenThereIsNothingInIt() throws IOException {
        assertThat(told(upload("x.zip", zip(Map.of("__MACOSX/a.txt", "x"))))).containsExactly("x.zip!EMPTY");
        assertThat(told(upload("x.zip", END))).containsExactly("x.zip!EMPTY");
    }

    @Test
    void staysWithinTheSizeOfAFile() throws IOException {
        byte[] zip = zipOf(out -> {
            put(out, "a.txt", new byte[30_000_000]);
            put(out, "b.txt", "b".getBytes(UTF_8));
        });
        assertThat(told(upload("x.zip", zip))).containsExactly("a.txt!TOO_LARGE", "b.txt=b");
    }

    @Test
    void stopsAtTheNumberOfFiles() throws IOException {
        byte[] zip = zipOf(out -> {
            for (int i = 0; i < 60; i++) put(out, i + ".txt", new byte[] {'x'});
        });
        List<String> told = told(upload("x.zip", zip));
        assertThat(told).hasSize(51).last().isEqualTo("x.zip!TOO_MANY_FILES");
    }

    @Test
    void stopsAtTheTotalAndAtWhatSwellsTooMuch() throws IOException {
        byte[] bomb = zipOf(out -> {
            for (int i = 0; i < 2_000; i++) put(out, i + ".txt", new byte[90_000]);
        });
        var roomy = new ArchiveLimits(100_000, 1L << 40, 1_000_000, 250);
        var tight = new ArchiveLimits(100_000, 1_000_000, 1_000_000, 250);
        assertThat(told(new Upload("x.zip", new ByteArrayInputStream(bomb), roomy).files()))
                .hasSizeLessThan(400)
                .last()
                .isEqualTo("x.zip!ZIP_BOMB");
        assertThat(told(new Upload("x.zip", new ByteArrayInputStream(bomb), tight).files()))
                .hasSize(12)
                .last()
                .isEqualTo("x.zip!TOO_MUCH");
    }

    @Test
    void givesUpOnNothingButDamage() {
        byte[] header = {
            'P', 'K', 3, 4, 20, 0, 8, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 'a', '.',
            't', 'x', 't'
        };
        byte[] many = new byte[header.length * 50_000];
        for (int i = 0; i < many.length; i++) many[i] = header[i % header.length];
        assertThat(told(new Upload("x.zip", new ByteArrayInputStream(many), ArchiveLimits.USUAL).files()))
                .hasSizeLessThan(110)
                .last()
                .isEqualTo("x.zip!BROKEN_ZIP");
    }

    @Test
    void streamsHoweverManyFilesThereAre() {
        int files = 300_000;
        Stream<byte[]> pieces = Stream.concat(
                IntStream.range(0, files).mapToObj(i -> stored(i + ".txt", "Title: T\nText:\nx".getBytes(UTF_8))),
                Stream.of(END));
        InputStream endless = new Pieces(pieces.iterator());
        try (Stream<Delivery> deliveries = new Upload("x.zip", endless, ArchiveLimits.USUAL).files()) {
            assertThat(deliveries.filter(SourceFile.class::isInstance).count()).isEqualTo(files);
        }
    }

    @Test
    void saysWhenItCannotBeReadToItsEnd() throws IOException {
        byte[] start = stored("a.txt", "a".getBytes(UTF_8));
        InputStream failing = new Pieces(Stream.of(start, BREAKS_OFF).iterator());
        assertThat(told(new Upload("x.zip", failing, SMALL).files())).containsExactly("a.txt=a", "x.zip!UNREADABLE");
    }

    @Test
    void isClosedWithItsStream() {
        var closed = new AtomicBoolean();
        var content = new FilterInputStream(new ByteArrayInputStream(new byte[0])) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        new Upload("a.txt", content, SMALL).files().close();
        assertThat(closed).isTrue();
    }

    @Property(tries = 300)
    void survivesAnyDamage(
            @ForAll @IntRange(max = 10_000) int place, @ForAll byte value, @ForAll @IntRange(max = 500) int cut)
            throws IOException {
        byte[] zip = zip(Map.of("a.txt", "first".repeat(30), "b.txt", "second", "c.txt", "third"));
        zip[4 + place % (zip.length - 4)] = value;
        byte[] damaged = Arrays.copyOf(zip, Math.max(4, zip.length - cut));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> told(upload("x.zip", damaged)));
    }

    @Property(tries = 300)
    void survivesAnything(@ForAll byte[] bytes) {
        byte[] zip = joined(new byte[] {'P', 'K', 3, 4}, bytes);
        assertThat(told(upload("x.zip", zip))).isNotEmpty();
    }

    /** A stream of pieces that are made as they are read. */
    private static final class Pieces extends InputStream {

        private final Iterator<byte[]> pieces;
        private ByteBuffer piece = ByteBuffer.allocate(0);

        Pieces(Iterator<byte[]> pieces) {
            this.pieces = pieces;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            while (!piece.hasRemaining()) {
                if (!pieces.hasNext()) return -1;
                piece = ByteBuffer.wrap(pieces.next());
                if (piece.array() == BREAKS_OFF) throw new IOException("gone");
            }
            int read = Math.min(length, piece.remaining());
            piece.get(bytes, from, read);
            return read;
        }
    }

    private static final byte[] BREAKS_OFF = {0};
    private static final byte[] END = {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

    private static Upload upload(String name, byte[] content) {
        return new Upload(name, new ByteArrayInputStream(content), SMALL);
    }

    private static List<String> told(Upload upload) {
        return told(upload.files());
    }

    private static List<String> told(Stream<Delivery> deliveries) {
        try (deliveries) {
            return deliveries
                    .map(delivery -> delivery instanceof SourceFile file
                            ? file.file() + "=" + new String(file.bytes(), UTF_8)
                            : delivery.file() + "!" + ((FileProblem) delivery).fault())
                    .toList();
        }
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        return zipOf(out -> {
            for (Map.Entry<String, String> file : files.entrySet()) {
                put(out, file.getKey(), file.getValue().getBytes(UTF_8));
            }
        });
    }

    private interface Filling {
        void fill(ZipOutputStream out) throws IOException;
    }

    private static byte[] zipOf(Filling filling) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            filling.fill(out);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private static byte[] stored(String name, byte[] content) {
        var checksum = new CRC32();
        checksum.update(content);
        byte[] nameBytes = name.getBytes(UTF_8);
        return ByteBuffer.allocate(30 + nameBytes.length + content.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x04034b50)
                .putShort((short) 10)
                .putShort((short) 0x800)
                .putShort((short) 0)
                .putInt(0)
                .putInt((int) checksum.getValue())
                .putInt(content.length)
                .putInt(content.length)
                .putShort((short) nameBytes.length)
                .putShort((short) 0)
                .put(nameBytes)
                .put(content)
                .array();
    }

    private static byte[] joined(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) bytes.writeBytes(part);
        return bytes.toByteArray();
    }
}
