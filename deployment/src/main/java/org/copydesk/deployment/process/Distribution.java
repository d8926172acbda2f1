package org.copydesk.deployment.process;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.copydesk.deployment.settings.StateFolder;

/** A server's archive, unpacked once into a folder named after it. */
public final class Distribution {

    private Distribution() {}

    /** What is to be done to a freshly unpacked server before anybody uses it. */
    public interface Preparation {
        void prepare(Path unpacked) throws IOException;
    }

    /** The server's folder; it appears whole and prepared or not at all, whoever is interrupted. */
    public static Path unpack(Path archive, Path servers, Preparation preparation) throws IOException {
        String name = archive.getFileName().toString().replaceFirst("\\.(zip|jar)$", "");
        Path unpacked = servers.resolve(name);
        if (Files.exists(unpacked)) return unpacked;
        Files.createDirectories(servers);
        try (var channel = FileChannel.open(
                        servers.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (lock.isValid() && Files.notExists(unpacked)) {
                Path half = servers.resolve(name + ".half");
                StateFolder.remove(half);
                open(archive, half);
                preparation.prepare(half);
                Files.move(half, unpacked, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return unpacked;
    }

    private static void open(Path archive, Path folder) throws IOException {
        if (archive.toString().endsWith(".zip")) {
            try (var entries = new ZipArchiveInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
                copy(entries, folder, 1);
            }
            return;
        }
        try (var jar = new ZipFile(archive.toFile());
                var entries = new TarArchiveInputStream(new XZCompressorInputStream(bundleIn(jar)))) {
            copy(entries, folder, 0);
        }
    }

    private static InputStream bundleIn(ZipFile jar) throws IOException {
        var bundle = jar.stream()
                .filter(entry -> entry.getName().endsWith(".txz"))
                .findFirst()
                .orElseThrow(() -> new IOException("No server inside " + jar.getName()));
        return new BufferedInputStream(jar.getInputStream(bundle));
    }

    private static void copy(ArchiveInputStream<?> entries, Path folder, int skippedFolders) throws IOException {
        for (ArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            Path inside = Path.of(entry.getName());
            if (entry.isDirectory() || inside.getNameCount() <= skippedFolders) continue;
            Path file = folder.resolve(inside.subpath(skippedFolders, inside.getNameCount()))
                    .normalize();
            if (!file.startsWith(folder)) throw new IOException(entry.getName() + " points outside its archive");
            Files.createDirectories(file.getParent());
            if (entry instanceof TarArchiveEntry link && link.isSymbolicLink()) {
                Files.createSymbolicLink(file, Path.of(link.getLinkName()));
            } else {
                Files.copy(entries, file);
                if (file.getParent().endsWith("bin")) file.toFile().setExecutable(true);
            }
        }
    }
}
