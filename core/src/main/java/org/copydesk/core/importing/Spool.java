package org.copydesk.core.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.core.text.archives.ArchiveLimits;
import org.copydesk.core.text.archives.Upload;
import org.copydesk.core.text.files.format.Delivery;

/** What was handed in, kept on the disk until it has been read; closing it removes it. */
public final class Spool implements AutoCloseable {

    private final List<Part> parts = new ArrayList<>();

    /** Takes one file or zip in whole; a name without an ending is taken for a text. */
    public void add(String name, InputStream content) throws IOException {
        var file = Files.createTempFile("copydesk-import", ".part");
        parts.add(new Part(name, file));
        try (var out = Files.newOutputStream(file)) {
            content.transferTo(out);
        }
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Everything in it, piece by piece; can be asked again. */
    Stream<Delivery> files() {
        return Upload.files(parts.stream().map(Part::open).toList());
    }

    @Override
    public void close() {
        try {
            for (var part : parts) Files.deleteIfExists(part.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Part(String name, Path file) {

        Upload open() {
            try {
                return new Upload(name, Files.newInputStream(file), ArchiveLimits.USUAL);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
