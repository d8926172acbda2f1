package org.copydesk.deployment.sending;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.copydesk.deployment.settings.StartFailed;

/**
 * One file to send.
 *
 * @param name what the report calls it: its path from the folder that was named
 */
record Source(Path file, String name) {

    /** Every file below the paths, one after the other, without those whose names begin with a dot. */
    static Stream<Source> below(List<Path> paths) {
        return paths.stream().flatMap(Source::below);
    }

    @SuppressWarnings("StreamResourceLeak") // flatMap closes what it opens
    private static Stream<Source> below(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        if (!Files.isReadable(whole)) throw new StartFailed("Cannot read " + path);
        if (!Files.isDirectory(whole))
            return Stream.of(new Source(whole, whole.getFileName().toString()));
        try {
            return Files.walk(whole)
                    .filter(Files::isRegularFile)
                    .filter(file -> !isHidden(whole.relativize(file)))
                    .map(file -> new Source(file, named(whole, file)));
        } catch (IOException e) {
            throw new StartFailed("Cannot read " + path + ": " + e.getMessage(), e);
        }
    }

    private static boolean isHidden(Path relative) {
        for (var part : relative) {
            if (part.toString().startsWith(".")) return true;
        }
        return false;
    }

    private static String named(Path folder, Path file) {
        return folder.getFileName().resolve(folder.relativize(file)).toString();
    }

    boolean isArchive() {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    long size() throws IOException {
        return Files.size(file);
    }
}
