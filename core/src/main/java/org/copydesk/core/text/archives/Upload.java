package org.copydesk.core.text.archives;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.copydesk.core.text.files.Formats;
import org.copydesk.core.text.files.format.Delivery;
import org.copydesk.core.text.files.format.FileFault;
import org.copydesk.core.text.files.format.FileProblem;
import org.copydesk.core.text.files.format.SourceFile;

/** One thing that was handed in, a file or a zip of them. A Word document is a zip too, and is left whole. */
public final class Upload {

    private static final List<byte[]> ZIP = List.of(new byte[] {'P', 'K', 3, 4}, new byte[] {'P', 'K', 5, 6});

    private final EntryName name;
    private final InputStream content;
    private final ArchiveLimits limits;

    /** @param content read once, and closed with the stream of files */
    public Upload(String name, InputStream content, ArchiveLimits limits) {
        this.name = new EntryName(name);
        this.content = new BufferedInputStream(content, 1 << 16);
        this.limits = limits;
    }

    /** What is in it, read piece by piece as the stream is. Never fails: what cannot be read is a problem in it. */
    public Stream<Delivery> files() {
        return lazily(new OneAfterAnother(List.of(this).iterator())).onClose(this::close);
    }

    /** What is in all of them, in order. */
    public static Stream<Delivery> files(List<Upload> uploads) {
        return lazily(new OneAfterAnother(uploads.iterator())).onClose(() -> uploads.forEach(Upload::close));
    }

    private static Stream<Delivery> lazily(Iterator<Delivery> files) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(files, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private Iterator<Delivery> open() {
        try {
            return isZip() && !name.endsIn(".docx")
                    ? new Unpacking(name.shown(), new ZipSource(content), limits)
                    : List.of(single()).iterator();
        } catch (IOException unreadable) {
            return List.<Delivery>of(new FileProblem(name.shown(), 0, FileFault.UNREADABLE, ""))
                    .iterator();
        }
    }

    private boolean isZip() throws IOException {
        content.mark(4);
        byte[] head = content.readNBytes(4);
        content.reset();
        return ZIP.stream().anyMatch(magic -> Arrays.equals(magic, head));
    }

    private Delivery single() throws IOException {
        if (Formats.of(name.shown()).isEmpty()) {
            var fault = name.endsIn(".zip") ? FileFault.BROKEN_ZIP : FileFault.NOT_A_TEXT_FILE;
            return new FileProblem(name.shown(), 0, fault, "");
        }
        byte[] bytes = content.readNBytes(limits.file() + 1);
        return bytes.length > limits.file()
                ? new FileProblem(name.shown(), 0, FileFault.TOO_LARGE, "")
                : new SourceFile(name.shown(), bytes);
    }

    private void close() {
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens an upload when the one before has been read; a stream that is made flat would hold a whole one. */
    private static final class OneAfterAnother implements Iterator<Delivery> {

        private final Iterator<Upload> uploads;
        private Iterator<Delivery> files = Collections.emptyIterator();

        OneAfterAnother(Iterator<Upload> uploads) {
            this.uploads = uploads;
        }

        @Override
        public boolean hasNext() {
            while (!files.hasNext() && uploads.hasNext()) {
                files = uploads.next().open();
            }
            return files.hasNext();
        }

        @Override
        public Delivery next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return files.next();
        }
    }
}
