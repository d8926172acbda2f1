package org.copydesk.deployment.sending;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files on their way into one archive, which is written to the disk as they come, so that memory stays flat. */
final class FileBatch implements AutoCloseable {

    private static final int FILES = 2000;
    private static final long BYTES = 32L << 20;

    private final Path archive;
    private final ZipOutputStream zip;
    private final Set<String> names = new HashSet<>();
    private long bytes;

    FileBatch() throws IOException {
        archive = Files.createTempFile("copydesk-import", ".zip");
        zip = new ZipOutputStream(Files.newOutputStream(archive));
    }

    boolean hasRoomFor(Source source) throws IOException {
        if (names.isEmpty()) return true;
        return names.size() < FILES && bytes + source.size() <= BYTES && !names.contains(source.name());
    }

    void add(Source source) throws IOException {
        names.add(source.name());
        bytes += source.size();
        zip.putNextEntry(new ZipEntry(source.name()));
        Files.copy(source.file(), zip);
        zip.closeEntry();
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** The finished archive; it is gone once the batch is closed. */
    Path finish() throws IOException {
        zip.close();
        return archive;
    }

    @Override
    public void close() throws IOException {
        if (!names.isEmpty()) zip.close();
        Files.deleteIfExists(archive);
    }
}
